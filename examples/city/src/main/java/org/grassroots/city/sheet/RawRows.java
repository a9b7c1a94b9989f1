package org.grassroots.city.sheet;

import java.io.Closeable;
import java.io.IOException;
import java.util.Optional;

/** The records of a file one after the other, whatever its format. */
interface RawRows extends Closeable {

    /**
     * The next record, empty at the end.
     *
     * @throws FaultException if the file is broken from here on
     */
    Optional<RawRow> next() throws IOException, FaultException;

    /** Whether a record that ends early may have been cut; a worksheet does not keep empty cells at the end. */
    boolean keepsEmptyCells();
}
