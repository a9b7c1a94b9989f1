package org.grassroots.plan.element;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;

/**
 * Where an element of a template comes from.
 *
 * @param mark  how sure it is
 * @param source  the id of a source of the same template
 * @param where  the section, article or table in the source, or a remark; not blank
 */
public record Origin(OriginMark mark, ElementId source, Optional<String> where) {

    public Origin {
        checkArgument(
                where.map(text -> !text.isBlank()).orElse(true),
                "the place in source '%s' must not be blank; leave it out if the source as a whole is meant",
                source);
    }

    /** An element that the source as a whole stands for. */
    public static Origin of(OriginMark mark, String source) {
        return new Origin(mark, ElementId.of(source), Optional.empty());
    }
}
