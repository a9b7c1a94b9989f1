package org.grassroots.formation;

import org.grassroots.text.Text;

/** The circles a secretary comes from, in order (Seed-000 §1.3), and behind them whoever else could be one. */
enum Rung {
    DIRECTLY_MANAGED(Text.of(
            "a resident member directly managed here with standing, zeal and ability", "本小区居住、由社区直接管理且素质好、有威望、能力强的党员")),
    COMMUNITY_COMMITTEE(Text.of("a member of the community's committee", "社区党组织班子成员")),
    IN_SERVICE(Text.of("an in-service member who lives there", "居住在本小区的在职党员")),
    PERHAPS_DIRECTLY_MANAGED(Text.of(
            "a resident member of whom nobody said whether he or she is directly managed here and suitable",
            "是否由社区直接管理、是否适任尚未登记的本小区居住党员")),
    OF_THE_BRANCH(Text.of("another full member of the branch", "本支部其他正式党员")),
    NONE(Text.of("in none of the circles a secretary comes from", "不属于书记人选范围")),
    NOT_FULL(Text.of("not known to be a full member", "不是或无法确认为正式党员")),
    NOT_ELECTABLE(Text.of("has no right to be elected", "没有被选举权"));

    private final Text title;

    Rung(Text title) {
        this.title = title;
    }

    Text title() {
        return title;
    }

    boolean isCandidate() {
        return compareTo(NONE) < 0;
    }
}
