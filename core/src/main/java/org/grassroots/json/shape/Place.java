package org.grassroots.json.shape;

/**
 * A place in a file.
 *
 * @param file  the name the caller gave
 * @param line  the line, from 1
 * @param column  the character of the line, from 1, counted in code points; a byte order mark does not count
 */
public record Place(String file, int line, int column) {

    /** {@code north.jsonl, line 3, column 17} */
    @Override
    public String toString() {
        return Wording.clean(file) + ", line " + line + ", column " + column;
    }
}
