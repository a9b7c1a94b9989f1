package org.grassroots.plan.zone.history;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.grassroots.fact.Answer;
import org.grassroots.plan.element.ElementId;

/** What was recorded of tests, contacts and declarations, looked up as of a day. The order of recording plays no part. */
final class Records {
    private final TreeMap<LocalDate, Answer> tests = new TreeMap<>();
    private final TreeMap<String, TreeMap<LocalDate, LocalDate>> contacts = new TreeMap<>();
    private final TreeMap<String, TreeMap<LocalDate, Answer>> contactTests = new TreeMap<>();
    private final TreeMap<ElementId, TreeMap<LocalDate, Answer>> declared = new TreeMap<>();
    private final TreeMap<LocalDate, Boolean> traced = new TreeMap<>();

    Records(List<ZoneEvent> events) {
        events.forEach(this::add);
    }

    private void add(ZoneEvent event) {
        if (event instanceof ZoneEvent.AllTested tested) {
            tests.merge(tested.on(), tested.negative(), Answer::and);
        } else if (event instanceof ZoneEvent.ContactFound found) {
            contacts.computeIfAbsent(found.contact(), none -> new TreeMap<>())
                    .merge(found.on(), found.lastExposure(), Records::later);
        } else if (event instanceof ZoneEvent.ContactTested tested) {
            contactTests
                    .computeIfAbsent(tested.contact(), none -> new TreeMap<>())
                    .merge(tested.on(), tested.negative(), Answer::and);
        } else if (event instanceof ZoneEvent.ContactsTraced all) {
            traced.put(all.on(), true);
        } else if (event instanceof ZoneEvent.Declared said) {
            declared.computeIfAbsent(said.condition(), none -> new TreeMap<>())
                    .merge(said.on(), said.holds(), Answer::and);
        }
    }

    static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    /** The last test of all residents from one day to another, both included. */
    Optional<Map.Entry<LocalDate, Answer>> lastTest(LocalDate from, LocalDate to) {
        return last(tests, from, to);
    }

    Optional<Map.Entry<LocalDate, Answer>> lastContactTest(String contact, LocalDate from, LocalDate to) {
        return last(contactTests.getOrDefault(contact, new TreeMap<>()), from, to);
    }

    Optional<Map.Entry<LocalDate, Answer>> lastDeclared(ElementId condition, LocalDate from, LocalDate to) {
        return last(declared.getOrDefault(condition, new TreeMap<>()), from, to);
    }

    boolean tracedSince(LocalDate from, LocalDate to) {
        return last(traced, from, to).isPresent();
    }

    /** The contacts recorded up to a day, each with the latest day of exposure. */
    Map<String, LocalDate> contacts(LocalDate to) {
        Map<String, LocalDate> found = new TreeMap<>();
        contacts.forEach((contact, exposures) -> exposures.headMap(to, true).values().stream()
                .reduce(Records::later)
                .ifPresent(last -> found.put(contact, last)));
        return found;
    }

    private static <V> Optional<Map.Entry<LocalDate, V>> last(
            TreeMap<LocalDate, V> days, LocalDate from, LocalDate to) {
        return from.isAfter(to)
                ? Optional.empty()
                : Optional.ofNullable(days.subMap(from, true, to, true).lastEntry());
    }
}
