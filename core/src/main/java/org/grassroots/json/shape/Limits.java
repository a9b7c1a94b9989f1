package org.grassroots.json.shape;

/** What a document may hold at most. A document over a limit is refused with the place where it is passed. */
public final class Limits {
    /** Open objects and lists at once: far above any format here, far below what a thread's stack bears. */
    public static final int DEPTH = 64;

    /** UTF-16 units of one text: a long paragraph fits, a file put into a text does not. */
    public static final int TEXT_LENGTH = 100_000;

    /** Characters of one number: enough for every 64-bit number, too few to cost anything. */
    public static final int NUMBER_LENGTH = 20;

    /** Bytes of one document or line, unless the reader says otherwise: the largest community many times over. */
    public static final int DOCUMENT_BYTES = 256 << 20;

    /** Problems of one document that are told one by one; any more are only counted. */
    public static final int PROBLEMS = 100;

    private Limits() {}
}
