package org.grassroots.policy.meeting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.missing.Trials;
import org.grassroots.missing.Trials.Lesson;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Limit;
import org.grassroots.parameter.Parameter;
import org.grassroots.record.Election;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Figures;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/**
 * That enough of the members due attended an election, by the share in force on its day; so as well where none was in
 * force, as nothing was asked then.
 */
record EnoughForElection(Parameter attendance) implements Trait<Election> {
    private static final Text TITLE = Text.of("members present at the election", "实到会参加选举的党员");

    @Override
    public String name() {
        return "present";
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
    public Answer holds(Election election, Census census) {
        return holds(election);
    }

    private Answer holds(Election election) {
        Turnout turnout = turnout(election);
        if (election.on().isPresent()) {
            return share(election.on().get()).map(turnout::reaches).orElse(Answer.YES);
        }
        // It may have been held before any share was in force, so that nothing shows too few to have come.
        return attendance.values().stream()
                        .allMatch(value -> turnout.reaches((Limit.Share) value.limit()) == Answer.YES)
                ? Answer.YES
                : Answer.UNKNOWN;
    }

    private Optional<Limit.Share> share(LocalDate day) {
        return attendance.on(day).map(value -> (Limit.Share) value.limit());
    }

    private static Turnout turnout(Election election) {
        int most = election.due().orElse(Interval.UNBOUNDED);
        boolean exact = election.due().isPresent() && election.excluded().isPresent();
        int counted = exact ? most - election.excluded().getAsInt() : most;
        int present = election.present().orElse(0);
        return new Turnout(
                new Interval(present, election.present().orElse(counted)),
                new Interval(exact ? counted : present, counted));
    }

    @Override
    public Optional<Figures> figures(Election election, Census census) {
        Turnout turnout = turnout(election);
        return Optional.of(election.on()
                .flatMap(this::share)
                .map(turnout::figures)
                .orElse(new Figures(turnout.part(), Optional.empty())));
    }

    @Override
    public Deciders towardsYes(Election election, Census census) {
        return towards(Answer.YES, election);
    }

    @Override
    public Deciders towardsNo(Election election, Census census) {
        return towards(Answer.NO, election);
    }

    private Deciders towards(Answer wanted, Election election) {
        List<Lesson<Election>> lessons = new ArrayList<>();
        if (election.on().isEmpty()) {
            lessons.add(new Lesson<>(fact(election, Field.ON), this::withDay));
        }
        if (election.present().isEmpty()) {
            lessons.add(new Lesson<>(fact(election, Field.PRESENT), EnoughForElection::withPresent));
        }
        if (election.excluded().isEmpty()) {
            lessons.add(new Lesson<>(fact(election, Field.EXCLUDED), EnoughForElection::withExcluded));
        }
        if (election.due().isEmpty()) {
            lessons.add(new Lesson<>(fact(election, Field.DUE), EnoughForElection::withDue));
        }
        return Trials.of(election, lessons, learned -> holds(learned) == wanted);
    }

    private static Deciders fact(Election election, Field field) {
        return Deciders.of(MissingFact.of(Subject.Kind.ELECTION, election.id(), field));
    }

    /** A day of each share, and one before them all. */
    private List<Election> withDay(Election known) {
        List<LocalDate> days =
                attendance.values().stream().map(DatedLimit::from).toList();
        return Stream.concat(Stream.of(days.get(0).minusDays(1)), days.stream())
                .<Election>map(day -> copy(known).on(day).build())
                .toList();
    }

    private static List<Election> withPresent(Election known) {
        OptionalInt most = known.due().isPresent()
                ? OptionalInt.of(known.due().getAsInt() - known.excluded().orElse(0))
                : known.due();
        return Numbers.between(0, most)
                .<Election>mapToObj(number -> copy(known).present(number).build())
                .toList();
    }

    private static List<Election> withExcluded(Election known) {
        OptionalInt most = known.due().isPresent()
                ? OptionalInt.of(known.due().getAsInt() - known.present().orElse(0))
                : known.due();
        return Numbers.between(0, most)
                .<Election>mapToObj(number -> copy(known).excluded(number).build())
                .toList();
    }

    private static List<Election> withDue(Election known) {
        int least = known.present().orElse(0) + known.excluded().orElse(0);
        return Numbers.between(least, OptionalInt.empty())
                .<Election>mapToObj(number -> copy(known).due(number).build())
                .toList();
    }

    private static Election.Builder copy(Election known) {
        return Election.builder().from(known);
    }
}
