package org.grassroots.comparison;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.comparison.OneSided.Why;
import org.grassroots.comparison.RuleDifference.Aspect;
import org.grassroots.comparison.RuleDifference.Point;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.RulePack;
import org.grassroots.pack.RulePart;
import org.grassroots.pack.StatedRule;
import org.grassroots.pack.Suspension;
import org.grassroots.parameter.Citation;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.rule.Limits;
import org.grassroots.rule.RuleId;
import org.grassroots.text.Text;

/** What two packs state otherwise on a day. */
final class Differences {
    private final LocalDate day;

    Differences(LocalDate day) {
        this.day = day;
    }

    /** The rules that bind on the day with a value for every number, by id. */
    Map<RuleId, StatedRule> binding(RulePack pack) {
        Map<RuleId, StatedRule> binding = new LinkedHashMap<>();
        for (StatedRule stated : pack.rulesOn(day)) {
            if (Limits.on(day, stated.entry().parameters()).isPresent()) {
                binding.put(stated.entry().rule().id(), stated);
            }
        }
        return binding;
    }

    /** What binds under {@code one} and not under {@code other}, in the order of {@code one}. */
    List<OneSided> onlyIn(RulePack one, RulePack other) {
        Map<RuleId, StatedRule> there = binding(other);
        List<OneSided> only = new ArrayList<>();
        binding(one).forEach((id, stated) -> {
            if (!there.containsKey(id)) {
                only.add(missing(stated, id, other));
            }
        });
        return List.copyOf(only);
    }

    private OneSided missing(StatedRule stated, RuleId id, RulePack other) {
        boolean isKnown = other.allRules().stream()
                .anyMatch(rule -> rule.entry().rule().id().equals(id));
        if (!isKnown) {
            return new OneSided(stated, Why.NOT_STATED, Optional.empty());
        }
        for (Optional<RulePack> pack = Optional.of(other);
                pack.isPresent();
                pack = pack.get().base()) {
            for (Suspension suspension : pack.get().suspensions()) {
                if (suspension.rule().equals(id) && suspension.validity().includes(day)) {
                    return new OneSided(stated, Why.SUSPENDED, Optional.empty());
                }
            }
            for (RuleEntry entry : pack.get().rules()) {
                boolean replaces = entry.specialises()
                        .filter(special -> special.rule().equals(id))
                        .isPresent();
                if (replaces && entry.validity().includes(day)) {
                    return new OneSided(
                            stated, Why.SPECIALISED, Optional.of(entry.rule().id()));
                }
            }
        }
        return new OneSided(stated, Why.NOT_IN_FORCE, Optional.empty());
    }

    /** What binds under both and is stated otherwise, in the order of {@code one}. */
    List<RuleDifference> between(RulePack one, RulePack other) {
        Map<RuleId, StatedRule> there = binding(other);
        List<RuleDifference> differences = new ArrayList<>();
        binding(one).forEach((id, first) -> {
            StatedRule second = there.get(id);
            if (second != null) {
                List<Point> points = points(first.entry(), second.entry());
                if (!points.isEmpty()) {
                    differences.add(new RuleDifference(first, second, points));
                }
            }
        });
        return List.copyOf(differences);
    }

    /** Whether the same rules bind under both, with the same grades and numbers. */
    boolean bindAlike(RulePack one, RulePack other) {
        Map<RuleId, StatedRule> here = binding(one);
        Map<RuleId, StatedRule> there = binding(other);
        return here.keySet().equals(there.keySet())
                && here.keySet().stream()
                        .allMatch(id -> here.get(id).entry().rule()
                                == there.get(id).entry().rule())
                && between(one, other).stream()
                        .flatMap(difference -> difference.points().stream())
                        .allMatch(point -> point.aspect() == Aspect.CITATION);
    }

    private List<Point> points(RuleEntry first, RuleEntry second) {
        List<Point> points = new ArrayList<>();
        String id = first.rule().id().value();
        add(
                points,
                Aspect.CITATION,
                id,
                first.citation().text(),
                second.citation().text());
        first.parts().forEach((demand, part) -> {
            RulePart other = second.parts().get(demand);
            if (other != null) {
                add(points, Aspect.GRADE, demand, grade(part), grade(other));
                add(points, Aspect.CITATION, demand, cited(part.citation(), first), cited(other.citation(), second));
            }
        });
        first.parameters().forEach((name, parameter) -> {
            Optional<DatedLimit> mine = parameter.on(day);
            Optional<DatedLimit> theirs =
                    Optional.ofNullable(second.parameters().get(name)).flatMap(other -> other.on(day));
            if (mine.isPresent() && theirs.isPresent()) {
                add(points, Aspect.NUMBER, name, number(mine.get()), number(theirs.get()));
                add(
                        points,
                        Aspect.CITATION,
                        name,
                        mine.get().citation().text(),
                        theirs.get().citation().text());
            }
        });
        return points;
    }

    private static Text grade(RulePart part) {
        return Text.same(part.grade().name());
    }

    private static Text number(DatedLimit limit) {
        return Text.same(limit.limit().toString());
    }

    private static Text cited(Optional<Citation> ofPart, RuleEntry entry) {
        return ofPart.orElse(entry.citation()).text();
    }

    private static void add(List<Point> points, Aspect aspect, String of, Text first, Text second) {
        if (!first.equals(second)) {
            points.add(new Point(aspect, of, first, second));
        }
    }
}
