/**
 * The two floors, written by hand for the eight rules alone: what they take is what the rules cost at the least. Start
 * at {@link org.grassroots.benchmark.floor.FusedLoop}.
 */
@NullMarked
package org.grassroots.benchmark.floor;

import org.jspecify.annotations.NullMarked;
