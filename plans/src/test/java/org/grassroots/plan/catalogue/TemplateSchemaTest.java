package org.grassroots.plan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TemplateSchemaTest {

    @Test
    void the_published_schema_says_what_is_read() {
        assertThat(TemplateReader.schema()).isEqualTo(TemplateSchema.text());
    }
}
