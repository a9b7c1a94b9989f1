package org.grassroots.pack;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.pack.PackProblem.Code;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;

/**
 * Finds demands that must hold and cannot hold together: of one pack, or of a pack and its bases, on some day on which
 * both bind.
 */
final class Contradictions {
    private final RulePack pack;
    private final List<PackProblem> problems = new ArrayList<>();
    /** The pairs told of, each on its first day. */
    private final Set<List<Object>> told = new LinkedHashSet<>();

    private Contradictions(RulePack pack) {
        this.pack = pack;
    }

    /** A rule with the numbers of one day. */
    private record Bound(StatedRule stated, Requirement<?> requirement) {}

    /** At the most one for two demands; those within the base have been told when it was made. */
    static List<PackProblem> of(RulePack pack) {
        Contradictions found = new Contradictions(pack);
        TurningDays.of(pack).forEach(found::find);
        return found.problems;
    }

    private void find(LocalDate day) {
        List<Bound> rules = new ArrayList<>();
        for (StatedRule stated : pack.rulesOn(day)) {
            if (stated.entry().grade() == Grade.MUST) {
                Limits.on(day, stated.entry().parameters())
                        .map(limits -> new Bound(stated, stated.entry().rule().requirement(limits)))
                        .ifPresent(rules::add);
            }
        }
        for (int mine = 0; mine < rules.size(); mine++) {
            for (int other = 0; other < mine && isOwn(rules.get(mine)); other++) {
                if (subjects(rules.get(mine)) == subjects(rules.get(other))) {
                    find(rules.get(mine), rules.get(other), day);
                }
            }
        }
    }

    /** Rules of bases come first, so that of two rules the latter is the pack's if one is. */
    private boolean isOwn(Bound rule) {
        return rule.stated().pack() == pack;
    }

    private static Object subjects(Bound rule) {
        return rule.stated().entry().rule().subjects();
    }

    @SuppressWarnings("unchecked") // both judge the same subjects
    private void find(Bound mine, Bound other, LocalDate day) {
        find(mine, (Requirement<Object>) mine.requirement(), other, (Requirement<Object>) other.requirement(), day);
    }

    private <S> void find(Bound mine, Requirement<S> my, Bound other, Requirement<S> its, LocalDate day) {
        for (Demand<S> myDemand : must(mine, my)) {
            for (Demand<S> itsDemand : must(other, its)) {
                List<Object> pair = List.of(
                        mine.stated().entry().rule().id(),
                        myDemand.name(),
                        other.stated().entry().rule().id(),
                        itsDemand.name());
                if (!told.contains(pair)) {
                    Optional<String> where =
                            Disagreement.of(my.applies(), myDemand.holds(), its.applies(), itsDemand.holds());
                    where.ifPresent(values -> {
                        told.add(pair);
                        tell(mine, myDemand.name(), other, itsDemand.name(), day, values);
                    });
                }
            }
        }
    }

    private static <S> List<Demand<S>> must(Bound rule, Requirement<S> requirement) {
        return requirement.demands().stream()
                .filter(demand ->
                        rule.stated().entry().parts().get(demand.name()).grade() == Grade.MUST)
                .toList();
    }

    private void tell(Bound mine, String my, Bound other, String its, LocalDate day, String values) {
        boolean bothOwn = isOwn(other);
        problems.add(new PackProblem(
                Code.CONFLICT,
                "/rules/" + pack.rules().indexOf(mine.stated().entry()),
                "%s contradicts %s on %s: both must hold, and %s"
                        .formatted(name(mine, my), name(other, its), day, values),
                bothOwn
                        ? "one must go, be of another grade, or bind on other days"
                        : "the pack must say that its rule specialises the other, or suspend the other"));
    }

    private static String name(Bound rule, String demand) {
        String which = demand.equals(Demand.ONLY) ? "" : " (" + demand + ")";
        return "rule '%s'%s of pack '%s'"
                .formatted(
                        rule.stated().entry().rule().id(),
                        which,
                        rule.stated().pack().id());
    }
}
