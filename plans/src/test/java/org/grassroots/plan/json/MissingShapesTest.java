package org.grassroots.plan.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.ShapeReader;
import org.grassroots.json.shape.ShapeWriter;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MissingShapesTest {
    private static final ObjectShape<Holder> HOLDER =
            ObjectShape.of("holder", MissingShapes.field(Holder::missing), Holder::new);

    private static final Subject COMMUNITY = new Subject(Subject.Kind.COMMUNITY, "k1");

    private record Holder(List<MissingFact> missing) {}

    private static String written(Holder holder) {
        return ShapeWriter.of(HOLDER).toText(holder);
    }

    @Test
    void every_fact_that_can_be_missing_is_read_back_as_it_was_written() {
        Holder holder = new Holder(Stream.of(Field.values())
                .map(field -> new MissingFact(COMMUNITY, field))
                .toList());

        assertThat(ShapeReader.of(HOLDER)
                        .read("a.json", written(holder).getBytes(StandardCharsets.UTF_8))
                        .sound())
                .contains(holder);
    }

    @ParameterizedTest
    @CsvSource({
        "COMMITTEE, committee",
        "COMMUNITY_COMMITTEE, community-committee",
        "HOUSEHOLDS, households",
        "HOUSEHOLD_PAIRINGS, household-pairings"
    })
    void of_facts_with_one_key_the_first_goes_by_it_and_the_others_by_their_own_names(Field field, String word) {
        assertThat(written(new Holder(List.of(new MissingFact(COMMUNITY, field)))))
                .isEqualTo("{\"missing\":[{\"of\":\"community\",\"field\":\"" + word + "\",\"ids\":[\"k1\"]}]}");
    }
}
