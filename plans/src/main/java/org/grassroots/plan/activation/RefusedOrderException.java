package org.grassroots.plan.activation;

import static java.util.Objects.requireNonNull;

/** Thrown when an order cannot be obeyed; stage and log are as they were. */
public final class RefusedOrderException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient OrderRefusal refusal;

    RefusedOrderException(OrderRefusal refusal) {
        super(refusal.message());
        this.refusal = requireNonNull(refusal, "refusal");
    }

    public OrderRefusal refusal() {
        return refusal;
    }
}
