package org.grassroots.city.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumSet;
import java.util.Set;

/** Rules on recorded resolutions and elections. */
final class MeetingCount {
    private MeetingCount() {}

    static void count(Facts facts, Totals totals) {
        for (JsonNode branch : facts.branches) {
            for (JsonNode resolution : branch.path("resolutions")) {
                Span due = number(resolution, "due");
                Span present = number(resolution, "present");
                Span favour = number(resolution, "inFavour");
                // Nobody votes who is absent, nobody attends who is not due.
                due = new Span(Math.max(due.low(), Math.max(present.low(), favour.low())), due.high());
                present = new Span(Math.max(present.low(), favour.low()), Math.min(present.high(), due.high()));
                favour = new Span(favour.low(), Math.min(favour.high(), present.high()));
                totals.add(
                        "meeting.quorum",
                        Mark.worst(
                                Mark.of(isShare(present, due, 1, 2, true)),
                                Mark.of(isShare(favour, due, 1, 2, false))));
            }
            for (JsonNode election : branch.path("elections")) {
                totals.add("election.attendance", attendance(election));
            }
        }
    }

    private static Mark attendance(JsonNode election) {
        Span present = number(election, "present");
        Span due = number(election, "due");
        Span excluded = number(election, "excluded");
        long least = Math.max(present.low(), Math.max(0, due.low() - excluded.high()));
        long most = due.high() == Span.NO_END ? Span.NO_END : due.high() - excluded.low();
        Span base = new Span(least, most);
        present = new Span(present.low(), Math.min(present.high(), most));
        Mark since2020 = Mark.of(isShare(present, base, 4, 5, true));
        Mark since1990 = Mark.of(isShare(present, base, 4, 5, false));
        String on = election.path("on").asText();
        if (on.isEmpty()) {
            Set<Mark> possible = EnumSet.of(Mark.NOT_APPLICABLE, since2020, since1990);
            return Mark.among(possible);
        }
        if (on.compareTo("2020-07-13") >= 0) {
            return since2020;
        }
        return on.compareTo("1990-06-27") >= 0 ? since1990 : Mark.NOT_APPLICABLE;
    }

    private static Span number(JsonNode record, String field) {
        return record.has(field) ? Span.exactly(record.path(field).asLong()) : Span.ANY;
    }

    /** Whether the part is at least, or more than, so many of so many of the whole; tried at all corners. */
    private static Tri isShare(Span part, Span whole, long numerator, long denominator, boolean orEqual) {
        boolean canBe = false;
        boolean canFail = false;
        // So many people that the corner is beyond any number on record, and that the products stay small enough.
        long far = 100_000_000L;
        for (long some : new long[] {part.low(), Math.min(part.high(), far)}) {
            for (long all : new long[] {whole.low(), Math.min(whole.high(), 2 * far), some}) {
                if (some <= all && all >= whole.low() && all <= whole.high()) {
                    long share = some * denominator - all * numerator;
                    boolean is = orEqual ? share >= 0 : share > 0;
                    canBe |= is;
                    canFail |= !is;
                }
            }
        }
        if (canBe && canFail) {
            return Tri.OPEN;
        }
        return Tri.of(canBe);
    }
}
