package org.grassroots.json.shape;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import org.grassroots.fact.DataClass;
import org.jspecify.annotations.Nullable;

/** {@code true} or {@code false}. */
final class BoolShape extends Shape<Boolean> {
    private final DataClass dataClass;

    BoolShape(DataClass dataClass) {
        this.dataClass = dataClass;
    }

    @Override
    @Nullable
    Boolean read(Cursor in) throws IOException {
        JsonToken token = in.token();
        if (token == JsonToken.VALUE_TRUE || token == JsonToken.VALUE_FALSE) {
            return token == JsonToken.VALUE_TRUE;
        }
        in.refuse(wanted(), dataClass);
        return null;
    }

    @Override
    void write(Boolean value, JsonGenerator out) throws IOException {
        out.writeBoolean(value);
    }

    @Override
    public ShapeDescription description() {
        return new ShapeDescription.BoolOf();
    }

    @Override
    String wanted() {
        return "true or false";
    }
}
