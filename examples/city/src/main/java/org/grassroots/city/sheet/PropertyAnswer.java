package org.grassroots.city.sheet;

import java.util.Optional;
import org.grassroots.fact.Answer;

/**
 * What the sheet's property cell says about who looks after a compound.
 *
 * @param text  the cell as written, empty if it is empty
 * @param hasService  whether there is a property service of any kind
 * @param hasResponsibleUnit  whether a work unit answers for the compound; the cell can say yes, but never no
 * @param company  who provides the service, as written; empty if nobody is named
 */
public record PropertyAnswer(String text, Answer hasService, Answer hasResponsibleUnit, Optional<String> company) {

    /**
     * Reads a property cell. Every text has an answer: one that is in no table of known spellings is the name of a
     * provider.
     *
     * @param cell  may be empty, which is unknown
     */
    public static PropertyAnswer of(String cell) {
        return PropertyWords.read(Spelling.clean(cell));
    }
}
