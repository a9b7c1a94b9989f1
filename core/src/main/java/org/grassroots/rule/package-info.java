/**
 * The rule engine: rules with dated numbers, verdicts that know the unknown, findings as data, explanations on demand.
 * Start at {@link org.grassroots.rule.Evaluator}; nothing here knows a shipped rule or a file format.
 */
@NullMarked
package org.grassroots.rule;

import org.jspecify.annotations.NullMarked;
