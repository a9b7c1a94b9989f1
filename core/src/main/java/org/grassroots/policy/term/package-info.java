/**
 * The rules on the term of an elected committee or secretary: whether it has run out, and whether its end is near. Start
 * at {@link org.grassroots.policy.term.TermRules}; nothing here knows how an election is held.
 */
@NullMarked
package org.grassroots.policy.term;

import org.jspecify.annotations.NullMarked;
