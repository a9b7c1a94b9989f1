package org.grassroots.benchmark.onechange;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.area.Compound;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Register;

/**
 * Changes without end, in a few communities that lie evenly in a city: a member moves and moves back, a secretary turns out to
 * be on probation and then not to be.
 */
public final class Turns {
    private static final int COMMUNITIES = 64;

    private final List<Turn> there = new ArrayList<>();
    private final List<Turn> back = new ArrayList<>();
    private int next;

    public Turns(List<Register> city) {
        int step = Math.max(1, city.size() / COMMUNITIES);
        for (int community = 0; community < city.size() && there.size() < 2 * COMMUNITIES; community += step) {
            Register register = city.get(community);
            add(community, register, true);
            add(community, register, false);
        }
    }

    private void add(int community, Register register, boolean moves) {
        int place = moves ? fullMember(register) : secretary(register);
        PartyMember member = register.members().get(place);
        PartyMember.Builder changed = PartyMember.builder().from(member);
        if (moves) {
            List<Compound> compounds = register.community().compounds();
            changed.residence(Residence.in(compounds.get(compounds.size() - 1).id()));
        } else {
            changed.status(MemberStatus.PROBATIONARY).fullSince(Optional.empty());
        }
        there.add(new Turn(community, place, changed.build()));
        back.add(new Turn(community, place, member));
    }

    /** One somewhere in the middle, so that nobody gains by looking at the ends first. */
    private static int fullMember(Register register) {
        int place = register.members().size() / 2;
        while (register.members().get(place).status() != MemberStatus.FULL) {
            place++;
        }
        return place;
    }

    /** One whose status many rules ask for; another full member where a community has none. */
    private static int secretary(Register register) {
        List<MemberId> secretaries = new ArrayList<>();
        for (CompoundBranch branch : register.branches()) {
            branch.secretaries().items().forEach(officer -> secretaries.add(officer.member()));
        }
        for (int place = 0; place < register.members().size(); place++) {
            PartyMember member = register.members().get(place);
            if (member.status() == MemberStatus.FULL && secretaries.contains(member.id())) {
                return place;
            }
        }
        return fullMember(register);
    }

    /** The communities in which something changes. */
    public List<Integer> communities() {
        return there.stream().map(Turn::community).distinct().toList();
    }

    /** How many turns it takes until all is as it was. */
    public int round() {
        return 2 * there.size();
    }

    public Turn next() {
        int at = next++ % round();
        // There and back of one kind, then of the other: communities take turns in between.
        int pass = at / (there.size() / 2);
        int which = 2 * (at % (there.size() / 2)) + pass / 2;
        return pass % 2 == 0 ? there.get(which) : back.get(which);
    }
}
