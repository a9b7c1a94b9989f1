package org.grassroots.tally;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Answer;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.register.Register;
import org.grassroots.tally.MemberPopulation.Candidates;

/** The members by the compound they live in. */
final class Residents {
    private static final Candidates NOBODY = new Candidates(List.of(), List.of(), List.of());

    private final Map<CompoundId, Candidates> byCompound;
    private final List<PartyMember> unplaced;

    private Residents(Map<CompoundId, Candidates> byCompound, List<PartyMember> unplaced) {
        this.byCompound = byCompound;
        this.unplaced = unplaced;
    }

    static Residents of(Register register) {
        Map<CompoundId, List<PartyMember>> placed = new LinkedHashMap<>();
        for (Compound compound : register.community().compounds()) {
            placed.put(compound.id(), new ArrayList<>());
        }
        List<PartyMember> unplaced = new ArrayList<>();
        Optional<CompoundId> last = Optional.empty();
        List<PartyMember> neighbours = List.of();
        for (PartyMember member : register.members()) {
            if (member.residence() instanceof Residence.In home) {
                // Members mostly come compound by compound.
                if (last.isEmpty() || !last.get().equals(home.compound())) {
                    last = Optional.of(home.compound());
                    neighbours = placed.get(home.compound());
                }
                neighbours.add(member);
            } else if (member.residence() instanceof Residence.Unknown) {
                unplaced.add(member);
            }
        }
        List<PartyMember> anywhere = List.copyOf(unplaced);
        ImmutableMap.Builder<CompoundId, Candidates> byCompound = ImmutableMap.builder();
        placed.forEach((compound, residents) -> byCompound.put(
                compound,
                new Candidates(Collections.unmodifiableList(residents), anywhere, unlisted(compound, register))));
        return new Residents(byCompound.buildOrThrow(), anywhere);
    }

    private static List<MissingFact> unlisted(CompoundId compound, Register register) {
        return register.listsMembersOf(compound) == Answer.YES
                ? List.of()
                : List.of(MissingFact.of(Subject.Kind.COMPOUND, compound, Field.MEMBERS));
    }

    /** Who lives or may live in the compound; nobody in one that is not of the register. */
    Candidates of(CompoundId compound) {
        return byCompound.getOrDefault(compound, NOBODY);
    }

    List<PartyMember> unplaced() {
        return unplaced;
    }
}
