package org.grassroots.city.sheet;

import java.util.OptionalInt;

/** Carries a fault from where it is found to the record or file it spoils. */
public final class FaultException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;
    private final int line;

    FaultException(Fault fault) {
        this(fault, 0);
    }

    FaultException(Fault fault, int line) {
        super(fault.expected().english(), null, false, false);
        this.fault = fault;
        this.line = line;
    }

    public Fault fault() {
        return fault;
    }

    /** The line, 1-based, if whoever found the fault knows it. */
    public OptionalInt line() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }
}
