package org.grassroots.policy.term;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Known;
import org.grassroots.rule.Limits;
import org.grassroots.tally.Dating;

/**
 * How long terms last.
 *
 * @param community  under a community or subdistrict
 * @param other  under any other organisation
 * @param maxShift  how long after its regular end a term ends at the latest, whatever was approved
 */
record TermLengths(Period community, Period other, Period maxShift) {
    private static final String COMMUNITY_LEVEL = "communityLevel";
    private static final String OTHER_LEVEL = "otherLevel";
    private static final String MAX_SHIFT = "maxShift";

    private static final int LAST_DAY = Dating.NEVER - 1;

    /** The names of the numbers it is made of, before those that a rule needs besides. */
    static String[] parametersAnd(String... more) {
        return Stream.concat(Stream.of(COMMUNITY_LEVEL, OTHER_LEVEL, MAX_SHIFT), Stream.of(more))
                .toArray(String[]::new);
    }

    static TermLengths of(Limits limits) {
        return new TermLengths(limits.span(COMMUNITY_LEVEL), limits.span(OTHER_LEVEL), limits.span(MAX_SHIFT));
    }

    /**
     * The last days that the term may have, as ranges of numbered days; {@link Dating#NEVER} stands for a branch that
     * elected nobody, whose term does not end.
     */
    List<Interval> ends(TermFacts facts) {
        List<Interval> ends = new ArrayList<>();
        if (facts.electedBody() != Answer.NO) {
            if (facts.communityLevel() != Answer.NO) {
                ends.add(end(facts, community));
            }
            if (facts.communityLevel() != Answer.YES) {
                ends.add(end(facts, other));
            }
        }
        if (facts.electedBody() != Answer.YES) {
            ends.add(Interval.exactly(Dating.NEVER));
        }
        return ends;
    }

    private Interval end(TermFacts facts, Period length) {
        int shiftedTo = facts.shiftedTo().value().map(Dating::number).orElse(LAST_DAY);
        if (facts.start().isEmpty()) {
            return new Interval(0, shiftedTo);
        }
        LocalDate start = facts.start().get();
        LocalDate regular = start.plus(length);
        if (facts.shiftedTo() instanceof Known.None) {
            return Interval.exactly(number(regular));
        }
        int latest = Math.min(shiftedTo, number(regular.plus(maxShift)));
        return facts.shiftedTo() instanceof Known.Value
                ? Interval.exactly(latest)
                : new Interval(Dating.number(start), latest);
    }

    private static int number(LocalDate day) {
        return Math.min(Dating.number(day), LAST_DAY);
    }
}
