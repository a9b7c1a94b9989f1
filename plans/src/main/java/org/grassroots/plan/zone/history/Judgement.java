package org.grassroots.plan.zone.history;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.fact.Answer;
import org.grassroots.plan.zone.Release;
import org.grassroots.plan.zone.ReleaseCondition;
import org.grassroots.text.Text;

/** Judges conditions of release as of the end of a day. */
final class Judgement {
    private final Records records;
    private final LocalDate day;
    private final Optional<LocalDate> countedFrom;

    Judgement(Records records, LocalDate day, Optional<LocalDate> countedFrom) {
        this.records = records;
        this.day = day;
        this.countedFrom = countedFrom;
    }

    ZoneState fill(ZoneState.Builder state, boolean hasZone, Optional<Release> release, Optional<LocalDate> notBefore) {
        if (release.isEmpty()) {
            return state.mayBeReleased(hasZone ? Answer.UNKNOWN : Answer.NO).build();
        }
        List<PartState> parts = parts(release.get().conditions());
        Answer holds = Answer.of(!notBefore.map(day::isBefore).orElse(false)).and(all(parts));
        return state.parts(parts)
                .mayBeReleased(holds)
                .becomes(release.get().becomes())
                .earliestRelease(earliest(release.get().conditions(), notBefore.orElse(day)))
                .build();
    }

    static Answer all(List<PartState> parts) {
        return parts.stream().map(PartState::holds).reduce(Answer.YES, Answer::and);
    }

    List<PartState> parts(List<ReleaseCondition> conditions) {
        return conditions.stream()
                .map(condition -> countedFrom
                        .map(from -> part(condition, from))
                        .orElseGet(() -> new PartState(condition, Answer.UNKNOWN, ZoneWords.noDayZero())))
                .toList();
    }

    private PartState part(ReleaseCondition condition, LocalDate from) {
        int days = condition.days().orElse(0);
        return switch (condition.kind()) {
            case DAYS_WITHOUT_CASE -> {
                long passed = DAYS.between(from, day);
                yield new PartState(
                        condition, Answer.of(passed >= days), ZoneWords.daysWithoutCase(from, passed, days));
            }
            case ALL_NEGATIVE_ON_DAY -> tested(condition, from.plusDays(days), day);
            case ALL_NEGATIVE_WITHIN -> tested(condition, Records.later(from.plusDays(1), day.minusDays(days)), day);
            case CONTACTS_CLEARED -> contacts(condition, from, days);
            case DECLARED -> declared(condition, from);
        };
    }

    private PartState tested(ReleaseCondition condition, LocalDate from, LocalDate to) {
        if (from.isAfter(to)) {
            return new PartState(condition, Answer.NO, ZoneWords.testNotDue(from));
        }
        return records.lastTest(from, to)
                .map(test ->
                        new PartState(condition, test.getValue(), ZoneWords.tested(test.getKey(), test.getValue())))
                .orElseGet(() -> new PartState(condition, Answer.UNKNOWN, ZoneWords.notTested(from, to)));
    }

    private PartState contacts(ReleaseCondition condition, LocalDate from, int days) {
        Answer holds = Answer.of(true);
        List<Text> why = new ArrayList<>();
        for (Map.Entry<String, LocalDate> contact : records.contacts(day).entrySet()) {
            LocalDate out = contact.getValue().plusDays(days + 1L);
            Answer negative = records.lastContactTest(
                            contact.getKey(), contact.getValue().plusDays(1), day)
                    .map(Map.Entry::getValue)
                    .orElse(Answer.UNKNOWN);
            Answer cleared = Answer.of(!day.isBefore(out)).and(negative);
            holds = holds.and(cleared);
            if (cleared != Answer.YES) {
                why.add(ZoneWords.contact(contact.getKey(), contact.getValue(), out, negative));
            }
        }
        if (!records.tracedSince(from, day)) {
            holds = holds.and(Answer.UNKNOWN);
            why.add(ZoneWords.notTraced(from));
        }
        return new PartState(condition, holds, why.isEmpty() ? ZoneWords.contactsCleared() : ZoneWords.list(why));
    }

    private PartState declared(ReleaseCondition condition, LocalDate from) {
        return records.lastDeclared(condition.id(), from, day)
                .map(said ->
                        new PartState(condition, said.getValue(), ZoneWords.declared(said.getKey(), said.getValue())))
                .orElseGet(() -> new PartState(condition, Answer.UNKNOWN, ZoneWords.notDeclared(from)));
    }

    private LocalDate earliest(List<ReleaseCondition> conditions, LocalDate notBefore) {
        LocalDate earliest = Records.later(day, notBefore);
        for (ReleaseCondition condition : conditions) {
            earliest = Records.later(earliest, earliest(condition, countedFrom.orElse(day)));
        }
        return earliest;
    }

    /** The first day, today or later, on which the condition can hold. */
    private LocalDate earliest(ReleaseCondition condition, LocalDate from) {
        int days = condition.days().orElse(0);
        return switch (condition.kind()) {
            case DAYS_WITHOUT_CASE -> from.plusDays(days);
            case ALL_NEGATIVE_ON_DAY -> Records.later(from.plusDays(days), afterNo(records.lastTest(day, day)));
            case ALL_NEGATIVE_WITHIN -> Records.later(from.plusDays(1), afterNo(records.lastTest(day, day)));
            case CONTACTS_CLEARED -> {
                LocalDate first = day;
                for (Map.Entry<String, LocalDate> contact :
                        records.contacts(day).entrySet()) {
                    first = Records.later(first, contact.getValue().plusDays(days + 1L));
                    first = Records.later(first, afterNo(records.lastContactTest(contact.getKey(), day, day)));
                }
                yield first;
            }
            case DECLARED -> Records.later(from, afterNo(records.lastDeclared(condition.id(), day, day)));
        };
    }

    /** What was answered with NO today cannot be YES before tomorrow. */
    private LocalDate afterNo(Optional<Map.Entry<LocalDate, Answer>> today) {
        boolean no = today.map(Map.Entry::getValue).orElse(Answer.UNKNOWN) == Answer.NO;
        return no ? day.plusDays(1) : day;
    }
}
