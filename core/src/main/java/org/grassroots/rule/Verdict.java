package org.grassroots.rule;

/**
 * What a rule says of a subject. Learning a fact never turns SATISFIED into VIOLATED or back.
 */
public enum Verdict {
    SATISFIED,
    VIOLATED,
    /** Facts are missing that would decide it. */
    UNDETERMINED,
    /** The rule does not speak of this subject, or not on this day. */
    NOT_APPLICABLE
}
