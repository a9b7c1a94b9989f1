package org.grassroots.plan.exercise;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.grassroots.fact.Answer;
import org.grassroots.member.PersonId;
import org.grassroots.plan.activation.StageOrder;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.posting.DrawnZone;
import org.grassroots.plan.stage.StageFacts;

/** Something that comes in during an exercise. */
public sealed interface Inject {
    /** When, in the compound's own time. */
    LocalDateTime at();

    /**
     * A fact becomes known, such as that a case was found in the compound.
     *
     * @param at  when it becomes known
     * @param condition  a condition of the template's ladder
     * @param fact  what is known from then on
     */
    record FactLearned(LocalDateTime at, ElementId condition, StageFacts.Fact fact) implements Inject {
        /** It is known whether the condition holds, and since which day. */
        public static FactLearned of(LocalDateTime at, String condition, Answer answer, LocalDate since) {
            return new FactLearned(at, ElementId.of(condition), new StageFacts.Fact(answer, Optional.of(since)));
        }
    }

    /**
     * An order comes in, from whomever.
     *
     * @param order  the order; its time is the inject's
     */
    record OrderReceived(StageOrder order) implements Inject {
        @Override
        public LocalDateTime at() {
            return order.at();
        }
    }

    /**
     * Somebody falls ill, or is kept away for another reason.
     *
     * @param at  from when on
     * @param person  holds a post in the plan
     * @param why  an id such as {@code ill}; never what somebody suffers from
     */
    record PersonOut(LocalDateTime at, PersonId person, ElementId why) implements Inject {}

    /**
     * Somebody can be called again.
     *
     * @param at  from when on
     * @param person  holds a post in the plan
     */
    record PersonBack(LocalDateTime at, PersonId person) implements Inject {}

    /**
     * An authority draws a zone, in place of the one of the same area.
     *
     * @param at  when
     * @param area  the area and its zone
     */
    record ZoneDrawn(LocalDateTime at, DrawnZone area) implements Inject {}

    /**
     * The zone of an area ends; if it has none, nothing happens.
     *
     * @param at  when
     * @param area  the area; which zone it names plays no part
     */
    record ZoneLifted(LocalDateTime at, DrawnZone area) implements Inject {}
}
