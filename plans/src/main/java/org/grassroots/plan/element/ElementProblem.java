package org.grassroots.plan.element;

/**
 * Why an element cannot stand in a template.
 *
 * @param path  the element's path, such as {@code special/T2/flow/s3}; of two elements with the same id, of both
 * @param field  where in the element, as a path of JSON names and numbers, such as {@code next/1}; empty for the whole
 * @param met  what stands there
 * @param expected  what would be right
 */
public record ElementProblem(String path, String field, String met, String expected) {

    /** The same problem seen from further up: its path begins with {@code parent}. */
    public ElementProblem under(String parent) {
        return new ElementProblem(path.isEmpty() ? parent : parent + "/" + path, field, met, expected);
    }

    /** One line: {@code special/T2/flow/s3, next/1: …; expected …} */
    public String message() {
        String where = field.isEmpty() ? path : path.isEmpty() ? field : path + ", " + field;
        return where + ": " + met + "; expected " + expected;
    }
}
