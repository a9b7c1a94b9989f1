package org.grassroots.repair;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterChange;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;

/** The law of remedies written down once more by plain loops: every subset, judged as a whole, and nothing cut short. */
final class BruteForce<C extends RegisterChange> {
    private final Evaluator evaluator;
    private final Register start;
    private final List<C> candidates;

    BruteForce(Evaluator evaluator, Register start, List<C> candidates) {
        this.evaluator = evaluator;
        this.start = start;
        this.candidates = candidates;
    }

    Set<Set<C>> smallest(Finding finding, int most) {
        Map<String, Finding> before = must(start);
        List<Integer> cures = new ArrayList<>();
        for (int set = 1; set < 1 << candidates.size(); set++) {
            if (Integer.bitCount(set) <= most && isCure(set, finding, before)) {
                cures.add(set);
            }
        }
        Set<Set<C>> smallest = new LinkedHashSet<>();
        for (int cure : cures) {
            if (cures.stream().noneMatch(other -> other != cure && (other & cure) == other)) {
                smallest.add(new LinkedHashSet<>(of(cure)));
            }
        }
        return smallest;
    }

    private List<C> of(int set) {
        List<C> changes = new ArrayList<>();
        for (int at = 0; at < candidates.size(); at++) {
            if ((set >> at & 1) == 1) {
                changes.add(candidates.get(at));
            }
        }
        return changes;
    }

    private boolean isCure(int set, Finding finding, Map<String, Finding> before) {
        Optional<Register> after = inFirstFittingOrder(of(set), start);
        if (after.isEmpty()) {
            return false;
        }
        boolean there = evaluator.evaluate(after.get()).findings().stream()
                .anyMatch(one -> one.rule().equals(finding.rule())
                        && one.pack().equals(finding.pack())
                        && one.demand().equals(finding.demand())
                        && one.subject().equals(finding.subject()));
        if (there) {
            return false;
        }
        for (Map.Entry<String, Finding> one : must(after.get()).entrySet()) {
            Finding was = before.get(one.getKey());
            if (was == null
                    || was.verdict() == Verdict.UNDETERMINED && one.getValue().verdict() == Verdict.VIOLATED) {
                return false;
            }
        }
        return true;
    }

    private Map<String, Finding> must(Register register) {
        Map<String, Finding> must = new LinkedHashMap<>();
        for (Finding finding : evaluator.evaluate(register).findings()) {
            if (finding.grade() == Grade.MUST) {
                must.put(
                        finding.pack() + " " + finding.rule() + " " + finding.demand() + " " + finding.subject(),
                        finding);
            }
        }
        return must;
    }

    /** Goes through the orders as a counter does; the first change to come is the one that came into question first. */
    private Optional<Register> inFirstFittingOrder(List<C> left, Register register) {
        if (left.isEmpty()) {
            return Optional.of(register);
        }
        for (int first = 0; first < left.size(); first++) {
            List<C> rest = new ArrayList<>(left);
            C change = rest.remove(first);
            Register after;
            try {
                after = change.applyTo(register);
            } catch (IllegalArgumentException refused) {
                continue;
            }
            Optional<Register> end = inFirstFittingOrder(rest, after);
            if (end.isPresent()) {
                return end;
            }
        }
        return Optional.empty();
    }
}
