package org.grassroots.city.report;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.grassroots.evaluation.Finding;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.repair.Remedies;
import org.grassroots.text.Text;

/** Findings with what was observed, what is required, and which facts would decide the open ones. */
final class FindingList {
    /** How many ways to decide a finding are shown, and how many facts of one way. */
    private static final int SHOWN = 5;

    private FindingList() {}

    /**
     * @param remedies  what can be done, as far as that is known
     */
    static void write(Pen pen, List<Finding> findings, Map<Finding, Remedies> remedies) {
        pen.open("ul", "class", "findings");
        findings.forEach(finding -> write(pen, finding, remedies));
        pen.close("ul");
    }

    private static void write(Pen pen, Finding finding, Map<Finding, Remedies> remedies) {
        String verdict = finding.verdict().name().toLowerCase(Locale.ROOT);
        pen.open("li", "class", verdict);
        pen.open("p").badge("verdict-" + verdict, pen.words.of(finding.verdict()));
        pen.text(finding.message()).close("p");
        pen.open("p", "class", "quiet");
        pen.say(
                "findings.observed",
                Map.of(
                        "observed", Amounts.quantity(finding.observed()),
                        "required", Amounts.quantity(finding.required()),
                        "unit", finding.unit()));
        pen.text(" · ").text(subject(pen, finding.subject())).text(" · ");
        pen.text(pen.words.of(
                "findings.community", Map.of("id", Text.same(finding.community().value()))));
        pen.close("p");
        if (!finding.decisive().sets().isEmpty()) {
            decisive(pen, finding.decisive());
        }
        Remedies known = remedies.get(finding);
        if (known != null) {
            RemedyList.write(pen, known);
        }
        pen.close("li");
    }

    /** With the rule, its grade and source, for a reader who has no list of rules at hand. */
    static void writeWithRules(Pen pen, List<Finding> findings, Map<Finding, Remedies> remedies) {
        for (Finding finding : findings) {
            pen.open("div", "class", "finding")
                    .open("p", "class", "source")
                    .code(finding.rule().value());
            pen.badge("grade-" + finding.grade().name().toLowerCase(Locale.ROOT), pen.words.of(finding.grade()));
            pen.text(finding.citation().text()).close("p");
            write(pen, List.of(finding), remedies);
            pen.open("p", "class", "quiet").say("findings.toBeDoneBy", Map.of("who", finding.responsible()));
            pen.close("p", "div");
        }
    }

    private static void decisive(Pen pen, DecisiveSets decisive) {
        pen.open("div", "class", "decisive").sayIn("p", "findings.decisive").open("ul");
        List<Set<MissingFact>> sets = decisive.sets();
        for (Set<MissingFact> set : sets.subList(0, Math.min(SHOWN, sets.size()))) {
            pen.open("li");
            facts(pen, List.copyOf(set));
            pen.close("li");
        }
        pen.close("ul");
        long more = sets.size() - Math.min(SHOWN, sets.size()) + decisive.omitted();
        if (more > 0) {
            pen.element("p", pen.words.of("findings.moreSets", Map.of("n", Amounts.count(more))), "class", "quiet");
        }
        pen.close("div");
    }

    /** The first facts, and how many more there are. */
    static void facts(Pen pen, List<MissingFact> facts) {
        int shown = Math.min(SHOWN, facts.size());
        for (int at = 0; at < shown; at++) {
            pen.open("span", "class", "missing")
                    .text(fact(pen, facts.get(at)))
                    .close("span")
                    .text(" ");
        }
        if (shown < facts.size()) {
            pen.say("findings.moreFacts", Map.of("n", Amounts.count(facts.size() - shown)));
        }
    }

    private static Text fact(Pen pen, MissingFact fact) {
        return pen.words.of(
                "findings.missingFact", Map.of("field", fact.field().title(), "subject", subject(pen, fact.subject())));
    }

    static Text subject(Pen pen, Subject subject) {
        Text id = Text.same(subject.id());
        return pen.words.of("findings.subject", Map.of("kind", pen.words.of(subject.kind()), "id", id));
    }
}
