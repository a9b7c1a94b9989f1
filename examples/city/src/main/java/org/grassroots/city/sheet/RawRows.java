package org.grassroots.city.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The records of a file one after the other, whatever its format. */
public interface RawRows extends Closeable {

    /**
     * The next record, empty at the end.
     *
     * @throws FaultException if the file is broken from here on
     */
    Optional<RawRow> next() throws IOException, FaultException;

    /** Whether a record that ends early may have been cut; a worksheet does not keep empty cells at the end. */
    boolean keepsEmptyCells();

    /** The name of the worksheet; empty for a text file. */
    default Optional<String> worksheet() {
        return Optional.empty();
    }

    /** How many other worksheets there are that a user sees and nobody reads. */
    default int others() {
        return 0;
    }
}
