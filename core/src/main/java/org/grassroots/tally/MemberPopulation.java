package org.grassroots.tally;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.register.RegisterPart;
import org.grassroots.text.Text;

/** The members among some candidates who pass every test. */
final class MemberPopulation<S> implements Countable<S> {

    /**
     * Who might be counted.
     *
     * @param present  those who are there for sure
     * @param unplaced  those of whom it is unknown whether they are there
     * @param unlisted  the lists that are missing: any number on them may count
     */
    record Candidates(List<PartyMember> present, List<PartyMember> unplaced, List<MissingFact> unlisted) {}

    private final String name;
    private final Text title;
    private final Set<RegisterPart> reads;
    private final MemberReach reach;
    private final BiFunction<S, Census, Candidates> candidates;
    private final MemberTest[] tests;

    /**
     * @param reads  what the candidates rest on
     * @param reach  where they are found
     */
    MemberPopulation(
            String name,
            Text title,
            Set<RegisterPart> reads,
            MemberReach reach,
            BiFunction<S, Census, Candidates> candidates,
            MemberTest... tests) {
        this.name = name;
        this.title = title;
        this.reads = Set.copyOf(reads);
        this.reach = reach;
        this.candidates = candidates;
        this.tests = tests.clone();
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Set<RegisterPart> reads() {
        return reads;
    }

    @Override
    public MemberReach memberReach() {
        return reach;
    }

    @Override
    public Interval bounds(S subject, Census census) {
        Candidates among = candidates.apply(subject, census);
        int counted = 0;
        int open = 0;
        for (PartyMember member : among.present()) {
            switch (counts(member)) {
                case YES -> counted++;
                case UNKNOWN -> open++;
                case NO -> {}
            }
        }
        if (!among.unlisted().isEmpty()) {
            return Interval.atLeast(counted);
        }
        for (PartyMember member : among.unplaced()) {
            open += counts(member) == Answer.NO ? 0 : 1;
        }
        return open == 0 ? Interval.exactly(counted) : new Interval(counted, counted + open);
    }

    private Answer counts(PartyMember member) {
        Answer all = Answer.YES;
        for (MemberTest test : tests) {
            Answer one = test.test().apply(member);
            if (one == Answer.NO) {
                return one;
            }
            all = all.and(one);
        }
        return all;
    }

    @Override
    public Tally tally(S subject, Census census) {
        Candidates among = candidates.apply(subject, census);
        Tally.Builder tally = new Tally.Builder();
        among.present().forEach(member -> tallyOne(member, List.of(), tally));
        among.unplaced()
                .forEach(member -> tallyOne(
                        member, List.of(MissingFact.of(Subject.Kind.MEMBER, member.id(), Field.RESIDENCE)), tally));
        among.unlisted().forEach(tally::unlisted);
        return tally.build();
    }

    private void tallyOne(PartyMember member, List<MissingFact> alreadyMissing, Tally.Builder tally) {
        Subject subject = Subject.of(Subject.Kind.MEMBER, member.id());
        List<MissingFact> missing = new ArrayList<>(alreadyMissing);
        for (MemberTest test : tests) {
            Answer answer = test.test().apply(member);
            if (answer == Answer.NO) {
                tally.excluded(subject, test.otherwise());
                return;
            }
            if (answer == Answer.UNKNOWN) {
                missing.add(new MissingFact(subject, test.field()));
            }
        }
        if (missing.isEmpty()) {
            tally.counts(subject);
        } else {
            tally.open(missing);
        }
    }
}
