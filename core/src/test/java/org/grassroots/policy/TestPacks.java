package org.grassroots.policy;

import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.RulePack;
import org.grassroots.pack.RulePart;
import org.grassroots.parameter.Citation;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Limit;
import org.grassroots.parameter.Parameter;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Rule;
import org.grassroots.rule.RuleId;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/**
 * The shipped rules in two packs written for tests. Every number is in force from {@link #FROM}, and every sentence uses
 * every kind of gap.
 */
public final class TestPacks {
    public static final LocalDate FROM = LocalDate.of(2018, 10, 28);
    public static final LocalDate DAY = LocalDate.of(2026, 1, 1);

    /** The numbers of RULES: three, fifty, seven, one year. */
    public static final Numbers SHIPPED = new Numbers(3, 50, 7, Period.ofYears(1));

    /** Numbers so small that small registers stand on both sides of each. */
    public static final Numbers SMALL = new Numbers(2, 2, 2, Period.ofYears(1));

    public record Numbers(int minFull, int max, int committeeFrom, Period standing) {}

    private TestPacks() {}

    public static Evaluator evaluator(Numbers numbers, LocalDate day) {
        return Evaluator.of(List.of(national(numbers), measures(numbers)), day);
    }

    public static Rule<?> rule(String id) {
        return ShippedRules.all().stream()
                .filter(rule -> rule.id().equals(RuleId.of(id)))
                .findFirst()
                .orElseThrow();
    }

    public static RulePack national(Numbers numbers) {
        return RulePack.builder()
                .id("national")
                .version("1")
                .title(Text.of("National", "全国"))
                .addRules(
                        entry(
                                "branch.min-members",
                                Grade.MUST,
                                count("branch.min-full-members", numbers.minFull(), 4),
                                "minFullMembers",
                                Text.of("full members", "名正式党员"),
                                "{subject} has {fullMembersOnRoll} of {fullMembersOnRollLimit} full members, {fullMembersOnRollMargin} short",
                                "{subject}应有{fullMembersOnRollLimit}名正式党员，实有{fullMembersOnRoll}名，差{fullMembersOnRollMargin}名"),
                        entry(
                                "branch.max-members",
                                Grade.SHOULD,
                                count("branch.max-members", numbers.max(), 4),
                                "maxMembers",
                                Text.of("members", "名党员"),
                                "{subject} has {membersOnRoll} members, {membersOnRollMargin} above {membersOnRollLimit}",
                                "{subject}有{membersOnRoll}名党员，超过{membersOnRollLimit}名上限{membersOnRollMargin}名"),
                        entry(
                                "committee.required",
                                Grade.MUST,
                                count("committee.min-full-members", numbers.committeeFrom(), 20),
                                "minFullMembers",
                                Text.of("committees", "个委员会"),
                                "{subject} has {fullMembersOnRoll} full members ({fullMembersOnRollMargin} above {fullMembersOnRollLimit}) and {committees} committees",
                                "{subject}有{fullMembersOnRoll}名正式党员（超出{fullMembersOnRollLimit}名{fullMembersOnRollMargin}名），委员会{committees}个"),
                        entry(
                                "secretary.standing",
                                Grade.SHOULD,
                                parameter(
                                        "secretary.min-standing",
                                        Text.of("time", "时间"),
                                        new Limit.Span(numbers.standing()),
                                        23),
                                "minStanding",
                                Text.of("length of full membership", "党龄"),
                                "the secretary of {subject} has {standing} of {standingLimit}, {standingMargin} short",
                                "{subject}书记党龄须满{standingLimit}，现为{standing}，差{standingMargin}"))
                .build();
    }

    public static RulePack measures(Numbers numbers) {
        Parameter three = count("branch.min-full-members", numbers.minFull(), 4);
        return RulePack.builder()
                .id("compound-measures")
                .version("2")
                .title(Text.of("Compound measures", "小区治理措施"))
                .addRules(
                        entry(
                                "compound.branch-required",
                                Grade.MUST,
                                three,
                                "minFullMembers",
                                Text.of("formal branches", "个正式党支部"),
                                "{subject} has {fullMembersHere} full members ({fullMembersHereMargin} above {fullMembersHereLimit}) and {formalBranches} of {formalBranchesLimit} formal branches",
                                "{subject}有{fullMembersHere}名正式党员（超出{fullMembersHereLimit}名{fullMembersHereMargin}名），正式党支部{formalBranches}个，应有{formalBranchesLimit}个"),
                        entry(
                                "compound.temporary-branch",
                                Grade.MUST,
                                three,
                                "minFullMembers",
                                Text.of("branches", "个党支部"),
                                "{subject} has {fullMembersHere} full members and {leadingBranches} of {leadingBranchesLimit} branches",
                                "{subject}有{fullMembersHere}名正式党员，党支部{leadingBranches}个，应有{leadingBranchesLimit}个"))
                .build();
    }

    public static RuleEntry entry(
            String rule,
            Grade grade,
            Parameter number,
            String name,
            Text unit,
            String violated,
            String violatedInChinese) {
        return RuleEntry.builder()
                .rule(rule(rule))
                .version("1")
                .statement(Text.of("what " + rule + " asks", rule + "的要求"))
                .citation(Citation.of(Text.of("Rule", "规则"), Text.of(rule, rule)))
                .responsible(Text.of("the community organisation", "社区党组织"))
                .putParameters(name, number)
                .part(RulePart.builder()
                        .grade(grade)
                        .unit(unit)
                        .violated(TextPattern.of(Text.of(violated, violatedInChinese)))
                        .undetermined(TextPattern.of(Text.of(
                                "{subject} cannot be judged by " + rule + ": {missing} is missing",
                                "{subject}无法判断：缺少{missing}")))
                        .build())
                .build();
    }

    private static Parameter count(String id, int value, int article) {
        return parameter(id, Text.of("members", "名"), new Limit.Count(value), article);
    }

    private static Parameter parameter(String id, Text unit, Limit limit, int article) {
        return new Parameter(
                id, unit, List.of(new DatedLimit(FROM, Optional.empty(), limit, branchRegulations(article))));
    }

    public static Citation branchRegulations(int article) {
        return Citation.of(Text.of("Branch regulations", "支部工作条例"), Text.of("Art. " + article, "第" + article + "条"));
    }
}
