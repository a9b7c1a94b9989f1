package org.grassroots.plan.ledger;

/** On what ground of law personal data is kept: Personal Information Protection Law, Art. 13(1). */
public enum LegalBasis {
    /** The person agreed; Art. 13(1)(1). Withdrawing the consent ends the keeping. */
    CONSENT,
    /** A duty set by law cannot be done without it; Art. 13(1)(3). */
    STATUTORY_DUTY,
    /** The answer to a public health emergency, or urgent protection of life, health or property; Art. 13(1)(4). */
    PUBLIC_EMERGENCY,
    /** Another law or regulation allows it; Art. 13(1)(7). */
    OTHER_LAW
}
