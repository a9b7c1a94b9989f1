package org.grassroots.policy.committee;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.MemberReach;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/** That every secretary of a branch meets a criterion. */
record EverySecretary(String name, Text title, Criterion criterion) implements Trait<CompoundBranch> {

    @Override
    public Set<RegisterPart> reads() {
        return Set.of(RegisterPart.MEMBERS);
    }

    @Override
    public MemberReach memberReach() {
        return MemberReach.NEAR;
    }

    @Override
    public Answer holds(CompoundBranch branch, Census census) {
        if (!criterion.binds(branch)) {
            return Answer.YES;
        }
        if (!branch.secretaries().isKnown()) {
            return Answer.UNKNOWN;
        }
        Answer all = Answer.YES;
        for (Officer officer : branch.secretaries().items()) {
            all = all.and(criterion.of(officer, member(officer, census), branch));
        }
        return all;
    }

    @Override
    public Deciders towardsYes(CompoundBranch branch, Census census) {
        return branch.secretaries().isKnown()
                ? Deciders.allOf(open(branch, census).stream()
                        .map(officer -> criterion.towardsYes(officer, branch))
                        .toList())
                : secretaries(branch);
    }

    @Override
    public Deciders towardsNo(CompoundBranch branch, Census census) {
        return branch.secretaries().isKnown()
                ? Deciders.anyOf(open(branch, census).stream()
                        .map(officer -> criterion.towardsNo(officer, branch))
                        .toList())
                : secretaries(branch);
    }

    private List<Officer> open(CompoundBranch branch, Census census) {
        List<Officer> open = new ArrayList<>();
        for (Officer officer : branch.secretaries().items()) {
            if (criterion.of(officer, member(officer, census), branch) == Answer.UNKNOWN) {
                open.add(officer);
            }
        }
        return open;
    }

    private static PartyMember member(Officer officer, Census census) {
        return census.register().member(officer.member()).orElseThrow();
    }

    private static Deciders secretaries(CompoundBranch branch) {
        return Deciders.of(MissingFact.of(Subject.Kind.BRANCH, branch.id(), Field.SECRETARIES));
    }
}
