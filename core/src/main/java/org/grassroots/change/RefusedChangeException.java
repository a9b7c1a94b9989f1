package org.grassroots.change;

import static java.util.Objects.requireNonNull;

/** Thrown when a change does not fit the register it is applied to; the register is as it was. */
public final class RefusedChangeException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    public RefusedChangeException(Refusal refusal) {
        super(refusal.message());
        this.refusal = requireNonNull(refusal, "refusal");
    }

    public Refusal refusal() {
        return refusal;
    }
}
