/**
 * What every element of a plan template carries: an id, where it comes from, and the fact of the compound it depends on.
 * Start at {@link org.grassroots.plan.element.Origin}; nothing here knows plans, teams, flows or ledgers.
 */
@NullMarked
package org.grassroots.plan.element;

import org.jspecify.annotations.NullMarked;
