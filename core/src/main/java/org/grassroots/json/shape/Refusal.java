package org.grassroots.json.shape;

/** Carries a flaw from where a value is judged to where its place is known; never leaves the package. */
final class Refusal extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final transient Flaw flaw;

    Refusal(ProblemCode code, String met, String expected) {
        super(null, null, false, false);
        this.flaw = new Flaw(code, met, expected);
    }

    Flaw flaw() {
        return flaw;
    }
}
