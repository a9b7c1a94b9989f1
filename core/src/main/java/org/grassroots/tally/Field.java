package org.grassroots.tally;

import org.grassroots.text.Text;

/** A fact that can be missing, by its name in the register's format. */
public enum Field {
    STATUS("status", "membership status", "党员身份"),
    AFFILIATION("affiliation", "affiliation", "组织关系所在"),
    RESIDENCE("residence", "residence", "居住地"),
    FULL_SINCE("fullSince", "day of full membership", "转正日期"),
    MEMBERS("members", "list of members", "党员名单"),
    BRANCHES("branches", "list of branches", "党支部名单"),
    SECRETARIES("secretaries", "secretary", "书记人选"),
    COMMITTEE("committee", "branch committee", "支部委员会");

    private final String key;
    private final Text title;

    Field(String key, String english, String chinese) {
        this.key = key;
        this.title = Text.of(english, chinese);
    }

    /** The field's name in the register's format. */
    public String key() {
        return key;
    }

    public Text title() {
        return title;
    }
}
