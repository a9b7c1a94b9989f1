package org.grassroots.policy.branch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/** The people who came to the post of secretary, deputy or committee member of a branch by election. */
record ElectedOfficers() implements Countable<CompoundBranch> {
    private static final Text TITLE = Text.of("secretaries, deputies and committee members elected", "经选举产生的书记、副书记、委员");
    private static final Text NOT_ELECTED = Text.of("appointed or assigned from above", "由上级指定或选派");

    @Override
    public String name() {
        return "electedOfficers";
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
        return tally(branch, census).count();
    }

    @Override
    public Tally tally(CompoundBranch branch, Census census) {
        Tally.Builder tally = new Tally.Builder();
        officers(branch).forEach((member, elected) -> {
            Subject officer = Subject.of(Subject.Kind.MEMBER, member);
            switch (elected) {
                case YES -> tally.counts(officer);
                case NO -> tally.excluded(officer, NOT_ELECTED);
                case UNKNOWN -> tally.open(List.of(new MissingFact(officer, Field.SELECTION)));
            }
        });
        unlisted(branch).forEach(field -> tally.unlisted(MissingFact.of(Subject.Kind.BRANCH, branch.id(), field)));
        return tally.build();
    }

    /** One person may hold several posts; elected to one of them is elected. */
    private static Map<MemberId, Answer> officers(CompoundBranch branch) {
        Map<MemberId, Answer> elected = new LinkedHashMap<>();
        for (Officer officer : branch.secretaries().items()) {
            elected.merge(officer.member(), isElected(officer.selection()), Answer::or);
        }
        for (Officer officer : branch.deputies().items()) {
            elected.merge(officer.member(), isElected(officer.selection()), Answer::or);
        }
        for (CommitteeSeat seat : seats(branch).map(Listing::items).orElse(List.of())) {
            elected.merge(seat.member(), isElected(seat.selection()), Answer::or);
        }
        return elected;
    }

    private static List<Field> unlisted(CompoundBranch branch) {
        List<Field> unlisted = new ArrayList<>();
        if (!branch.secretaries().isKnown()) {
            unlisted.add(Field.SECRETARIES);
        }
        if (!branch.deputies().isKnown()) {
            unlisted.add(Field.DEPUTIES);
        }
        if (!branch.committee().exists().isKnown()) {
            unlisted.add(Field.COMMITTEE);
        } else if (seats(branch).isPresent() && !seats(branch).get().isKnown()) {
            unlisted.add(Field.SEATS);
        }
        return unlisted;
    }

    private static Optional<Listing<CommitteeSeat>> seats(CompoundBranch branch) {
        return branch.committee().value().map(Committee::seats);
    }

    private static Answer isElected(SelectionMode selection) {
        return switch (selection) {
            case ELECTED -> Answer.YES;
            case APPOINTED, ASSIGNED -> Answer.NO;
            case UNKNOWN -> Answer.UNKNOWN;
        };
    }
}
