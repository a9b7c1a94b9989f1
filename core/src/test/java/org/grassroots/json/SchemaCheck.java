package org.grassroots.json;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;

/** A published schema at work in another library's validator. */
final class SchemaCheck {
    static final SchemaCheck REGISTER = new SchemaCheck(Schemas.register());
    static final SchemaCheck PACK = new SchemaCheck(Schemas.pack());
    static final SchemaCheck BASELINE = new SchemaCheck(Schemas.baseline());
    static final SchemaCheck CHANGE = new SchemaCheck(Schemas.change());

    private final Schema schema;

    private SchemaCheck(String text) {
        schema = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(text, InputFormat.JSON);
    }

    /** What is wrong with the document, formats included; empty if it is valid. */
    List<String> errors(String document) {
        return schema
                .validate(
                        document,
                        InputFormat.JSON,
                        context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
