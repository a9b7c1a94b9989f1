package org.grassroots.change;

import static java.util.Objects.requireNonNull;

import java.util.List;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Register;
import org.grassroots.text.Text;

/**
 * What becomes of branches. A formal or joint branch has a roll, and a member stands on one roll only (MR Art. 32):
 * whoever joins a roll must stand on no other.
 */
public sealed interface BranchChange extends Change {

    /**
     * A branch begins, with all it has from the start: roll, officers, committee. The higher organisation approves it
     * (branch regulations Art. 6, 8).
     * Refused if the id is taken or one on its roll stands on another.
     *
     * @param branch  the new branch
     */
    record Establish(CompoundBranch branch) implements BranchChange {
        public Establish {
            requireNonNull(branch, "branch");
        }

        @Override
        public Register applyTo(Register register) {
            return Branches.establish(register, branch);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence(
                    "Establish %s as a %s branch for %s.",
                    "成立%s，为%s支部，服务%s。",
                    Named.branch(branch),
                    Named.kind(branch.kind()),
                    Named.served(register, branch));
        }
    }

    /**
     * Several branches become one: they end, their groups go over to the new one. A branch under three full members
     * cannot decide it itself.
     * Refused if one of them is not there, fewer than two are named, or the new roll names somebody of no merged roll
     * who stands on another.
     *
     * @param merged  two or more
     * @param into  what they become; its id may be that of one of them
     */
    record Merge(List<BranchId> merged, CompoundBranch into) implements BranchChange {
        public Merge {
            requireNonNull(merged, "merged");
            requireNonNull(into, "into");
            merged = List.copyOf(merged);
            Changes.checkDistinct(merged, 2, "the branches to be merged");
        }

        @Override
        public Register applyTo(Register register) {
            return Branches.merge(register, merged, into);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence(
                    "Merge %s into %s, a %s branch.",
                    "将%s合并为%s（%s支部）。", Named.branches(register, merged), Named.branch(into), Named.kind(into.kind()));
        }
    }

    /**
     * One branch becomes several. Its groups go to the part that serves their buildings' compounds; a group that fits
     * none ends.
     * Refused if the branch is not there, fewer than two parts are named, or two parts have one on their rolls.
     *
     * @param branch  which
     * @param into  two or more; one may keep the id
     */
    record Split(BranchId branch, List<CompoundBranch> into) implements BranchChange {
        public Split {
            requireNonNull(branch, "branch");
            requireNonNull(into, "into");
            into = List.copyOf(into);
            Changes.checkDistinct(
                    into.stream().map(CompoundBranch::id).toList(), 2, "the parts of branch '%s'".formatted(branch));
        }

        @Override
        public Register applyTo(Register register) {
            return Branches.split(register, branch, into);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence(
                    "Split %s into %s.", "将%s拆分为%s。", Named.branch(register, branch), Named.branches(into));
        }
    }

    /**
     * A branch becomes one of another kind, such as a temporary one formal; it keeps id and groups.
     * Refused if the kind is the same, or one on the new roll stands on another.
     *
     * @param into  the branch as it will be, under the same id
     */
    record Convert(CompoundBranch into) implements BranchChange {
        public Convert {
            requireNonNull(into, "into");
        }

        @Override
        public Register applyTo(Register register) {
            return Branches.convert(register, into);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence(
                    "Convert %s into a %s branch.",
                    "将%s改设为%s支部。", Named.branch(register, into.id()), Named.kind(into.kind()));
        }
    }

    /**
     * A branch ends; with it its groups, their central households, its posts and memberships. Its members keep their
     * affiliation and stand on no roll until they are placed. A temporary branch ends by itself with its task (branch
     * regulations Art. 8).
     *
     * @param branch  which
     */
    record Dissolve(BranchId branch) implements BranchChange {
        public Dissolve {
            requireNonNull(branch, "branch");
        }

        @Override
        public Register applyTo(Register register) {
            return Branches.dissolve(register, branch);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence("Dissolve %s.", "撤销%s。", Named.branch(register, branch));
        }
    }

    /**
     * The register said something wrong of a branch, or did not say it; nothing is decided. Kind and id stay.
     *
     * @param branch  the branch as it is
     */
    record Correct(CompoundBranch branch) implements BranchChange {
        public Correct {
            requireNonNull(branch, "branch");
        }

        @Override
        public Register applyTo(Register register) {
            return Branches.correct(register, branch);
        }

        @Override
        public Text sentence(Register register) {
            return Named.sentence("Correct the record of %s.", "更正%s的登记。", Named.branch(branch));
        }
    }
}
