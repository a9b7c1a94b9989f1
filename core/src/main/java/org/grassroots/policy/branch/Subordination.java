package org.grassroots.policy.branch;

import org.grassroots.condition.Conditions;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Field;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.rule.BasicRule;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Subjects;
import org.grassroots.tally.Census;
import org.grassroots.text.Text;

/** A compound branch stands under the organisation of the community or of the subdistrict. */
final class Subordination extends BasicRule<CompoundBranch> {
    Subordination() {
        super("compound.subordination", Subjects.branches());
    }

    @Override
    public Requirement<CompoundBranch> requirement(Limits limits) {
        return Requirement.of(Conditions.always(), Conditions.atLeast(new LocalParent(), 1));
    }

    /** That the parent is one of the two; counted as one or none. */
    record LocalParent() implements BranchFact {
        private static final Text TITLE =
                Text.of("parents that are the community's or the subdistrict's organisation", "隶属的社区或街道党组织");

        @Override
        public String name() {
            return "localParents";
        }

        @Override
        public Text title() {
            return TITLE;
        }

        @Override
        public Answer exists(CompoundBranch branch, Census census) {
            return switch (branch.parent()) {
                case COMMUNITY, SUBDISTRICT -> Answer.YES;
                case OTHER -> Answer.NO;
                case UNKNOWN -> Answer.UNKNOWN;
            };
        }

        @Override
        public Field missing(CompoundBranch branch) {
            return Field.PARENT;
        }
    }
}
