package org.grassroots.policy;

import java.time.LocalDate;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.condition.Condition;
import org.grassroots.condition.Explanation;
import org.grassroots.condition.Explanation.Operator;
import org.grassroots.condition.Quantity;
import org.grassroots.fact.Answer;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.DecisiveSets;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.tally.Census;
import org.grassroots.text.Text;

/** Every secretary of a branch has been a full member for a length of time on a day. */
final class StandingCondition implements Condition<CompoundBranch> {
    private static final String NAME = "standing";
    private static final Text TITLE = Text.of("length of full membership", "党龄（自转正之日起）");

    private final Period minimum;
    private final LocalDate day;

    StandingCondition(Period minimum, LocalDate day) {
        this.minimum = minimum;
        this.day = day;
    }

    @Override
    public Answer test(CompoundBranch branch, Census census) {
        if (!branch.secretaries().isKnown()) {
            return Answer.UNKNOWN;
        }
        Answer all = Answer.YES;
        for (PartyMember secretary : secretaries(branch, census)) {
            all = all.and(longEnough(secretary));
        }
        return all;
    }

    /**
     * Where the day of full membership is unknown, status and admission still bound it: a probationary member has no
     * standing, and nobody becomes full before being admitted.
     */
    private Answer longEnough(PartyMember secretary) {
        if (secretary.status() == MemberStatus.PROBATIONARY) {
            return Answer.NO;
        }
        if (secretary.fullSince().isPresent()) {
            return Answer.of(!secretary.fullSince().get().plus(minimum).isAfter(day));
        }
        boolean admittedTooLate = secretary
                .admittedOn()
                .map(admitted -> admitted.plus(minimum).isAfter(day))
                .orElse(false);
        return admittedTooLate ? Answer.NO : Answer.UNKNOWN;
    }

    @Override
    public Explanation explain(CompoundBranch branch, Census census) {
        if (!branch.secretaries().isKnown()) {
            MissingFact who = MissingFact.of(Subject.Kind.BRANCH, branch.id(), Field.SECRETARIES);
            DecisiveSets either = DecisiveSets.of(Set.of(who));
            return open(either, either);
        }
        List<Explanation> parts =
                secretaries(branch, census).stream().map(this::explain).toList();
        return parts.size() == 1 ? parts.get(0) : Explanation.all(NAME, TITLE, parts);
    }

    private Explanation explain(PartyMember secretary) {
        Answer answer = longEnough(secretary);
        if (answer == Answer.UNKNOWN) {
            return open(missing(secretary, Field.FULL_SINCE), tooShort(secretary));
        }
        Quantity observed = secretary
                .fullSince()
                .map(since -> Quantity.of(elapsed(since)))
                .orElse(secretary.status() == MemberStatus.PROBATIONARY ? Quantity.of(Period.ZERO) : Quantity.UNKNOWN);
        Optional<Quantity> margin = secretary
                .fullSince()
                .map(since -> since.plus(minimum))
                .map(enough -> enough.isAfter(day) ? Period.between(day, enough) : Period.between(enough, day))
                .map(Quantity::of);
        return leaf(answer, observed, margin).build();
    }

    /**
     * The length reached on the day, counted as {@link #longEnough} counts: a month is full on the day of the same number,
     * or on the last of a month that has none, so that who became full on 29 February has a year on 28 February.
     */
    private Period elapsed(LocalDate since) {
        if (since.isAfter(day)) {
            return Period.ZERO;
        }
        long months = ChronoUnit.MONTHS.between(since, day);
        months += since.plusMonths(months + 1).isAfter(day) ? 0 : 1;
        int days = (int) ChronoUnit.DAYS.between(since.plusMonths(months), day);
        return Period.of((int) (months / 12), (int) (months % 12), days);
    }

    /** A late day of full membership or of admission shows that the standing is too short, and so does probation. */
    private static DecisiveSets tooShort(PartyMember secretary) {
        DecisiveSets facts = missing(secretary, Field.FULL_SINCE);
        if (secretary.admittedOn().isEmpty()) {
            facts = facts.or(missing(secretary, Field.ADMITTED_ON));
        }
        return secretary.status() == MemberStatus.UNKNOWN ? facts.or(missing(secretary, Field.STATUS)) : facts;
    }

    private static DecisiveSets missing(PartyMember secretary, Field field) {
        return DecisiveSets.of(Set.of(MissingFact.of(Subject.Kind.MEMBER, secretary.id(), field)));
    }

    private Explanation.Builder leaf(Answer answer, Quantity observed, Optional<Quantity> margin) {
        return Explanation.builder()
                .name(NAME)
                .title(TITLE)
                .answer(answer)
                .operator(Operator.AT_LEAST)
                .observed(observed)
                .required(Quantity.of(minimum))
                .margin(margin);
    }

    private Explanation open(DecisiveSets towardsYes, DecisiveSets towardsNo) {
        return leaf(Answer.UNKNOWN, Quantity.UNKNOWN, Optional.empty())
                .towardsYes(towardsYes)
                .towardsNo(towardsNo)
                .build();
    }

    private static List<PartyMember> secretaries(CompoundBranch branch, Census census) {
        return branch.secretaries().items().stream()
                .map(officer -> census.register().member(officer.member()).orElseThrow())
                .toList();
    }

    @Override
    public Set<String> quantities() {
        return Set.of(NAME);
    }
}
