package org.grassroots.json;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.baseline.Acceptance;
import org.grassroots.baseline.Baseline;
import org.grassroots.json.shape.ShapeWriter;

/**
 * Writes baselines in the format {@code grassroots-baseline/1}, one acceptance a line, so that a change shows as the lines
 * it changes: the same baseline always gives the same text, and {@link BaselineReader} reads back an equal one. Immutable
 * and safe for use by several threads.
 */
public final class BaselineWriter {
    private static final String EMPTY_LIST = "[]";

    private final ShapeWriter<BaselineJson> frame = ShapeWriter.of(BaselineJson.SHAPE);
    private final ShapeWriter<Acceptance> writer = ShapeWriter.of(BaselineJson.ACCEPTANCE);

    /** A writer; one serves any number of baselines. */
    public BaselineWriter() {}

    /**
     * The whole document, with a line end at its end.
     *
     * @throws IllegalArgumentException if a value is beyond the format, such as a reason of 3,000 characters
     */
    public String toText(Baseline baseline) {
        String empty = frame.toText(new BaselineJson(List.of()));
        if (baseline.acceptances().isEmpty()) {
            return empty + "\n";
        }
        List<String> lines = new ArrayList<>();
        baseline.acceptances().forEach(accepted -> lines.add(writer.toText(accepted)));
        String list = "[\n" + String.join(",\n", lines) + "\n]";
        int at = empty.lastIndexOf(EMPTY_LIST);
        return empty.substring(0, at) + list + empty.substring(at + EMPTY_LIST.length()) + "\n";
    }
}
