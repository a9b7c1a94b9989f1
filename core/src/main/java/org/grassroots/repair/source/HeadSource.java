package org.grassroots.repair.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.area.HouseholdId;
import org.grassroots.change.Change;
import org.grassroots.change.GroupChange;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.register.Register;
import org.grassroots.repair.Situation;

/** A central household whose head is no full member, or does not live there: it moves to the head, gets another, or ends. */
final class HeadSource extends Source {
    private static final int HEADS = 4;

    HeadSource() {
        super("central-household.head");
    }

    @Override
    public List<Change> candidates(Situation situation) {
        Register register = situation.register();
        return register.centralHouseholds().stream()
                .filter(central ->
                        Subject.of(Subject.Kind.CENTRAL_HOUSEHOLD, central.id()).equals(situation.subject()))
                .findFirst()
                .map(central -> candidates(central, register))
                .orElse(List.of());
    }

    private static List<Change> candidates(CentralHousehold central, Register register) {
        BuildingGroup group = register.group(central.group()).orElseThrow();
        List<PartyMember> heads = new ArrayList<>();
        register.members().stream()
                .filter(member -> member.isFull() == Answer.YES
                        && central.home().isPresent()
                        && Heads.home(member).equals(central.home()))
                .sorted(People.FITTEST)
                .forEach(heads::add);
        central.head()
                .value()
                .flatMap(register::member)
                .filter(head -> head.isFull() == Answer.YES
                        && Heads.home(head).isPresent()
                        && Groups.home(head).filter(group.buildings()::contains).isPresent())
                .ifPresent(heads::add);
        List<Change> candidates = new ArrayList<>();
        for (PartyMember head : first(HEADS, People.inTurn(heads, Heads.of(group, register)))) {
            candidates.add(new GroupChange.CorrectCentralHousehold(CentralHousehold.builder()
                    .from(central)
                    .head(Known.of(head.id()))
                    .home(Heads.home(head))
                    .build()));
        }
        candidates.add(new GroupChange.DisbandCentralHousehold(central.id()));
        otherwiseCovered(central, register).ifPresent(candidates::add);
        return candidates;
    }

    /** What the central household covered goes to the smallest other one of its group. */
    private static Optional<Change> otherwiseCovered(CentralHousehold central, Register register) {
        return register.centralHouseholds().stream()
                .filter(other -> other.group().equals(central.group())
                        && !other.id().equals(central.id())
                        && other.sense() == CentralHousehold.Sense.NEIGHBOURS
                        && other.households().isKnown())
                .min(CoverageSource.SMALLEST)
                .map(other -> {
                    List<HouseholdId> all = new ArrayList<>(other.households().items());
                    all.addAll(central.households().items());
                    return new GroupChange.AssignHouseholds(
                            other.id(), all.stream().distinct().toList());
                });
    }
}
