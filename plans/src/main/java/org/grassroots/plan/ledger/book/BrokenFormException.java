package org.grassroots.plan.ledger.book;

/** Bytes that no ledger writes. */
final class BrokenFormException extends Exception {
    private static final long serialVersionUID = 1L;

    BrokenFormException(String message) {
        super(message);
    }
}
