/**
 * The shipped rules, one small class each; their numbers, grades, citations and wording stand in the packs beside them.
 * Start at {@link org.grassroots.policy.ShippedRules}; nothing here knows JSON.
 */
@NullMarked
package org.grassroots.policy;

import org.jspecify.annotations.NullMarked;
