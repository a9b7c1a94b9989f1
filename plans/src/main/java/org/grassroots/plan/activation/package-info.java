/**
 * At which stage a compound is: orders as they come in, obeyed or refused, on a log that is only ever added to. Start at
 * {@link org.grassroots.plan.activation.Activation}; nothing here knows files, and no time is read from a clock.
 */
@NullMarked
package org.grassroots.plan.activation;

import org.jspecify.annotations.NullMarked;
