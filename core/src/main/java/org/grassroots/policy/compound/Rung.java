package org.grassroots.policy.compound;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.fact.Answer;
import org.grassroots.member.Capacity;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;

/** A circle of residents from whom a secretary may come, by what one of them must be. */
enum Rung {
    /** Full, directly managed here, with standing, zeal and ability. */
    DIRECTLY_MANAGED(Capacity.DIRECTLY_MANAGED) {
        @Override
        Answer isSuitable(PartyMember member) {
            return member.suitableAsSecretary();
        }
    },
    /** Full, and reported here while working elsewhere. */
    IN_SERVICE(Capacity.IN_SERVICE) {
        @Override
        Answer isSuitable(PartyMember member) {
            return Answer.YES;
        }
    };

    private final Capacity capacity;

    Rung(Capacity capacity) {
        this.capacity = capacity;
    }

    abstract Answer isSuitable(PartyMember member);

    private Answer hasCapacity(PartyMember member) {
        return member.capacities().contains(capacity);
    }

    /**
     * Whether the member stands on it.
     *
     * @param livesThere  whether he or she lives in a compound that the branch serves
     */
    Answer holds(PartyMember member, Answer livesThere) {
        return livesThere.and(member.isFull()).and(hasCapacity(member)).and(isSuitable(member));
    }

    /** What can put the member on it. */
    Deciders towards(PartyMember member, Answer livesThere) {
        return holds(member, livesThere) == Answer.NO ? Deciders.NONE : Deciders.allOf(missing(member, livesThere));
    }

    /** What can show that the member is not on it. */
    Deciders awayFrom(PartyMember member, Answer livesThere) {
        return holds(member, livesThere) == Answer.NO ? Deciders.ALREADY : Deciders.anyOf(missing(member, livesThere));
    }

    private List<Deciders> missing(PartyMember member, Answer livesThere) {
        List<Deciders> missing = new ArrayList<>();
        add(member, livesThere, Field.RESIDENCE, missing);
        add(member, member.isFull(), Field.STATUS, missing);
        add(member, hasCapacity(member), Field.CAPACITIES, missing);
        add(member, isSuitable(member), Field.SUITABLE_AS_SECRETARY, missing);
        return missing;
    }

    private static void add(PartyMember member, Answer answer, Field field, List<Deciders> missing) {
        if (answer == Answer.UNKNOWN) {
            missing.add(Deciders.of(MissingFact.of(Subject.Kind.MEMBER, member.id(), field)));
        }
    }
}
