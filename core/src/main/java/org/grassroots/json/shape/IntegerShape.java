package org.grassroots.json.shape;

import static com.google.common.base.Preconditions.checkArgument;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.grassroots.fact.DataClass;
import org.jspecify.annotations.Nullable;

/** A whole number between two limits, written in digits and nothing else. */
final class IntegerShape extends Shape<Integer> {
    private final int min;
    private final int max;
    private final DataClass dataClass;
    private final String wanted;

    IntegerShape(int min, int max, DataClass dataClass) {
        checkArgument(min <= max, "the least number (%s) must not be above the most (%s)", min, max);
        this.min = min;
        this.max = max;
        this.dataClass = dataClass;
        this.wanted = "a whole number from " + min + " to " + max;
    }

    @Override
    @Nullable
    Integer read(Cursor in) throws IOException {
        return in.integer(min, max, wanted, dataClass);
    }

    @Override
    void write(Integer value, JsonGenerator out) throws IOException {
        if (value < min || value > max) {
            String met = dataClass.isMasked() ? "a number" : "the number " + value;
            throw new Refusal(ProblemCode.OUT_OF_RANGE, met, wanted);
        }
        out.writeNumber((int) value);
    }

    @Override
    public ShapeDescription description() {
        return new ShapeDescription.IntegerOf(min, max, dataClass);
    }

    @Override
    String wanted() {
        return wanted;
    }
}
