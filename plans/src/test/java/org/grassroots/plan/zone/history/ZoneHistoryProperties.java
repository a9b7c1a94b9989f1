package org.grassroots.plan.zone.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.grassroots.fact.Answer;
import org.grassroots.plan.catalogue.ZoneReader;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.zone.Zone;
import org.grassroots.plan.zone.ZoneRegime;

/** Laws of release, over random histories under the shipped regimes. */
class ZoneHistoryProperties {
    private static final LocalDate DAY0 = LocalDate.of(2022, 3, 1);
    private static final int LAST = 40;
    private static final List<ZoneRegime> REGIMES = ZoneReader.shipped().regimes().stream()
            .filter(regime -> !regime.zones().isEmpty())
            .toList();
    private static final List<ElementId> DECLARED = List.of(ElementId.of("all-released"), ElementId.of("all-gone"));

    @Property
    void the_order_of_recording_does_not_matter(@ForAll Random random) {
        ZoneRegime regime = regime(random);
        List<ZoneEvent> events = events(regime, random);
        List<ZoneEvent> others = new ArrayList<>(events);
        others.addAll(events.subList(0, random.nextInt(events.size() + 1)));
        Collections.shuffle(others, random);

        LocalDate day = day(random);
        assertThat(ZoneHistory.of(regime, others).asOf(day))
                .isEqualTo(ZoneHistory.of(regime, events).asOf(day));
    }

    @Property
    void a_case_more_never_makes_release_earlier(@ForAll Random random) {
        ZoneRegime regime = regime(random);
        ZoneHistory history = ZoneHistory.of(regime, events(regime, random));
        LocalDate day = day(random);
        LocalDate found = DAY0.plusDays(random.nextInt(LAST));

        Optional<LocalDate> before = history.asOf(day).earliestRelease();
        ZoneState after = history.with(new ZoneEvent.CaseFound(found)).asOf(day);
        if (before.isPresent() && after.earliestRelease().isPresent()) {
            assertThat(after.earliestRelease().get())
                    .as("with a case on %s as of %s, under %s: %s", found, day, regime.id(), history.events())
                    .isAfterOrEqualTo(before.get());
        }
        if (history.asOf(day).zone().isPresent()) {
            assertThat(after.zone()).isPresent();
        }
    }

    @Property
    void later_records_change_nothing(@ForAll Random random) {
        ZoneRegime regime = regime(random);
        List<ZoneEvent> events = events(regime, random);
        LocalDate day = day(random);

        assertThat(ZoneHistory.of(
                                regime,
                                events.stream()
                                        .filter(event -> !event.on().isAfter(day))
                                        .toList())
                        .asOf(day))
                .isEqualTo(ZoneHistory.of(regime, events).asOf(day));
    }

    @Property
    void release_needs_every_part_and_no_extension(@ForAll Random random) {
        ZoneRegime regime = regime(random);
        ZoneState state = ZoneHistory.of(regime, events(regime, random)).asOf(day(random));
        boolean all = !state.parts().isEmpty()
                && state.parts().stream().allMatch(part -> part.holds() == Answer.YES)
                && state.notBefore().map(first -> !state.day().isBefore(first)).orElse(true);

        assertThat(state.mayBeReleased() == Answer.YES).isEqualTo(all);
        if (state.mayBeReleased() == Answer.YES) {
            assertThat(state.earliestRelease()).contains(state.day());
        }
    }

    /** All goes well from that day on: what is asked for is done on every day, and the days of release are tried in turn. */
    @Property
    void the_earliest_day_of_release_is_exact(@ForAll Random random, @ForAll @IntRange(min = 0, max = 45) int number) {
        ZoneRegime regime = regime(random);
        LocalDate day = DAY0.plusDays(number);
        List<ZoneEvent> events = new ArrayList<>(events(regime, random));
        events.removeIf(event -> event.on().isAfter(day));
        Optional<LocalDate> told = ZoneHistory.of(regime, events).asOf(day).earliestRelease();
        if (told.isEmpty()) {
            return;
        }
        for (LocalDate on = day; !on.isAfter(told.get()); on = on.plusDays(1)) {
            events.removeAll(allWell(on, Answer.UNKNOWN));
            events.addAll(allWell(on, Answer.YES));
            Answer may = ZoneHistory.of(regime, events).asOf(on).mayBeReleased();
            assertThat(may == Answer.YES).as("on %s, told %s", on, told.get()).isEqualTo(on.equals(told.get()));
        }
    }

    private static List<ZoneEvent> allWell(LocalDate on, Answer result) {
        List<ZoneEvent> events = new ArrayList<>(List.of(
                new ZoneEvent.AllTested(on, result),
                new ZoneEvent.ContactTested(on, "c-1", result),
                new ZoneEvent.ContactTested(on, "c-2", result)));
        DECLARED.forEach(condition -> events.add(new ZoneEvent.Declared(on, condition, result)));
        if (result == Answer.YES) {
            events.add(new ZoneEvent.ContactsTraced(on));
        }
        return events;
    }

    private static ZoneRegime regime(Random random) {
        return REGIMES.get(random.nextInt(REGIMES.size()));
    }

    private static LocalDate day(Random random) {
        return DAY0.plusDays(random.nextInt(LAST + 10));
    }

    private static List<ZoneEvent> events(ZoneRegime regime, Random random) {
        List<ZoneEvent> events = new ArrayList<>();
        events.add(drawn(DAY0, regime, random));
        int count = random.nextInt(12);
        for (int at = 0; at < count; at++) {
            events.add(event(DAY0.plusDays(random.nextInt(LAST)), regime, random));
        }
        return events;
    }

    private static ZoneEvent event(LocalDate on, ZoneRegime regime, Random random) {
        Answer answer = Answer.values()[random.nextInt(3)];
        String contact = random.nextBoolean() ? "c-1" : "c-2";
        return switch (random.nextInt(9)) {
            case 0 -> drawn(on, regime, random);
            case 1 -> new ZoneEvent.CaseFound(on);
            case 2 -> new ZoneEvent.AllTested(on, answer);
            case 3 -> new ZoneEvent.ContactFound(on, contact, on.minusDays(random.nextInt(5)));
            case 4 -> new ZoneEvent.ContactTested(on, contact, answer);
            case 5 -> new ZoneEvent.ContactsTraced(on);
            case 6 -> new ZoneEvent.Declared(on, DECLARED.get(random.nextInt(2)), answer);
            case 7 -> new ZoneEvent.Extended(on, on.plusDays(random.nextInt(10)));
            default -> new ZoneEvent.Released(on);
        };
    }

    private static ZoneEvent drawn(LocalDate on, ZoneRegime regime, Random random) {
        Zone zone = regime.zones().get(random.nextInt(regime.zones().size()));
        return new ZoneEvent.Drawn(on, zone.id(), Optional.empty());
    }
}
