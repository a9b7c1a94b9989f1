package org.grassroots.evaluation;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.condition.Explanation;
import org.grassroots.condition.Quantity;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.missing.Subject;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.RulePack;
import org.grassroots.register.Register;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Rule;
import org.grassroots.rule.Verdict;
import org.grassroots.tally.Census;
import org.grassroots.text.Text;

/** One rule of one pack with the numbers of one day in it, ready to judge any register. */
final class BoundRule<S> {
    private final RulePack pack;
    private final RuleEntry entry;
    private final Rule<S> rule;
    private final LocalDate day;
    private final Optional<Requirement<S>> requirement;

    private BoundRule(RulePack pack, RuleEntry entry, Rule<S> rule, LocalDate day) {
        this.pack = pack;
        this.entry = entry;
        this.rule = rule;
        this.day = day;
        this.requirement = Limits.on(day, entry.parameters()).map(rule::requirement);
    }

    static BoundRule<?> of(RulePack pack, RuleEntry entry, LocalDate day) {
        return new BoundRule<>(pack, entry, entry.rule(), day);
    }

    RuleEntry entry() {
        return entry;
    }

    VerdictCounts judge(Register register, Census census, List<Finding> findings) {
        List<S> subjects = rule.subjects().in(register);
        VerdictCounts counts = VerdictCounts.ZERO;
        for (S subject : subjects) {
            Verdict verdict = verdict(subject, census);
            counts = counts.plus(verdict);
            if (verdict == Verdict.VIOLATED || verdict == Verdict.UNDETERMINED) {
                findings.add(finding(verdict, subject, register, census));
            }
        }
        return counts;
    }

    Map<Subject, Verdict> verdicts(Register register, Census census) {
        Map<Subject, Verdict> verdicts = new LinkedHashMap<>();
        for (S subject : rule.subjects().in(register)) {
            verdicts.put(rule.subjects().refer(subject), verdict(subject, census));
        }
        return verdicts;
    }

    private Verdict verdict(S subject, Census census) {
        return requirement.map(of -> of.verdict(subject, census)).orElse(Verdict.NOT_APPLICABLE);
    }

    Optional<Reasons> reasons(Subject subject, Register register, Census census) {
        return requirement.flatMap(of -> rule.subjects().in(register).stream()
                .filter(candidate -> rule.subjects().refer(candidate).equals(subject))
                .findFirst()
                .map(found -> new Reasons(
                        of.verdict(found, census),
                        of.applies().explain(found, census),
                        of.holds().explain(found, census))));
    }

    private Finding finding(Verdict verdict, S subject, Register register, Census census) {
        Requirement<S> of = requirement.orElseThrow();
        Explanation applies = of.applies().explain(subject, census);
        Explanation holds = of.holds().explain(subject, census);
        Explanation telling = holds.telling();
        DecisiveSets decisive =
                verdict == Verdict.UNDETERMINED ? Requirement.decisive(applies, holds) : DecisiveSets.NONE;
        return Finding.builder()
                .rule(rule.id())
                .pack(pack.id())
                .packVersion(pack.version())
                .subject(rule.subjects().refer(subject))
                .community(register.community().id())
                .verdict(verdict)
                .grade(entry.grade())
                .observed(telling.observed().orElse(Quantity.UNKNOWN))
                .required(telling.required().orElse(Quantity.UNKNOWN))
                .unit(entry.unit())
                .citation(entry.citationOn(day))
                .responsible(entry.responsible())
                .message(message(verdict, subject, applies, holds, decisive))
                .decisive(decisive)
                .build();
    }

    private Text message(Verdict verdict, S subject, Explanation applies, Explanation holds, DecisiveSets decisive) {
        Map<String, Text> gaps = new LinkedHashMap<>();
        gaps.put("subject", Text.same(rule.subjects().name(subject)));
        gaps.put("missing", missing(decisive));
        // The leaf that tells comes first: of two secretaries, the sentence speaks of the one who falls short.
        addGaps(holds.telling(), gaps);
        applies.leaves().forEach(leaf -> addGaps(leaf, gaps));
        holds.leaves().forEach(leaf -> addGaps(leaf, gaps));
        return (verdict == Verdict.VIOLATED ? entry.violated() : entry.undetermined()).fill(gaps);
    }

    private static void addGaps(Explanation leaf, Map<String, Text> gaps) {
        addGap(leaf.name(), leaf.observed(), gaps);
        addGap(leaf.name() + "Limit", leaf.required(), gaps);
        addGap(leaf.name() + "Margin", leaf.margin(), gaps);
    }

    /** Every gap is filled, whatever is known: a sentence that fits one register must not fail on another. */
    private static void addGap(String gap, Optional<Quantity> quantity, Map<String, Text> gaps) {
        gaps.putIfAbsent(gap, quantity.orElse(Quantity.UNKNOWN).text());
    }

    /** The first of the smallest sets in words, which is the shortest way to an answer. */
    private static Text missing(DecisiveSets decisive) {
        return MissingFactWords.of(
                decisive.sets().isEmpty() ? List.of() : decisive.sets().get(0));
    }
}
