package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.change.Authority;
import org.grassroots.change.Change;
import org.grassroots.change.CompoundTransfer;
import org.grassroots.change.Decision;
import org.grassroots.change.diff.CityChange;
import org.grassroots.json.shape.Reading;
import org.grassroots.json.shape.ShapeDescription.ChoiceOf;
import org.grassroots.register.RegisterChange;
import tools.jackson.databind.json.JsonMapper;

class ChangeFileProperties {
    private final ChangeReader reader = new ChangeReader();
    private final ChangeWriter writer = new ChangeWriter();

    @Provide
    Arbitrary<CityChange> changes() {
        return Arbitraries.randomValue(ChangeFileProperties::any);
    }

    private static CityChange any(Random random) {
        Dice dice = new Dice(random);
        if (random.nextInt(20) == 0) {
            return switch (random.nextInt(3)) {
                case 0 -> new CityChange.Added(RegistersAtRandom.of(random));
                case 1 -> new CityChange.Gone(CommunityId.of("elm"));
                default ->
                    new CityChange.Moved(
                            new CompoundTransfer(CompoundId.of("c-1"), CommunityId.of("elm"), CommunityId.of("ash")));
            };
        }
        Change change = ChangesAtRandom.of(random);
        RegisterChange made = dice.chance() ? change : new Decision(change, dice.any(Authority.values()), dice.day());
        return new CityChange.Within(dice.chance() ? Optional.empty() : Optional.of(CommunityId.of("k-1")), made);
    }

    @Property
    void a_change_is_read_as_it_was_written_and_written_as_it_was_read(@ForAll("changes") CityChange change) {
        String text = writer.toText(change);
        CityChange read = reader.read("c.jsonl", Examples.utf8(text)).sound().orElseThrow();

        assertThat(read).isEqualTo(change);
        assertThat(writer.toText(read)).isEqualTo(text).doesNotContain("\n", "\r");
    }

    @Property(tries = 200)
    void a_change_that_is_written_is_valid(@ForAll("changes") CityChange change) {
        assertThat(SchemaCheck.CHANGE.errors(writer.toText(change))).isEmpty();
    }

    @Property(tries = 50)
    void changes_written_to_a_file_are_read_together(
            @ForAll @Size(min = 1, max = 5) List<@From("changes") CityChange> all) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (CityChange change : all) {
            writer.writeLine(change, file);
        }
        Reading<List<CityChange>> read = reader.all("c.jsonl", new ByteArrayInputStream(file.toByteArray()));

        assertThat(read.sound()).contains(all);
    }

    @Example
    void the_random_changes_are_of_every_kind_of_the_format_that_is_no_retraction() {
        Set<String> wanted = new LinkedHashSet<>();
        ((ChoiceOf) ChangeLine.SHAPE.description()).objects().forEach(object -> wanted.add(object.name()));

        IntStream.range(0, 1_500)
                .forEach(seed -> wanted.remove(JsonMapper.shared()
                        .readTree(writer.toText(any(new Random(seed))))
                        .get("change")
                        .asString()));

        assertThat(wanted).containsExactly("retract");
    }

    @Example
    void every_kind_of_change_has_a_form() {
        Set<Class<?>> kinds = new LinkedHashSet<>();
        for (Class<?> family : Change.class.getPermittedSubclasses()) {
            kinds.addAll(List.of(family.getPermittedSubclasses()));
        }

        assertThat(ChangeLine.FORMS.keySet()).isEqualTo(kinds);
    }
}
