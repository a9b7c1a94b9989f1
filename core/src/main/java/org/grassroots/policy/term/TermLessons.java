package org.grassroots.policy.term;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Id;
import org.grassroots.fact.Known;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.missing.Trials.Lesson;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.tally.Dating;

/** What can be learned of a term, with answers that bring its last day to either side of some days. */
final class TermLessons {
    private static final LocalDate FIRST = LocalDate.of(1, 1, 1);
    private static final LocalDate LAST = LocalDate.of(9999, 12, 31);
    /** By so many days may a length of months miss a day when it is taken off and added again. */
    private static final int MONTH_ENDS = 3;

    /** The days around which the last day of the term matters. */
    private final Set<LocalDate> ends = new LinkedHashSet<>();

    private final Set<LocalDate> starts = new LinkedHashSet<>();

    /**
     * @param turns  the days whose last days are held apart from those before, as {@link Dating#number} numbers them
     */
    TermLessons(TermLengths lengths, int... turns) {
        for (int turn : turns) {
            LocalDate day = LocalDate.ofEpochDay((long) turn - Dating.DAYS_TO_EPOCH);
            addPossible(day.minusDays(1), ends);
            addPossible(day, ends);
        }
        ends.add(FIRST);
        ends.add(LAST);
        for (LocalDate end : ends) {
            starts.add(end);
            addStarts(end, lengths.community());
            addStarts(end, lengths.other());
            addStarts(end, lengths.community().plus(lengths.maxShift()));
            addStarts(end, lengths.other().plus(lengths.maxShift()));
        }
    }

    private void addStarts(LocalDate end, Period length) {
        for (int later = 0; later <= MONTH_ENDS; later++) {
            addPossible(end.minus(length).plusDays(later), starts);
        }
    }

    private static void addPossible(LocalDate day, Set<LocalDate> days) {
        if (!day.isBefore(FIRST) && !day.isAfter(LAST)) {
            days.add(day);
        }
    }

    List<Lesson<TermFacts>> of(CompoundBranch branch) {
        return of(branch, TermFacts.of(branch));
    }

    /**
     * @param known  what is known or taken for granted of the branch, of which nothing is to be learned
     */
    List<Lesson<TermFacts>> of(CompoundBranch branch, TermFacts known) {
        List<Lesson<TermFacts>> lessons = new ArrayList<>();
        if (known.electedBody() == Answer.NO) {
            return lessons;
        }
        addBody(known, branch, lessons);
        if (known.start().isEmpty()) {
            lessons.add(new Lesson<>(
                    fact(Subject.Kind.BRANCH, branch.id(), Field.ELECTED_ON),
                    facts -> startsBefore(facts).stream()
                            .map(facts::withElectedOn)
                            .toList()));
            TermFacts.onlySecretary(branch)
                    .filter(secretary -> secretary.since().isEmpty())
                    .ifPresent(secretary -> lessons.add(new Lesson<>(
                            fact(Subject.Kind.MEMBER, secretary.member(), Field.SINCE),
                            facts -> startsBefore(facts).stream()
                                    .map(facts::withSince)
                                    .toList())));
        }
        if (known.communityLevel() == Answer.UNKNOWN) {
            lessons.add(new Lesson<>(
                    fact(Subject.Kind.BRANCH, branch.id(), Field.PARENT),
                    facts -> List.of(facts.withCommunityLevel(Answer.YES), facts.withCommunityLevel(Answer.NO))));
        }
        if (known.shiftedTo() instanceof Known.Unknown) {
            lessons.add(new Lesson<>(fact(Subject.Kind.BRANCH, branch.id(), Field.SHIFTED_TO), this::withShift));
        }
        return lessons;
    }

    private void addBody(TermFacts known, CompoundBranch branch, List<Lesson<TermFacts>> lessons) {
        if (known.committee() == Answer.UNKNOWN) {
            lessons.add(new Lesson<>(
                    ElectedBody.committee(branch),
                    facts -> List.of(facts.withCommittee(Answer.YES), facts.withCommittee(Answer.NO))));
        }
        if (!branch.secretaries().isKnown()) {
            lessons.add(new Lesson<>(ElectedBody.secretaries(branch), this::withSecretaries));
        } else if (known.electedSecretary() == Answer.UNKNOWN) {
            lessons.add(new Lesson<>(
                    ElectedBody.secretaryElected(branch), facts -> List.of(facts.withElectedSecretary(Answer.YES))));
            lessons.add(new Lesson<>(
                    ElectedBody.noSecretaryElected(branch), facts -> List.of(facts.withElectedSecretary(Answer.NO))));
        }
    }

    private List<TermFacts> withSecretaries(TermFacts facts) {
        List<TermFacts> learned = new ArrayList<>();
        if (facts.electedSecretary() != Answer.YES) {
            learned.add(facts.withElectedSecretary(Answer.NO));
        }
        startsBefore(facts)
                .forEach(start ->
                        learned.add(facts.withElectedSecretary(Answer.YES).withSince(start)));
        return learned;
    }

    /** No term ends before it begins. */
    private List<LocalDate> startsBefore(TermFacts facts) {
        LocalDate last = facts.shiftedTo().value().orElse(LAST);
        Set<LocalDate> possible = new LinkedHashSet<>(starts);
        possible.add(last);
        return possible.stream().filter(start -> !start.isAfter(last)).toList();
    }

    private List<TermFacts> withShift(TermFacts facts) {
        LocalDate first = facts.start().orElse(FIRST);
        Set<LocalDate> possible = new LinkedHashSet<>(ends);
        possible.add(first);
        List<TermFacts> learned = new ArrayList<>(List.of(facts.withShiftedTo(Known.none())));
        possible.stream()
                .filter(end -> !end.isBefore(first))
                .forEach(end -> learned.add(facts.withShiftedTo(Known.of(end))));
        return learned;
    }

    private static Deciders fact(Subject.Kind kind, Id id, Field field) {
        return Deciders.of(MissingFact.of(kind, id, field));
    }
}
