package org.grassroots.formation;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Id;
import org.grassroots.missing.MissingFact;
import org.grassroots.organisation.GroupId;
import org.grassroots.text.Text;

/** What is missing, in words. */
final class LackWords {
    private LackWords() {}

    private static String members(int count) {
        return count == 1 ? "1 full member" : count + " full members";
    }

    static Text fullMembers(int more) {
        return Text.of(members(more) + " affiliated here, for a formal branch", "组织关系在本社区的正式党员" + more + "名（成立正式党支部）");
    }

    static Text together(List<CompoundId> compounds, int more) {
        return Text.of(
                members(more) + " affiliated here in any of " + quoted(compounds) + ", for a joint branch of these",
                quotedChinese(compounds) + "中组织关系在本社区的正式党员合计" + more + "名（成立联合党支部）");
    }

    static Text neighbour(List<CompoundId> anyOf) {
        return Text.of(
                "a neighbour that is free to join: it could join with " + alternatives(anyOf),
                "可以联合的相邻小区：可与" + chineseAlternatives(anyOf) + "联合");
    }

    static Text residents(int more) {
        return Text.of(
                members(more) + " living there or deployed by the street, for a temporary branch",
                "在本小区居住或由街道下派的正式党员" + more + "名（成立临时党支部）");
    }

    static Text ofCommunity(int more) {
        return Text.of(
                members(more) + " affiliated with the community, for an organisation with a roll of its own",
                "组织关系在本社区的正式党员" + more + "名（成立社区党组织）");
    }

    static Text electable(int more) {
        return Text.of(members(more) + " with the right to be elected", "有被选举权的正式党员" + more + "名");
    }

    static Text heads(GroupId group, int more) {
        return Text.of(
                members(more) + " living among the households of group '" + group + "', to head central households",
                "居住在党小组“" + group + "”住户中的正式党员" + more + "名（担任党员中心户）");
    }

    static Text facts(Collection<MissingFact> facts) {
        if (facts.isEmpty()) {
            return Text.of("facts that nobody recorded", "尚未登记的情况");
        }
        String english = facts.stream().map(MissingFact::toString).sorted().collect(Collectors.joining(", "));
        String chinese = facts.stream()
                .map(fact -> fact.subject() + "的“" + fact.field().key() + "”")
                .sorted()
                .collect(Collectors.joining("、"));
        return Text.of("a record of " + english, chinese + "的登记");
    }

    /** Any of several lacks, one after the other. */
    static Text anyOf(List<Lack> lacks) {
        return new Text(
                lacks.stream().map(lack -> lack.words().english()).collect(Collectors.joining("; or ")),
                lacks.stream().map(lack -> lack.words().simplifiedChinese()).collect(Collectors.joining("；或者")));
    }

    static String quoted(List<? extends Id> ids) {
        return ids.stream().map(id -> "'" + id.value() + "'").collect(Collectors.joining(", "));
    }

    static String quotedChinese(List<? extends Id> ids) {
        return ids.stream().map(id -> "“" + id.value() + "”").collect(Collectors.joining("、"));
    }

    private static String alternatives(List<? extends Id> ids) {
        return ids.stream().map(id -> "'" + id.value() + "'").collect(Collectors.joining(" or "));
    }

    private static String chineseAlternatives(List<? extends Id> ids) {
        return ids.stream().map(id -> "“" + id.value() + "”").collect(Collectors.joining("或"));
    }
}
