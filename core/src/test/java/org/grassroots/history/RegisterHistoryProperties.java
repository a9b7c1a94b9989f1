package org.grassroots.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.grassroots.change.RandomChanges;
import org.grassroots.change.RefusedChangeException;
import org.grassroots.json.HistoryReader;
import org.grassroots.json.HistoryWriter;
import org.grassroots.json.RegisterWriter;
import org.grassroots.json.RegistersAtRandom;
import org.grassroots.register.Provenance;
import org.grassroots.register.Register;

class RegisterHistoryProperties {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int DAYS = 40;

    private final RegisterWriter writer = new RegisterWriter();

    private static LocalDate day(Random random) {
        return FIRST.plusDays(random.nextInt(DAYS));
    }

    private static RegisterHistory begun(Random random) {
        Register register = RegistersAtRandom.of(random);
        return RegisterHistory.startingWith(register.edit()
                .provenance(Provenance.builder()
                        .from(register.provenance())
                        .describes(FIRST)
                        .build())
                .build());
    }

    /** The history with entries at random, of which those that do not fit were refused. */
    private static RegisterHistory continued(RegisterHistory history, Random random, int entries) {
        RegisterHistory longer = history;
        for (int at = 0; at < entries; at++) {
            LocalDate recordedOn = longer.lastRecordedOn().plusDays(random.nextInt(3));
            try {
                longer = longer.append(entry(longer, random, recordedOn));
            } catch (RefusedChangeException refused) {
                // Then the next.
            }
        }
        return longer;
    }

    private static Entry entry(RegisterHistory history, Random random, LocalDate recordedOn) {
        if (!history.entries().isEmpty() && random.nextInt(4) == 0) {
            return new Entry.Retracted(1 + random.nextInt(history.entries().size()), recordedOn);
        }
        LocalDate from = day(random);
        return Entry.Made.of(new RandomChanges(random).fitting(history.asOf(from)), from, recordedOn);
    }

    @Property(tries = 100)
    void what_is_recorded_later_never_changes_what_was_known_before(@ForAll long seed) {
        Random random = new Random(seed);
        RegisterHistory before = continued(begun(random), random, 8);
        LocalDate known = before.lastRecordedOn();
        RegisterHistory after = before;
        for (int at = 0; at < 4; at++) {
            try {
                LocalDate later = after.lastRecordedOn().isAfter(known) ? after.lastRecordedOn() : known.plusDays(1);
                after = after.append(entry(after, random, later));
            } catch (RefusedChangeException refused) {
                // Then the next.
            }
        }

        for (int number = 0; number < 5; number++) {
            LocalDate day = day(random);
            LocalDate knownOn = random.nextBoolean() ? known : day(random);
            if (!knownOn.isAfter(known)) {
                assertThat(after.asOf(day, knownOn)).isEqualTo(before.asOf(day, knownOn));
            }
        }
    }

    @Property(tries = 100)
    void every_day_has_an_answer_for_every_day_of_knowledge_and_it_is_replayed_to_the_same_bytes(@ForAll long seed) {
        Random random = new Random(seed);
        RegisterHistory history = continued(begun(random), random, 10);
        RegisterHistory again = RegisterHistory.startingWith(history.first());
        for (Entry entry : history.entries()) {
            again = again.append(entry);
        }

        for (int number = 0; number < 10; number++) {
            LocalDate day = day(random);
            LocalDate knownOn = day(random);
            Register register = history.asOf(day, knownOn);
            assertThat(register.provenance().describes()).contains(day);
            assertThat(writer.toText(again.asOf(day, knownOn))).isEqualTo(writer.toText(register));
        }
        assertThat(again).isEqualTo(history);
    }

    @Property(tries = 100)
    void a_history_without_the_entries_recorded_later_is_what_was_known(@ForAll long seed) {
        Random random = new Random(seed);
        RegisterHistory history = continued(begun(random), random, 10);
        LocalDate knownOn = day(random);
        RegisterHistory known = RegisterHistory.startingWith(history.first());
        for (Entry entry : history.entries()) {
            known = entry.recordedOn().isAfter(knownOn) ? known : known.append(entry);
        }
        LocalDate day = day(random);

        assertThat(history.asOf(day, knownOn)).isEqualTo(known.asOf(day));
    }

    @Property(tries = 100)
    void a_history_is_read_as_it_was_written(@ForAll long seed) {
        Random random = new Random(seed);
        RegisterHistory history = continued(begun(random), random, 10);
        String text = new HistoryWriter().toText(history);
        RegisterHistory read = new HistoryReader()
                .read("h.jsonl", text.getBytes(StandardCharsets.UTF_8))
                .sound()
                .orElseThrow();

        assertThat(read).isEqualTo(history);
        assertThat(new HistoryWriter().toText(read)).isEqualTo(text);
        assertThat(List.of(text.split("\n"))).hasSize(1 + history.entries().size());
    }
}
