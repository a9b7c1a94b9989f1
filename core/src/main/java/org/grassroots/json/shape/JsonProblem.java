package org.grassroots.json.shape;

/**
 * One thing that is wrong in a document.
 *
 * @param place  where it stands
 * @param pointer  the RFC 6901 JSON pointer of the value, empty for the whole document; what could be no field's name is not shown in it
 * @param flaw  what is wrong
 */
public record JsonProblem(Place place, String pointer, Flaw flaw) {

    public ProblemCode code() {
        return flaw.code();
    }

    /**
     * One line of English, such as {@code north.jsonl, line 3, column 17, /compounds/0/adress: unknown field 'adress';
     * known fields are address, id}.
     */
    public String message() {
        String where = pointer.isEmpty() ? place.toString() : place + ", " + Wording.clean(pointer);
        return where + ": " + Wording.clean(flaw.sentence());
    }
}
