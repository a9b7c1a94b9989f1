package org.grassroots.plan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ZoneSchemaTest {

    @Test
    void the_published_schema_says_what_is_read() {
        assertThat(ZoneReader.schema())
                .isEqualTo(TemplateSchema.text(
                        "Regimes of zones, grassroots-zones/1, and what zones mean for plans, grassroots-zone-effects/1",
                        List.of(ZoneShapes.REGIME, ZoneEffectShapes.EFFECTS)));
    }
}
