/**
 * The library itself in the contest: its rules from its packs, and the eighth as a host would write it. Start at {@link
 * org.grassroots.benchmark.ours.Grassroots}.
 */
package org.grassroots.benchmark.ours;
