/**
 * The facts that the eight rules ask for, gathered from a register in one hand-written walk. Start at
 * {@link org.grassroots.benchmark.fact.RegisterWalk}; a peer takes them as {@link org.grassroots.benchmark.fact.CommunityFacts}. Nothing
 * here knows what a rule makes of a fact.
 */
@NullMarked
package org.grassroots.benchmark.fact;

import org.jspecify.annotations.NullMarked;
