package org.grassroots.repair;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.change.Authority;
import org.grassroots.change.Change;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.register.Register;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;

/** The repair of one register: what was found is gathered once for all findings. Safe for use by several threads. */
public final class Repairs {
    private static final Text NO_CHANGE_KNOWN = Text.of("No change is known that could cure it.", "没有已知的变更可以消除该问题。");

    private final List<RemedySource> sources;
    private final RepairOptions options;
    private final Judge judge;
    private final Evaluator evaluator;

    Repairs(Evaluator evaluator, List<RemedySource> sources, RepairOptions options, Evaluation before) {
        this.evaluator = evaluator;
        this.sources = sources;
        this.options = options;
        this.judge = new Judge(evaluator, before);
    }

    /** For every MUST finding, in the order of the findings. */
    public List<Remedies> all() {
        return judge.before().findings().stream()
                .filter(finding -> finding.grade() == Grade.MUST)
                .map(this::remedies)
                .toList();
    }

    /**
     * @throws IllegalArgumentException if the evaluation has no such finding
     */
    public Remedies remedies(Finding finding) {
        Situation situation = situation(finding);
        List<RemedySource> asked = sources.stream()
                .filter(source -> source.rules().contains(finding.rule()))
                .toList();
        Set<Change> candidates = new LinkedHashSet<>();
        // What hangs on facts nobody knows is not for changes to settle.
        if (finding.verdict() == Verdict.VIOLATED) {
            asked.forEach(source -> candidates.addAll(source.candidates(situation)));
        }
        return remedies(situation, asked, List.copyOf(candidates));
    }

    /**
     * As {@link Repair#remedies(Evaluation, Finding, List)}.
     *
     * @throws IllegalArgumentException if the evaluation has no such finding
     */
    public Remedies remedies(Finding finding, List<? extends Change> allowed) {
        return remedies(situation(finding), List.of(), List.copyOf(new LinkedHashSet<Change>(allowed)));
    }

    private Situation situation(Finding finding) {
        checkArgument(judge.found(finding), "the evaluation has no finding %s", FindingKey.of(finding));
        return new Situation(finding, judge.before(), evaluator.day());
    }

    private Remedies remedies(Situation situation, List<RemedySource> asked, List<Change> candidates) {
        List<Change> tried = candidates.subList(0, Math.min(candidates.size(), options.mostCandidates()));
        FindingKey key = FindingKey.of(situation.finding());
        Search<Change> search = new Search<>(situation.register(), tried, new Trial(judge, key));
        List<List<Change>> found = new ArrayList<>(search.run(options.mostChanges()));
        // The search gives them by size and then in the order of the candidates, and sorting keeps that.
        found.sort(Comparator.comparingLong(this::cost));
        List<List<Change>> told = found.subList(0, Math.min(found.size(), options.mostRemedies()));
        Remedies.Builder remedies = Remedies.builder()
                .finding(key)
                .remedies(told.stream()
                        .map(changes -> remedy(changes, asked, situation))
                        .toList())
                .more(found.size() - told.size())
                .omitted(candidates.size() - tried.size());
        if (found.isEmpty()) {
            remedies.certificate(certificate(situation, asked, attempts(tried, search)));
        }
        return remedies.build();
    }

    private long cost(List<Change> changes) {
        long cost = 0;
        for (Change change : changes) {
            int one = options.cost().of(change);
            checkArgument(one >= 0, "the cost of a change must be 0 or more, was %s", one);
            cost += one;
        }
        return cost;
    }

    private Remedy remedy(List<Change> changes, List<RemedySource> asked, Situation situation) {
        List<Step> steps = new ArrayList<>();
        Register before = situation.register();
        for (Change change : changes) {
            Set<Authority> authorities = change.authorities(before);
            Set<Authority> approvers = approvers(change, asked, situation);
            // Who alone can make it need not agree to it besides.
            steps.add(new Step(
                    change,
                    authorities,
                    approvers.equals(authorities) ? Set.of() : approvers,
                    Detail.sentence(change, before)));
            before = change.applyTo(before);
        }
        return new Remedy(steps, cost(changes));
    }

    private static Set<Authority> approvers(Change change, List<RemedySource> asked, Situation situation) {
        Set<Authority> approvers = new LinkedHashSet<>();
        asked.forEach(source -> approvers.addAll(source.approvers(change, situation)));
        return approvers;
    }

    private static List<Attempt> attempts(List<Change> tried, Search<Change> search) {
        List<Attempt> attempts = new ArrayList<>();
        for (int at = 0; at < tried.size(); at++) {
            Change change = tried.get(at);
            search.obstacles().get(at).ifPresent(obstacle -> attempts.add(new Attempt(change, obstacle)));
        }
        return attempts;
    }

    private Certificate certificate(Situation situation, List<RemedySource> asked, List<Attempt> attempts) {
        Optional<Certificate> stated = asked.stream()
                .map(source -> source.certificate(situation))
                .flatMap(Optional::stream)
                .findFirst();
        if (situation.finding().verdict() == Verdict.UNDETERMINED && attempts.isEmpty()) {
            Text found = situation.finding().message();
            return Certificate.of(Certificate.Ground.NEEDS_FACTS, found);
        }
        if (stated.isPresent()) {
            return new Certificate(stated.get().ground(), stated.get().why(), attempts);
        }
        return attempts.isEmpty()
                ? Certificate.of(Certificate.Ground.NO_CHANGE_KNOWN, NO_CHANGE_KNOWN)
                : new Certificate(Certificate.Ground.NONE_HELPS, noneHelps(attempts.size()), attempts);
    }

    private Text noneHelps(int tried) {
        int together = Math.min(tried, options.mostChanges());
        return Text.of(
                "Of %s changes that come into question, no one and no %s together cure it without another finding."
                        .formatted(tried, together),
                "在可考虑的%s项变更中，任何一项或不超过%s项的组合都不能在不产生新问题的情况下消除该问题。".formatted(tried, together));
    }
}
