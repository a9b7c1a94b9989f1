package org.grassroots.city.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** Rules on terms of office. */
final class TermCount {
    private TermCount() {}

    static void count(Facts facts, Totals totals) {
        for (JsonNode branch : facts.branches) {
            Tri committee = Tri.there(branch.path("committee"));
            Tri elects = Tri.of(Facts.isKind(branch, "formal", "joint")).and(committee.or(electedSecretary(branch)));
            Set<Mark> current = EnumSet.noneOf(Mark.class);
            Set<Mark> reminder = EnumSet.noneOf(Mark.class);
            if (elects != Tri.YES) {
                current.add(Mark.NOT_APPLICABLE);
                reminder.add(Mark.NOT_APPLICABLE);
            }
            if (elects != Tri.NO) {
                for (LocalDate last : lastDays(branch, committee, facts.day)) {
                    boolean isOver = facts.day.isAfter(last);
                    current.add(isOver ? Mark.VIOLATED : Mark.SATISFIED);
                    boolean isNear = !facts.day.isBefore(last.minusMonths(6));
                    Mark due = isNear ? Mark.VIOLATED : Mark.SATISFIED;
                    reminder.add(isOver ? Mark.NOT_APPLICABLE : due);
                }
            }
            totals.add("term.current", Mark.among(current));
            totals.add("term.reminder", Mark.among(reminder));
        }
    }

    private static Tri electedSecretary(JsonNode branch) {
        Tri elected = branch.has("secretaries") ? Tri.NO : Tri.OPEN;
        for (JsonNode secretary : branch.path("secretaries")) {
            elected = elected.or(TemporaryCount.isElected(secretary));
        }
        return elected;
    }

    /** Days that stand for all on which the term may end: some long past, near and far, where too little is known. */
    private static Set<LocalDate> lastDays(JsonNode branch, Tri committee, LocalDate day) {
        JsonNode term = branch.path("term");
        JsonNode start = term.path("electedOn");
        JsonNode secretaries = branch.path("secretaries");
        boolean tells = secretaries.size() == 1 && TemporaryCount.isElected(secretaries.path(0)) != Tri.NO;
        if (start.isMissingNode() && committee == Tri.NO && tells) {
            start = secretaries.path(0).path("since");
        }
        Set<LocalDate> days = new LinkedHashSet<>();
        if (start.isMissingNode()) {
            // A shift counts for a year at most, so that before it any day is left to a term of unknown start.
            JsonNode shifted = term.path("shiftedTo");
            boolean isShifted = Tri.there(shifted) == Tri.YES;
            LocalDate latest = isShifted ? LocalDate.parse(shifted.asText()) : day.plusYears(1);
            days.add(latest);
            for (LocalDate any : new LocalDate[] {day.minusYears(1), day.plusMonths(1), day.plusYears(1)}) {
                if (any.isBefore(latest)) {
                    days.add(any);
                }
            }
            return days;
        }
        LocalDate from = LocalDate.parse(start.asText());
        String parent = branch.path("parent").asText();
        if (!parent.equals("other")) {
            days.addAll(lastDays(from, from.plusYears(5), term.path("shiftedTo"), day));
        }
        if (!parent.equals("community") && !parent.equals("subdistrict")) {
            days.addAll(lastDays(from, from.plusYears(3), term.path("shiftedTo"), day));
        }
        return days;
    }

    private static Set<LocalDate> lastDays(LocalDate from, LocalDate last, JsonNode shifted, LocalDate day) {
        LocalDate latest = last.plusYears(1);
        return switch (Tri.there(shifted)) {
            case NO -> Set.of(last);
            case YES -> {
                LocalDate to = LocalDate.parse(shifted.asText());
                yield Set.of(to.isAfter(latest) ? latest : to);
            }
            case OPEN -> {
                Set<LocalDate> days = new LinkedHashSet<>();
                for (LocalDate any : new LocalDate[] {from, day.minusDays(1), day, day.plusMonths(7), latest}) {
                    if (!any.isBefore(from) && !any.isAfter(latest)) {
                        days.add(any);
                    }
                }
                yield days;
            }
        };
    }
}
