package org.grassroots.policy.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.missing.Trials;
import org.grassroots.missing.Trials.Lesson;
import org.grassroots.parameter.Limit;
import org.grassroots.record.Resolution;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Figures;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/**
 * That enough of the members due were present at a resolution, or in favour of it. Who is in favour is present and who is
 * present is due, so that each number bounds the others.
 */
record EnoughForResolution(Votes votes, Limit.Share share) implements Trait<Resolution> {

    @Override
    public String name() {
        return votes.gap();
    }

    @Override
    public Text title() {
        return votes.title();
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of();
    }

    @Override
    public Answer holds(Resolution resolution, Census census) {
        return holds(resolution);
    }

    private Answer holds(Resolution resolution) {
        return turnout(resolution).reaches(share);
    }

    private Turnout turnout(Resolution resolution) {
        int leastInFavour = resolution.inFavour().orElse(0);
        int leastPresent = resolution.present().orElse(leastInFavour);
        int mostDue = resolution.due().orElse(Interval.UNBOUNDED);
        int mostPresent = resolution.present().orElse(mostDue);
        Interval due = new Interval(resolution.due().orElse(leastPresent), mostDue);
        return votes == Votes.PRESENT
                ? new Turnout(new Interval(leastPresent, mostPresent), due)
                : new Turnout(new Interval(leastInFavour, resolution.inFavour().orElse(mostPresent)), due);
    }

    @Override
    public Optional<Figures> figures(Resolution resolution, Census census) {
        return Optional.of(turnout(resolution).figures(share));
    }

    @Override
    public Deciders towardsYes(Resolution resolution, Census census) {
        return towards(Answer.YES, resolution);
    }

    @Override
    public Deciders towardsNo(Resolution resolution, Census census) {
        return towards(Answer.NO, resolution);
    }

    private Deciders towards(Answer wanted, Resolution resolution) {
        List<Lesson<Resolution>> lessons = new ArrayList<>();
        if (resolution.inFavour().isEmpty()) {
            lessons.add(new Lesson<>(fact(resolution, Field.IN_FAVOUR), EnoughForResolution::withInFavour));
        }
        if (resolution.present().isEmpty()) {
            lessons.add(new Lesson<>(fact(resolution, Field.PRESENT), EnoughForResolution::withPresent));
        }
        if (resolution.due().isEmpty()) {
            lessons.add(new Lesson<>(fact(resolution, Field.DUE), EnoughForResolution::withDue));
        }
        return Trials.of(resolution, lessons, learned -> holds(learned) == wanted);
    }

    private static Deciders fact(Resolution resolution, Field field) {
        return Deciders.of(MissingFact.of(Subject.Kind.RESOLUTION, resolution.id(), field));
    }

    private static List<Resolution> withInFavour(Resolution known) {
        OptionalInt most = known.present().isPresent() ? known.present() : known.due();
        return Numbers.between(0, most)
                .mapToObj(number -> copy(known).inFavour(number).build())
                .toList();
    }

    private static List<Resolution> withPresent(Resolution known) {
        return Numbers.between(known.inFavour().orElse(0), known.due())
                .mapToObj(number -> copy(known).present(number).build())
                .toList();
    }

    private static List<Resolution> withDue(Resolution known) {
        int least = known.present().orElse(known.inFavour().orElse(0));
        return Numbers.between(least, OptionalInt.empty())
                .mapToObj(number -> copy(known).due(number).build())
                .toList();
    }

    private static Resolution.Builder copy(Resolution known) {
        return Resolution.builder().from(known);
    }
}
