package org.grassroots.city;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.city.job.JudgementListener;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Finding;
import org.grassroots.evaluation.Reasons;
import org.grassroots.missing.Subject;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Language;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** Collects the reasons of one rule's verdicts while registers go by, as lines to print. */
final class Explainer implements JudgementListener {
    static final int SHOWN = 20;

    private static final TextPattern TITLE = TextPattern.of(Text.of(
            "{rule} on {subject} of community {community}, {day}: {verdict}",
            "{rule}，社区{community}的{subject}，{day}：{verdict}"));
    private static final TextPattern NOT_IN_FORCE =
            TextPattern.of(Text.of("  the rule is not in force on {day}", "  该规则在{day}未施行"));
    private static final TextPattern MORE = TextPattern.of(Text.of("and {number} more", "另有{number}项"));
    private static final TextPattern NOTHING = TextPattern.of(
            Text.of("{rule} finds nothing; subjects looked at: {number}", "{rule}排查了{number}个对象，没有发现问题"));

    private final RuleId rule;
    private final Optional<Subject> subject;
    private final Language language;
    private final List<String> lines = new ArrayList<>();
    private final Nearest nearest;
    private long registers;
    private long lookedAt;
    private long explained;

    /**
     * @param subject  whose verdict to explain; empty for every subject the rule finds something on
     */
    Explainer(RuleId rule, Optional<Subject> subject, Language language) {
        this.rule = rule;
        this.subject = subject;
        this.language = language;
        this.nearest = new Nearest(subject.map(Subject::id).orElse(""));
    }

    @Override
    public void judged(Evaluation evaluation, LocalDate day) {
        registers++;
        if (subject.isPresent()) {
            explain(subject.get(), evaluation, day);
        } else {
            explainFindings(evaluation, day);
        }
    }

    private void explain(Subject asked, Evaluation evaluation, LocalDate day) {
        Map<Subject, Verdict> verdicts = evaluation.verdicts(rule);
        if (!verdicts.containsKey(asked)) {
            if (explained == 0) {
                verdicts.keySet().forEach(other -> nearest.offer(other.id()));
            }
            return;
        }
        explained++;
        if (explained <= SHOWN) {
            boolean inForce = evaluation.inForce().stream()
                    .anyMatch(stated -> stated.entry().rule().id().equals(rule));
            if (inForce) {
                tell(asked, evaluation.why(rule, asked), evaluation, day);
            } else {
                title(asked, Verdict.NOT_APPLICABLE, evaluation, day);
                lines.add(NOT_IN_FORCE
                        .fill(Map.of("day", Text.same(day.toString())))
                        .in(language));
            }
        }
    }

    private void explainFindings(Evaluation evaluation, LocalDate day) {
        lookedAt += evaluation.counts().get(rule).lookedAt();
        Set<List<Object>> seen = new LinkedHashSet<>();
        for (Finding finding : evaluation.findings()) {
            // Several demands of one rule have the same reasons.
            if (finding.rule().equals(rule) && seen.add(List.of(finding.pack(), finding.subject()))) {
                explained++;
                if (explained <= SHOWN) {
                    tell(finding.subject(), finding.why(), evaluation, day);
                }
            }
        }
    }

    private void tell(Subject of, Reasons reasons, Evaluation evaluation, LocalDate day) {
        title(of, reasons.verdict(), evaluation, day);
        reasons.lines(language).forEach(line -> lines.add("  " + line));
    }

    private void title(Subject of, Verdict verdict, Evaluation evaluation, LocalDate day) {
        lines.add(TITLE.fill(Map.of(
                        "rule", Text.same(rule.value()),
                        "subject", name(of),
                        "community",
                                Text.same(evaluation.register().community().id().value()),
                        "day", Text.same(day.toString()),
                        "verdict", word(verdict)))
                .in(language));
    }

    private static Text name(Subject subject) {
        String kind = switch (subject.kind()) {
            case COMMUNITY -> "社区";
            case COMPOUND -> "小区";
            case BUILDING -> "楼栋";
            case HOUSEHOLD -> "住户";
            case PROPERTY_SERVICE -> "物业服务企业";
            case MEMBER -> "党员";
            case BRANCH -> "党支部";
            case GROUP -> "楼栋党小组";
            case CENTRAL_HOUSEHOLD -> "党员中心户";
            case RESOLUTION -> "决议";
            case ELECTION -> "选举";
            case PAIRED_UNIT -> "包联单位";
            case HELPER -> "工作人员";
        };
        return Text.of(subject.toString(), kind + subject.id());
    }

    private static Text word(Verdict verdict) {
        return switch (verdict) {
            case SATISFIED -> Text.of("SATISFIED", "符合");
            case VIOLATED -> Text.of("VIOLATED", "不符合");
            case UNDETERMINED -> Text.of("UNDETERMINED", "无法判断");
            case NOT_APPLICABLE -> Text.of("NOT_APPLICABLE", "不适用");
        };
    }

    /** What there is to print. */
    List<String> lines() {
        List<String> all = new ArrayList<>(lines);
        if (explained > SHOWN) {
            all.add(MORE.fill(Map.of("number", Text.same(Long.toString(explained - SHOWN))))
                    .in(language));
        } else if (explained == 0 && subject.isEmpty()) {
            all.add(NOTHING.fill(Map.of("rule", Text.same(rule.value()), "number", Text.same(Long.toString(lookedAt))))
                    .in(language));
        }
        return all;
    }

    /** What to tell the user if the subject was in no register. */
    Optional<String> problem() {
        return subject.filter(asked -> explained == 0)
                .map(asked -> "--explain: there is no %s '%s' that rule '%s' could judge; looked in %s%s"
                        .formatted(
                                asked.kind().word(),
                                asked.id(),
                                rule,
                                registers == 1 ? "1 register" : registers + " registers",
                                nearest.suggestion()));
    }
}
