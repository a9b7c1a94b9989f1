/**
 * For a finding, every smallest set of changes that cures it and causes no other, cheapest first; or the certificate why
 * there is none. Start at {@link org.grassroots.repair.Repair}; which changes come into question, a {@link
 * org.grassroots.repair.RemedySource} says or the caller. Nothing here knows a shipped rule or a file format.
 */
@NullMarked
package org.grassroots.repair;

import org.jspecify.annotations.NullMarked;
