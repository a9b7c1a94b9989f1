package org.grassroots.city.recount;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.LocalDate;

/** Counts what every rule of the shipped packs says of every subject, register by register. */
public final class Recount {
    private final LocalDate day;
    private final Totals totals = new Totals();

    /**
     * @param day  the day for which all registers are judged, from 2026-01-01 on, as the numbers here are those of then
     */
    public Recount(LocalDate day) {
        this.day = day;
    }

    public void add(JsonNode register) {
        Facts facts = new Facts(register, day);
        CommunityCount.count(facts, totals);
        BranchCount.count(facts, totals);
        TemporaryCount.count(facts, totals);
        CommitteeCount.count(facts, totals);
        TermCount.count(facts, totals);
        MeetingCount.count(facts, totals);
        MemberCount.count(facts, totals);
        GroupCount.count(facts, totals);
        CompoundCount.count(facts, totals);
        SourceCount.count(facts, totals);
        SurveyCount.count(facts, totals);
        HouseholdCount.count(facts, totals);
    }

    public Totals totals() {
        return totals;
    }
}
