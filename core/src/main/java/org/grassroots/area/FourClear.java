package org.grassroots.area;

import static java.util.Objects.requireNonNull;

/**
 * The four things a survey makes clear about a compound (Seed-000 §1.1); not the "four-clear" of duty posts (Seed-004).
 *
 * @param basicFacts  the compound's basic facts
 * @param residentsAndMembers  its residents and Party members
 * @param managementGaps  gaps in management and service
 * @param disputesAndDangers  disputes and hidden dangers
 */
public record FourClear(
        SurveyItem basicFacts,
        SurveyItem residentsAndMembers,
        SurveyItem managementGaps,
        SurveyItem disputesAndDangers) {
    public FourClear {
        requireNonNull(basicFacts, "basicFacts");
        requireNonNull(residentsAndMembers, "residentsAndMembers");
        requireNonNull(managementGaps, "managementGaps");
        requireNonNull(disputesAndDangers, "disputesAndDangers");
    }

    /** Nothing is known of any of the four. */
    public static final FourClear UNKNOWN =
            new FourClear(SurveyItem.UNKNOWN, SurveyItem.UNKNOWN, SurveyItem.UNKNOWN, SurveyItem.UNKNOWN);
}
