package org.grassroots.plan.roster;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.Set;
import org.grassroots.member.PersonId;

/** Something that a task asks and that an office could lift: a demand of one shift, a rule, an absence. */
public sealed interface RosterPart {

    /**
     * One need of one shift on one day.
     *
     * @param shift  from 1 on
     * @param need  the position in the shift's mix, from 1 on
     */
    record Demand(DutyPointId point, LocalDate day, int shift, int need) implements RosterPart {
        public Demand {
            checkArgument(shift >= 1, "a shift is counted from 1 on, was %s", shift);
            checkArgument(need >= 1, "a need of a shift is counted from 1 on, was %s", need);
        }
    }

    /**
     * A rule that can be lifted as a whole.
     *
     * @param rule  one of {@link #LIFTABLE}
     */
    record Rule(RosterRule rule) implements RosterPart {
        /** Rest, shift length, days running, zones and people of one building. */
        public static final Set<RosterRule> LIFTABLE = Set.of(
                RosterRule.REST,
                RosterRule.SHIFT_LENGTH,
                RosterRule.DAYS_RUNNING,
                RosterRule.ZONE,
                RosterRule.SAME_BUILDING);

        public Rule {
            checkArgument(LIFTABLE.contains(rule), "rule %s cannot be lifted", rule);
        }
    }

    /** One absence of one person; without it the person could stand duty. */
    record Absence(PersonId person, Away away) implements RosterPart {
        /** Does not tell when: that may tell of an illness. */
        @Override
        public String toString() {
            return "Absence[person=" + person + "]";
        }
    }
}
