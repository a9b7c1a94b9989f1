package org.grassroots.city.sheet;

/** Carries a fault from the cell where it is found to the record it spoils; never leaves the package. */
final class FaultException extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Fault fault;

    FaultException(Fault fault) {
        super(fault.expected().english(), null, false, false);
        this.fault = fault;
    }

    Fault fault() {
        return fault;
    }
}
