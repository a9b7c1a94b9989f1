package org.grassroots.plan.ledger.reconciliation;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.plan.ledger.book.EntryId;
import org.grassroots.plan.ledger.view.ReadEntry;
import org.grassroots.rule.Grade;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** One filing of a wedding or a funeral. */
final class Filing {
    private static final TextPattern AT_MOST = TextPattern.of(Text.of("at most {limit}", "不超过{limit}"));
    private static final TextPattern AHEAD = TextPattern.of(Text.of("{limit} days ahead", "提前{limit}天"));
    private static final Text NO_MORE_THAN_FILED = Text.of("no more than were agreed to", "不多于同意的人数");
    private static final Text NO_MORE_THAN_PEOPLE = Text.of("no more than people in all", "不多于总人数");
    private static final Text REDUCED = Text.of("a smaller form, put off, or refused", "减员、缓办或不予办理");
    private static final Ground OWN =
            Ground.ours("the numbers of a filing agree with each other and with the day", "申报人数前后一致，与到场人数一致");

    private final ReadEntry entry;
    private final LedgerParts parts;
    private final Notes notes;

    Filing(ReadEntry entry, LedgerParts parts, Notes notes) {
        this.entry = entry;
        this.parts = parts;
        this.notes = notes;
    }

    private List<EntryId> entries() {
        return List.of(entry.id());
    }

    private Optional<BigDecimal> number(LedgerPart part) {
        return entry.value(parts.column(part)).map(BigDecimal::new);
    }

    private boolean isDecided(LedgerCode code) {
        return entry.value(parts.column(LedgerPart.DECISION))
                .map(value -> parts.is(code, value))
                .orElse(false);
    }

    /** What must hold whatever the limit. */
    void checkItself() {
        Optional<BigDecimal> people = number(LedgerPart.PEOPLE);
        Optional<BigDecimal> guests = number(LedgerPart.OUTSIDE_GUESTS);
        if (people.isPresent() && guests.isPresent() && guests.get().compareTo(people.get()) > 0) {
            more(
                    ReconciliationRule.GUESTS_ABOVE_PEOPLE,
                    LedgerPart.OUTSIDE_GUESTS,
                    guests.get().subtract(people.get()),
                    NO_MORE_THAN_PEOPLE);
        }
    }

    void checkNotHeld() {
        number(LedgerPart.CAME).filter(came -> came.signum() > 0).ifPresent(this::moreCame);
    }

    private void moreCame(BigDecimal difference) {
        more(ReconciliationRule.MORE_CAME, LedgerPart.CAME, difference, NO_MORE_THAN_FILED);
    }

    private void more(ReconciliationRule rule, LedgerPart part, BigDecimal difference, Text right) {
        ElementId column = parts.column(part);
        notes.found(rule, OWN, entries())
                .column(column)
                .met(notes.met(column, Notes.plain(number(part).orElseThrow())), right)
                .difference(difference)
                .note();
    }

    /**
     * @param possible  the limit of its zone; where the zone is not known, those of all zones
     */
    void check(List<CeremonyLimit> possible) {
        List<Breaches> all = possible.stream().map(this::breaches).toList();
        Breaches first = all.get(all.size() - 1);
        List<ReconciliationFinding> sure = first.found.stream()
                .filter(finding -> all.stream().allMatch(each -> each.has(finding)))
                .toList();
        boolean unsure = all.stream().anyMatch(each -> each.found.size() > sure.size());
        all.stream().flatMap(each -> each.missing.stream()).distinct().forEach(column -> notes.missing(entry, column));
        if (entry.value(parts.column(LedgerPart.DECISION)).isPresent()) {
            sure.forEach(notes::add);
            Optional<BigDecimal> people = number(LedgerPart.PEOPLE);
            Optional<BigDecimal> came = number(LedgerPart.CAME);
            if (people.isPresent() && came.isPresent() && came.get().compareTo(people.get()) > 0) {
                moreCame(came.get().subtract(people.get()));
            }
        } else if (!sure.isEmpty() || unsure) {
            notes.missing(entry, parts.column(LedgerPart.DECISION));
            if (!sure.isEmpty()) {
                notes.found(
                                ReconciliationRule.UNDECIDED_ABOVE_LIMIT,
                                sure.get(0).ground(),
                                entries())
                        .met(Integer.toString(sure.size()), REDUCED)
                        .count(sure.size())
                        .note();
            }
        }
    }

