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
import org.grassroots.sharing.SharedMap;
import org.grassroots.tally.MemberPopulation.Candidates;

/** The members by the compound they live in. */
final class Residents {
    private static final Candidates NOBODY = new Candidates(List.of(), List.of(), List.of());

    private final SharedMap<CompoundId, Candidates> byCompound;
    private final List<PartyMember> unplaced;

    private Residents(SharedMap<CompoundId, Candidates> byCompound, List<PartyMember> unplaced) {
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
        return new Residents(SharedMap.over(byCompound.buildOrThrow()), anywhere);
    }

    /** The same of a register in which some members are others. */
    Residents with(ChangedMembers change, Register register) {
        Map<CompoundId, List<PartyMember>> touched = new LinkedHashMap<>();
        for (CompoundId compound : change.compounds()) {
            List<PartyMember> left = new ArrayList<>(of(compound).present());
            left.removeIf(change::isGone);
            touched.put(compound, left);
        }
        for (int place : change.places()) {
            PartyMember come = register.members().get(place);
            if (come.residence() instanceof Residence.In home) {
                List<PartyMember> neighbours = touched.get(home.compound());
                neighbours.add(before(place, neighbours, register.members()), come);
            }
        }
        Map<CompoundId, Optional<Candidates>> changes = new LinkedHashMap<>();
        touched.forEach((compound, residents) -> changes.put(
                compound,
                Optional.of(new Candidates(
                        Collections.unmodifiableList(residents),
                        unplaced,
                        of(compound).unlisted()))));
        return new Residents(byCompound.with(changes), unplaced);
    }

    /** How many of the neighbours stand before the place. */
    private static int before(int place, List<PartyMember> neighbours, List<PartyMember> members) {
        int before = 0;
        for (int at = 0; at < place && before < neighbours.size(); at++) {
            before += members.get(at) == neighbours.get(before) ? 1 : 0;
        }
        return before;
    }

    private static List<MissingFact> unlisted(CompoundId compound, Register register) {
        return register.listsMembersOf(compound) == Answer.YES
                ? List.of()
                : List.of(MissingFact.of(Subject.Kind.COMPOUND, compound, Field.MEMBERS));
    }

    /** Who lives or may live in the compound; nobody in one that is not of the register. */
    Candidates of(CompoundId compound) {
        Candidates known = byCompound.get(compound);
        return known == null ? NOBODY : known;
    }

    List<PartyMember> unplaced() {
        return unplaced;
    }
}
