/**
 * What a rule is: where it applies and what must hold, with the numbers of one day. Start at
 * {@link org.grassroots.rule.Rule}; nothing here knows a shipped rule, a pack or a file format.
 */
@NullMarked
package org.grassroots.rule;

import org.jspecify.annotations.NullMarked;
