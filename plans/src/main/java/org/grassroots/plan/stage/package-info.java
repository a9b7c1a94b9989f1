/**
 * The stages of a plan as data: which teams are on, how far, who answers for the duties of those that are not, who may
 * order a stage, and what must hold for it. Start at {@link org.grassroots.plan.stage.Ladder}; nothing here knows
 * templates, people, or what stage a compound is in.
 */
@NullMarked
package org.grassroots.plan.stage;

import org.jspecify.annotations.NullMarked;
