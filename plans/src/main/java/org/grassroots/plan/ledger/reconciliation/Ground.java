package org.grassroots.plan.ledger.reconciliation;

import java.util.Optional;
import org.grassroots.parameter.Citation;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.text.Text;

/**
 * Why something must agree, or where a limit comes from.
 *
 * @param mark  how sure it is that a source asks for it
 * @param citation  the source
 */
public record Ground(OriginMark mark, Citation citation) {
    private static final Text OWN = Text.of("The library's own suggestion", "本库建议");

    /** What no source asks for: the library's own. */
    public static Ground ours(String english, String chinese) {
        return new Ground(OriginMark.OURS, Citation.of(OWN, Text.of(english, chinese)));
    }

    static Ground assembled(Text instrument, Optional<Text> clause) {
        return new Ground(OriginMark.ASSEMBLED, new Citation(instrument, clause));
    }
}
