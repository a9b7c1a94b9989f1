package org.grassroots.json.shape;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamWriteConstraints;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import java.io.IOException;
import java.io.Writer;

/** Jackson as it is set up here. Each reader and writer has its own, so that nothing is shared by static state. */
final class JsonEngine {
    private final JsonFactory factory = new JsonFactoryBuilder()
            // Names that come from outside must not fill the string table of the whole JVM.
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            // Colliding names slow their own document down instead of failing it.
            .disable(JsonFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW)
            .disable(StreamWriteFeature.AUTO_CLOSE_CONTENT)
            // The default pool keeps buffers in thread locals, which outlive us in a host's threads.
            .recyclerPool(JsonRecyclerPools.newConcurrentDequePool())
            // Only depth is left to Jackson, which stops at its limits; Cursor checks the others and reads on.
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .streamWriteConstraints(StreamWriteConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .build())
            .build();

    JsonParser parser(Utf8Text document) throws IOException {
        return factory.createParser(document.chars(), 0, document.length());
    }

    /** Writes characters, not bytes: Jackson's own UTF-8 breaks surrogate pairs at the ends of its buffers in 2.18. */
    JsonGenerator generator(Writer out) throws IOException {
        return factory.createGenerator(out);
    }
}