    private Breaches breaches(CeremonyLimit limit) {
        Breaches breaches = new Breaches();
        ElementId decision = parts.column(LedgerPart.DECISION);
        String decided = notes.met(decision, entry.value(decision).orElse(""));
        if (limit.held() == CeremonyLimit.Held.NOT) {
            breaches.found.add(notes.found(ReconciliationRule.NOT_TO_BE_HELD, limit.ground(), entries())
                    .grade(grade(limit.ground()))
                    .column(decision)
                    .met(decided, limit.text())
                    .gap("limit", limit.text())
                    .make());
        } else if (limit.held() == CeremonyLimit.Held.WITH_STREET) {
            if (!isDecided(LedgerCode.WITH_STREET)) {
                breaches.found.add(notes.found(ReconciliationRule.NOT_WITH_STREET, limit.ground(), entries())
                        .grade(grade(limit.ground()))
                        .column(decision)
                        .met(decided, limit.text())
                        .gap("limit", limit.text())
                        .make());
            }
        } else {
            numbers(limit, breaches);
        }
        return breaches;
    }

    private void numbers(CeremonyLimit limit, Breaches breaches) {
        limit.people().ifPresent(bound -> above(LedgerPart.PEOPLE, bound, breaches));
        limit.tables().ifPresent(bound -> above(LedgerPart.TABLES, bound, breaches));
        limit.days().ifPresent(bound -> above(LedgerPart.DAYS, bound, breaches));
        limit.outsideGuests().ifPresent(bound -> above(LedgerPart.OUTSIDE_GUESTS, bound, breaches));
        limit.people()
                .ifPresent(bound -> number(LedgerPart.CAME).ifPresent(came -> {
                    if (came.compareTo(BigDecimal.valueOf(bound.limit())) > 0) {
                        breaches.found.add(aboveLimit(LedgerPart.CAME, came, bound));
                    }
                }));
        limit.daysAhead().ifPresent(bound -> late(bound, breaches));
    }

    private void above(LedgerPart part, Bound bound, Breaches breaches) {
        Optional<BigDecimal> number = number(part);
        boolean above = number.isPresent() && number.get().compareTo(BigDecimal.valueOf(bound.limit())) > 0;
        if (number.isEmpty()) {
            breaches.missing.add(parts.column(part));
        } else if (above && !isDecided(LedgerCode.REDUCED)) {
            breaches.found.add(aboveLimit(part, number.get(), bound));
        } else if (above && number(LedgerPart.CAME).isEmpty()) {
            // In what smaller form it was agreed is not written; who came will tell.
            breaches.missing.add(parts.column(LedgerPart.CAME));
        }
    }

    private ReconciliationFinding aboveLimit(LedgerPart part, BigDecimal number, Bound bound) {
        ElementId column = parts.column(part);
        Text limit = Notes.number(bound.limit());
        return notes.found(ReconciliationRule.ABOVE_LIMIT, bound.ground(), entries())
                .grade(grade(bound.ground()))
                .column(column)
                .met(notes.met(column, Notes.plain(number)), AT_MOST.fill(Map.of("limit", limit)))
                .difference(number.subtract(BigDecimal.valueOf(bound.limit())))
                .gap("limit", limit)
                .make();
    }

    private void late(Bound bound, Breaches breaches) {
        ElementId filedOn = parts.column(LedgerPart.FILED_ON);
        Optional<LocalDate> filed = entry.value(filedOn).map(LocalDate::parse);
        LocalDate day =
                LocalDate.parse(entry.value(parts.column(LedgerPart.HELD_ON)).orElseThrow());
        if (filed.isEmpty()) {
            breaches.missing.add(filedOn);
            return;
        }
        long late = bound.limit() - ChronoUnit.DAYS.between(filed.get(), day);
        if (late > 0) {
            Text limit = Notes.number(bound.limit());
            breaches.found.add(notes.found(ReconciliationRule.FILED_LATE, bound.ground(), entries())
                    .grade(grade(bound.ground()))
                    .column(filedOn)
                    .met(notes.met(filedOn, filed.get().toString()), AHEAD.fill(Map.of("limit", limit)))
                    .difference(BigDecimal.valueOf(-late))
                    .gap("limit", limit)
                    .make());
        }
    }

    private static Grade grade(Ground ground) {
        return ground.mark() == OriginMark.OURS ? Grade.SHOULD : Grade.MUST;
    }

    /** What breaks one limit, and what would have to be known to say so. */
    private static final class Breaches {
        private final List<ReconciliationFinding> found = new ArrayList<>();
        private final List<ElementId> missing = new ArrayList<>();

        /** Whether it breaks this limit in the same way, or may not be held at all. */
        private boolean has(ReconciliationFinding finding) {
            return found.stream()
                    .anyMatch(each -> each.rule() == ReconciliationRule.NOT_TO_BE_HELD
                            || each.rule() == ReconciliationRule.NOT_WITH_STREET
                            || each.rule() == finding.rule() && each.column().equals(finding.column()));
        }
    }
}
