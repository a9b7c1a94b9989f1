package org.grassroots.policy.branch;

import java.util.Optional;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Task;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Dating;
import org.grassroots.text.Text;

/** The day on which the task of a branch ended; a task that goes on, and none at all, has not ended. */
record TaskEnded() implements Dating<CompoundBranch> {
    private static final Text TITLE = Text.of("time since the task ended", "任务结束后的时间");

    @Override
    public String name() {
        return "sinceTask";
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
        Optional<Task> task = branch.task().value();
        Answer ended =
                task.map(found -> found.ended().exists()).orElse(branch.task().exists());
        return switch (ended) {
            case YES ->
                Interval.exactly(
                        Dating.number(task.orElseThrow().ended().value().orElseThrow()));
            case NO -> Interval.exactly(NEVER);
            case UNKNOWN -> Interval.UNKNOWN;
        };
    }

    @Override
    public Deciders towardsEarlier(CompoundBranch branch, Census census) {
        Field missing = branch.task().value().isPresent() ? Field.ENDED : Field.TASK;
        return Deciders.of(MissingFact.of(Subject.Kind.BRANCH, branch.id(), missing));
    }

    @Override
    public Deciders towardsLater(CompoundBranch branch, Census census) {
        return towardsEarlier(branch, census);
    }
}
