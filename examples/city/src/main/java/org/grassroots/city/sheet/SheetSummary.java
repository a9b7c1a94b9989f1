package org.grassroots.city.sheet;

import java.util.List;
import org.grassroots.text.Text;

/**
 * How a reading went. If the file could be read at all, {@code rows + rejected + blank} is the number of records below
 * the header.
 *
 * @param rows  records that gave a row
 * @param rejected  records that were refused; a file refused as a whole counts once, besides the records before the
 *     place where it broke
 * @param blank  records without a single filled cell, which are neither
 * @param notes  what a reader of the rows should know, one line each
 */
public record SheetSummary(int rows, int rejected, int blank, List<Text> notes) {
    public SheetSummary {
        notes = List.copyOf(notes);
    }
}
