package org.grassroots.policy.compound;

import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.MemberReach;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/**
 * That the one secretary of a branch stands on the first rung that has a candidate: a suitable member directly managed
 * here who lives in a compound that the branch serves; failing that a member of the community's committee; failing that an
 * in-service member living there (Seed-000 §1.3).
 *
 * <p>One trait and not three: the secretary's own facts stand on the first rung and on the third, and the list of the
 * committee says both who is on it and whether anybody is, so that conditions made of parts would not be exact.
 */
final class SecretaryFromFirstRung implements Trait<CompoundBranch> {
    static final SecretaryFromFirstRung INSTANCE = new SecretaryFromFirstRung();

    private static final Text TITLE = Text.of("a secretary from the first circle that holds a candidate", "书记按规定顺序产生");

    private SecretaryFromFirstRung() {}

    @Override
    public String name() {
        return "secretaryFromFirstRung";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of(RegisterPart.MEMBERS, RegisterPart.MEMBERS_NOT_LISTED, RegisterPart.COMMUNITY_ORGANISATION);
    }

    @Override
    public MemberReach memberReach() {
        return MemberReach.NEAR;
    }

    @Override
    public Answer holds(CompoundBranch branch, Census census) {
        if (!branch.secretaries().isKnown()) {
            return Answer.UNKNOWN;
        }
        // The rule speaks of one secretary; of none or several nothing is asked.
        return branch.secretaries().items().size() == 1
                ? SecretaryChoice.of(branch, census).isFromFirstRung()
                : Answer.NO;
    }

    @Override
    public Deciders towardsYes(CompoundBranch branch, Census census) {
        return branch.secretaries().isKnown()
                ? SecretaryChoice.of(branch, census).towardsFirstRung()
                : secretaries(branch);
    }

    @Override
    public Deciders towardsNo(CompoundBranch branch, Census census) {
        return branch.secretaries().isKnown()
                ? SecretaryChoice.of(branch, census).awayFromFirstRung()
                : secretaries(branch);
    }

    private static Deciders secretaries(CompoundBranch branch) {
        return Deciders.of(MissingFact.of(Subject.Kind.BRANCH, branch.id(), Field.SECRETARIES));
    }
}
