package org.grassroots.plan.exercise;

import java.time.LocalDateTime;
import org.grassroots.plan.activation.OrderRefusal;

/**
 * An order that was not obeyed.
 *
 * @param at  when it came in
 * @param refusal  why
 */
public record RefusedOrder(LocalDateTime at, OrderRefusal refusal) {}
