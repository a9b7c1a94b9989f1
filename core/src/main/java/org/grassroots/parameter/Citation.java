package org.grassroots.parameter;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Optional;
import org.grassroots.text.Language;
import org.grassroots.text.Text;

/**
 * Where a rule or a number comes from.
 *
 * @param instrument  the statute, regulation or source document, by name
 * @param clause  the article or section, such as {@code Art. 4}; empty where the instrument has none
 */
public record Citation(Text instrument, Optional<Text> clause) {
    public Citation {
        requireNonNull(instrument, "instrument");
        requireNonNull(clause, "clause");
    }

    public static Citation of(Text instrument, Text clause) {
        return new Citation(instrument, Optional.of(clause));
    }

    /** Instrument and clause in one, such as "Branch regulations, Art. 4". */
    public Text text() {
        return clause.map(where -> Text.madeFrom(
                        List.of(instrument, where),
                        language -> instrument.in(language)
                                + (language == Language.ENGLISH ? ", " : "")
                                + where.in(language)))
                .orElse(instrument);
    }
}
