package org.grassroots.policy.branch;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.Approval;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/**
 * How many days the reply to an application came late, or is late by now.
 *
 * @param allowed  how long a reply may take
 * @param day  the day of the evaluation; what came later has not come yet
 */
record DaysLate(Period allowed, LocalDate day) implements Countable<CompoundBranch> {
    private static final Text TITLE = Text.of("days the reply is late", "批复逾期天数");

    @Override
    public String name() {
        return "daysLate";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of();
    }

    @Override
    public Interval bounds(CompoundBranch branch, Census census) {
        return missing(branch).isPresent() ? Interval.UNKNOWN : Interval.exactly(late(branch));
    }

    @Override
    public Tally tally(CompoundBranch branch, Census census) {
        Tally.Builder tally = new Tally.Builder();
        missing(branch)
                .ifPresentOrElse(
                        field -> tally.unlisted(MissingFact.of(Subject.Kind.BRANCH, branch.id(), field)),
                        () -> tally.unnamed(late(branch)));
        return tally.build();
    }

    /** The fact without which nothing can be told; the day of the reply does not matter while there still is time. */
    private Optional<Field> missing(CompoundBranch branch) {
        Optional<Approval> approval = branch.approval().value();
        if (approval.isEmpty()) {
            return branch.approval().exists() == Answer.UNKNOWN ? Optional.of(Field.APPROVAL) : Optional.empty();
        }
        if (approval.get().appliedOn().isEmpty()) {
            return Optional.of(Field.APPLIED_ON);
        }
        boolean isOver = lastDay(approval.get()).isBefore(day);
        return isOver && !approval.get().approvedOn().exists().isKnown()
                ? Optional.of(Field.APPROVED_ON)
                : Optional.empty();
    }

    private int late(CompoundBranch branch) {
        if (branch.approval().value().isEmpty()) {
            return 0;
        }
        Approval approval = branch.approval().value().get();
        LocalDate replied = approval.approvedOn().value().orElse(day);
        LocalDate until = replied.isBefore(day) ? replied : day;
        return Math.toIntExact(Math.max(0, DAYS.between(lastDay(approval), until)));
    }

    private LocalDate lastDay(Approval approval) {
        return approval.appliedOn().orElseThrow().plus(allowed);
    }
}
