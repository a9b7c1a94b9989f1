/**
 * What a special team does and whom it needs: duties, posts, and how many people a post takes in a compound of a given
 * size. Start at {@link org.grassroots.plan.team.Post}; nothing here knows who is in the compound.
 */
@NullMarked
package org.grassroots.plan.team;

import org.jspecify.annotations.NullMarked;
