/**
 * Which changes come into question for the findings of the shipped rules, family by family. Start at {@link
 * org.grassroots.repair.source.ShippedRemedies}; a host hands it to a {@link org.grassroots.repair.Repair}, with sources of its
 * own or without.
 */
@NullMarked
package org.grassroots.repair.source;

import org.jspecify.annotations.NullMarked;
