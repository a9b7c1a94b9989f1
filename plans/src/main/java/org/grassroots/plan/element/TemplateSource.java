package org.grassroots.plan.element;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.Optional;
import org.grassroots.text.Text;

/**
 * A law, notice or report that elements of a template come from.
 *
 * @param id  unique in the template
 * @param title  names the instrument and the place it holds for
 * @param date  its day, month or year as far as known: {@code 2022-11-11}, {@code 2022-12} or {@code 2022}
 */
public record TemplateSource(ElementId id, Text title, Optional<String> date) {

    public TemplateSource {
        checkArgument(
                date.map(TemplateSource::isDate).orElse(true),
                "source '%s': the date must be a day, month or year such as 2022-11-11, 2022-12 or 2022; was '%s'",
                id,
                date.orElse(""));
    }

    private static boolean isDate(String date) {
        return date.matches("\\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\\d|3[01]))?)?");
    }
}
