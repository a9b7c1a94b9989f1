package org.grassroots.rule;

/** How strictly a rule binds. */
public enum Grade {
    /** 应当, 必须: mandatory. */
    MUST,
    /** 一般, 原则上: the default; a deviation wants a reason. */
    SHOULD,
    /** Worth knowing. */
    INFO
}
