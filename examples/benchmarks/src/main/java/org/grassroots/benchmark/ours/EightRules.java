package org.grassroots.benchmark.ours;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.grassroots.benchmark.contest.ContestRule;
import org.grassroots.benchmark.contest.Limits;
import org.grassroots.json.ShippedPacks;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.RulePack;
import org.grassroots.pack.RulePart;
import org.grassroots.parameter.Citation;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Limit;
import org.grassroots.parameter.Parameter;
import org.grassroots.parameter.Validity;
import org.grassroots.rule.Grade;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** The rules of the contest as one pack: what the shipped packs say of them, and the host's own rule. */
final class EightRules {
    private static final Citation HOST = new Citation(Text.of("The host's rules", "使用单位规定"), Optional.empty());

    private EightRules() {}

    static RulePack pack() {
        RulePack.Builder pack = RulePack.builder().id("contest").version("1").title(Text.of("The eight rules", "八条规则"));
        List<RuleEntry> shipped = ShippedPacks.all().stream()
                .flatMap(from -> from.rules().stream())
                .toList();
        for (ContestRule wanted : ContestRule.values()) {
            pack.addRules(
                    wanted == ContestRule.MEMBER_LEADS
                            ? memberLeads()
                            : shipped.stream()
                                    .filter(entry -> entry.rule().id().value().equals(wanted.id()))
                                    .findFirst()
                                    .orElseThrow());
        }
        return fromItsFirstRuleOn(pack.build());
    }

    /** As the shipped packs do, it judges nothing on a day before its first rule. */
    private static RulePack fromItsFirstRuleOn(RulePack pack) {
        Optional<LocalDate> first = pack.allRules().stream()
                .map(stated -> stated.turningDays().get(0))
                .min(Comparator.naturalOrder());
        return RulePack.builder()
                .from(pack)
                .validity(new Validity(first, Optional.empty()))
                .build();
    }

    private static RuleEntry memberLeads() {
        Text bodies = Text.of("bodies", "个组织");
        DatedLimit most = new DatedLimit(
                LocalDate.of(2020, 1, 1), Optional.empty(), new Limit.Count(Limits.MOST_BODIES_LED), HOST);
        return RuleEntry.builder()
                .rule(new MemberLeads())
                .version("1")
                .statement(Text.of("Nobody leads more than two bodies.", "一人负责的组织不超过两个。"))
                .citation(HOST)
                .responsible(Text.of("the community organisation", "社区党组织"))
                .putParameters("maxBodies", new Parameter("host.max-bodies", bodies, List.of(most)))
                .part(RulePart.builder()
                        .grade(Grade.SHOULD)
                        .unit(bodies)
                        .violated(TextPattern.of(Text.of(
                                "{subject} leads {bodiesLed} bodies, {bodiesLedMargin} above {bodiesLedLimit}.",
                                "{subject}负责{bodiesLed}个组织，比{bodiesLedLimit}个多{bodiesLedMargin}个。")))
                        .undetermined(TextPattern.of(Text.of(
                                "It cannot be told how many bodies {subject} leads. To find out: {missing}.",
                                "无法判断{subject}负责几个组织。需要查明：{missing}。")))
                        .build())
                .build();
    }
}
