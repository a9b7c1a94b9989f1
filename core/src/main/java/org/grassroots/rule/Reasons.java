package org.grassroots.rule;

/**
 * The full answer to "why this verdict?": the verdict with the two trees it was made of.
 *
 * @param verdict  what the rule says
 * @param applies  whether and why the rule speaks of the subject
 * @param holds  whether and why what it asks is there
 */
public record Reasons(Verdict verdict, Explanation applies, Explanation holds) {}
