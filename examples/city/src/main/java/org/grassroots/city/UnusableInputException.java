package org.grassroots.city;

/** Thrown when an argument cannot be used, or nothing of the input can be read; its message is for the user. */
final class UnusableInputException extends Exception {
    private static final long serialVersionUID = 1L;

    UnusableInputException(String message) {
        super(message);
    }
}
