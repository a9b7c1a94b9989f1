package org.grassroots.city.synthetic;

import org.immutables.value.Value;

/** What branches put on record. */
@Value.Immutable
public interface RecordRatios {

    /** Temporary branches that did what only a branch with a roll may do (branch regulations Art. 8); ours. */
    @Value.Default
    default double wrongAct() {
        return 0.02;
    }

    /** Temporary branches of whose acts nothing is known; ours. */
    @Value.Default
    default double unknownActs() {
        return 0.02;
    }

    /** Branches whose day of election is not on record; ours. */
    @Value.Default
    default double unknownTerm() {
        return 0.02;
    }

    /** Branches of which it is not known whether their term was shifted; ours. */
    @Value.Default
    default double unknownShift() {
        return 0.01;
    }

    /** Branches with a resolution on record; ours. */
    @Value.Default
    default double resolution() {
        return 0.3;
    }

    /** Branches of whose resolutions nothing is known; ours. */
    @Value.Default
    default double unknownResolutions() {
        return 0.02;
    }

    /** Resolutions recorded though too few were in favour (branch regulations Art. 11); ours. */
    @Value.Default
    default double lost() {
        return 0.03;
    }

    /** The age of the oldest resolution, in days; ours. */
    @Value.Default
    default int resolutionDaysTo() {
        return 180;
    }

    /** Branches whose last election is on record; ours. */
    @Value.Default
    default double election() {
        return 0.6;
    }

    /** Branches of whose elections nothing is known; ours. */
    @Value.Default
    default double unknownElections() {
        return 0.02;
    }

    /** Elections held though too few attended (election regulations 2020); ours. */
    @Value.Default
    default double poorlyAttended() {
        return 0.03;
    }

    /** The attendance of the others, at the least; above the 4/5 of the election regulations 2020, ours. */
    @Value.Default
    default double attendance() {
        return 0.85;
    }

    /** Resolutions and elections of which nobody counted those present; ours. */
    @Value.Default
    default double unknownCount() {
        return 0.02;
    }

    @Value.Check
    default void check() {
        Shares.check(
                "record",
                wrongAct(),
                unknownActs(),
                unknownTerm(),
                unknownShift(),
                resolution(),
                unknownResolutions(),
                lost(),
                election(),
                unknownElections(),
                poorlyAttended(),
                attendance(),
                unknownCount());
        Shares.checkRange("record", 1, 1, resolutionDaysTo());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds {@link RecordRatios}; what is not set is as the library proposes. */
    final class Builder extends ImmutableRecordRatios.Builder {
        Builder() {}
    }
}
