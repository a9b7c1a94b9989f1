package org.grassroots.json;

import org.grassroots.baseline.Baseline;
import org.grassroots.json.shape.Reading;
import org.grassroots.json.shape.ShapeReader;

/**
 * Reads baselines in the format {@code grassroots-baseline/1}, as strictly as {@link RegisterReader}. Whether a community,
 * rule or subject is there is not asked: what is not there is unseen when the baseline is reviewed. Immutable and safe for
 * use by several threads.
 */
public final class BaselineReader {
    private final ShapeReader<BaselineJson> reader =
            ShapeReader.of(BaselineJson.SHAPE).withCheck(BaselineJson::flaws);

    /** A reader; one serves any number of files. */
    public BaselineReader() {}

    /**
     * Reads one baseline; one that is refused names every problem by file, line, column and JSON pointer.
     *
     * @param file  its name, as messages show it
     */
    public Reading<Baseline> read(String file, byte[] document) {
        return reader.read(file, document).map(BaselineJson::baseline);
    }
}
