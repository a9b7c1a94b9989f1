package org.grassroots.policy.meeting;

import org.grassroots.text.Text;

/** Which of the members due are held against their number. */
enum Votes {
    PRESENT("present", "members present", "实到会有表决权的党员"),
    IN_FAVOUR("inFavour", "members in favour", "赞成的党员");

    private final String gap;
    private final Text title;

    Votes(String gap, String english, String chinese) {
        this.gap = gap;
        this.title = Text.of(english, chinese);
    }

    String gap() {
        return gap;
    }

    Text title() {
        return title;
    }
}
