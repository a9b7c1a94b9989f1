package org.grassroots.pack.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.grassroots.condition.Condition;
import org.grassroots.condition.Samples;
import org.grassroots.rule.Demand;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;
import org.grassroots.tally.Measure;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/** One demand of a rule, with the numbers of one day, tried on both sides of each threshold. */
final class DemandTrial<S> {
    private final RuleId rule;
    private final String demand;
    private final LocalDate day;
    private final Requirement<S> requirement;
    private final Condition<S> holds;
    private final Samples<S> samples;
    private final List<ThresholdCase> cases = new ArrayList<>();
    private final List<PackFault> faults = new ArrayList<>();

    private DemandTrial(RuleId rule, Condition<S> applies, Demand<S> demand, LocalDate day) {
        this.rule = rule;
        this.demand = demand.name();
        this.day = day;
        requirement = Requirement.of(applies, List.of(demand));
        holds = demand.holds();
        samples = Samples.of(List.of(applies, holds));
    }

    static <S> DemandTrial<S> of(RuleId rule, Condition<S> applies, Demand<S> demand, LocalDate day) {
        DemandTrial<S> trial = new DemandTrial<>(rule, applies, demand, day);
        if (!trial.samples.isTriable()) {
            trial.note(Fault.TOO_MANY_MEASURES, Map.of());
        } else if (trial.tryVerdicts()) {
            trial.tryThresholds();
        }
        return trial;
    }

    List<ThresholdCase> cases() {
        return cases;
    }

    List<PackFault> faults() {
        return faults;
    }

    private Verdict verdict(int[] sample) {
        return requirement.verdict(samples.bounds(requirement.measures()).of(sample), 0);
    }

    /** Whether it ever applies. */
    private boolean tryVerdicts() {
        Samples.Bounds bounds = samples.bounds(requirement.measures());
        Set<Verdict> met = EnumSet.noneOf(Verdict.class);
        samples.any(sample -> {
            met.add(requirement.verdict(bounds.of(sample), 0));
            return met.contains(Verdict.SATISFIED) && met.contains(Verdict.VIOLATED);
        });
        boolean applies = met.contains(Verdict.SATISFIED) || met.contains(Verdict.VIOLATED);
        if (!applies) {
            note(Fault.NEVER_APPLIES, Map.of());
        } else if (!met.contains(Verdict.VIOLATED)) {
            note(Fault.NEVER_VIOLATED, Map.of());
        } else if (!met.contains(Verdict.SATISFIED)) {
            note(Fault.NEVER_SATISFIED, Map.of());
        }
        return applies;
    }

    private void tryThresholds() {
        Map<Measure<? super S>, Set<Integer>> edges = new LinkedHashMap<>();
        for (Condition<S> condition : List.of(requirement.applies(), holds)) {
            condition
                    .edges()
                    .forEach((measure, at) -> edges.computeIfAbsent(measure, unused -> new TreeSet<>())
                            .addAll(at));
        }
        edges.forEach((measure, at) -> at.forEach(edge -> tryThreshold(measure, edge)));
    }

    private void tryThreshold(Measure<? super S> measure, int edge) {
        int place = samples.measures().indexOf(measure);
        int[] others = samples.places(other -> !other.equals(measure));
        int[] at = new int[samples.measures().size()];
        at[place] = edge;
        Optional<int[]> turning = first(at, others, sample -> turns(sample, place));
        if (turning.isEmpty()) {
            note(Fault.NOTHING_CHANGES, Map.of("measure", measure.title(), "value", Samples.words(measure, edge)));
        }
        turning.or(() -> first(at, others, sample -> verdict(sample) != Verdict.NOT_APPLICABLE))
                .ifPresent(sample -> addCases(sample, place));
    }

    private Optional<int[]> first(int[] like, int[] open, Predicate<int[]> test) {
        List<int[]> found = new ArrayList<>();
        samples.any(like, open, sample -> {
            if (test.test(sample)) {
                found.add(sample.clone());
            }
            return !found.isEmpty();
        });
        return found.stream().findFirst();
    }

    private boolean turns(int[] sample, int place) {
        int[] below = sample.clone();
        below[place]--;
        return samples.fits(below) && verdict(below) != verdict(sample);
    }

    private void addCases(int[] sample, int place) {
        Measure<? super S> measure = samples.measures().get(place);
        int last = sample[place] + (measure instanceof Trait ? 0 : 1);
        for (int value = sample[place] - 1; value <= last; value++) {
            int[] tried = sample.clone();
            tried[place] = value;
            if (samples.fits(tried)) {
                cases.add(ThresholdCase.builder()
                        .rule(rule)
                        .demand(demand)
                        .day(day)
                        .measure(measure.title())
                        .threshold(sample[place])
                        .value(value)
                        .shown(Samples.words(measure, value))
                        .others(others(tried, place))
                        .verdict(verdict(tried))
                        .build());
            }
        }
    }

    private Map<Text, Text> others(int[] sample, int place) {
        Map<Text, Text> others = new LinkedHashMap<>();
        for (int at = 0; at < sample.length; at++) {
            if (at != place) {
                Measure<? super S> measure = samples.measures().get(at);
                others.put(measure.title(), Samples.words(measure, sample[at]));
            }
        }
        return others;
    }

    private void note(Fault fault, Map<String, Text> more) {
        Map<String, Text> gaps = new LinkedHashMap<>(more);
        gaps.put("rule", Words.rule(rule, demand));
        gaps.put("day", Text.same(day.toString()));
        faults.add(PackFault.builder()
                .fault(fault)
                .rule(rule)
                .demand(demand)
                .day(day)
                .message(fault.pattern().fill(gaps))
                .build());
    }
}
