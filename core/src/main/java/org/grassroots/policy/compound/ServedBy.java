package org.grassroots.policy.compound;

import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.tally.Census;

/** The list of branches, of which one may serve a compound. */
final class ServedBy {
    private ServedBy() {}

    static boolean isListed(Census census) {
        return census.register().organisation().branches().isKnown();
    }

    /** The list as a fact that is missing. */
    static MissingFact list(Census census) {
        return MissingFact.of(
                Subject.Kind.COMMUNITY, census.register().community().id(), Field.BRANCHES);
    }
}
