/**
 * The rules on building groups: when a branch divides into them and how, whom a group consists of, who leads it, and which
 * building has one. Start at {@link org.grassroots.policy.group.GroupRules}; nothing here knows packs or JSON.
 */
@NullMarked
package org.grassroots.policy.group;

import org.jspecify.annotations.NullMarked;
