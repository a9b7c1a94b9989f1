package org.grassroots.policy.committee;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.fact.Answer;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.SelectionMode;

/** Something a secretary must be. */
enum Criterion {
    FULL {
        @Override
        Answer of(Officer secretary, PartyMember member, CompoundBranch branch) {
            return member.isFull();
        }

        @Override
        List<MissingFact> missing(Officer secretary, CompoundBranch branch) {
            return List.of(MissingFact.of(Subject.Kind.MEMBER, secretary.member(), Field.STATUS));
        }
    },
    MAY_VOTE {
        @Override
        Answer of(Officer secretary, PartyMember member, CompoundBranch branch) {
            return member.votingRights();
        }

        @Override
        List<MissingFact> missing(Officer secretary, CompoundBranch branch) {
            return List.of(MissingFact.of(Subject.Kind.MEMBER, secretary.member(), Field.VOTING_RIGHTS));
        }
    },
    OF_THE_BRANCH {
        @Override
        boolean binds(CompoundBranch branch) {
            return branch.kind().hasRoll();
        }

        @Override
        Answer of(Officer secretary, PartyMember member, CompoundBranch branch) {
            if (secretary.selection() == SelectionMode.ASSIGNED) {
                return Answer.YES;
            }
            Answer assigned = secretary.selection() == SelectionMode.UNKNOWN ? Answer.UNKNOWN : Answer.NO;
            return branch.members().contains(secretary.member()).or(assigned);
        }

        @Override
        List<MissingFact> missing(Officer secretary, CompoundBranch branch) {
            List<MissingFact> missing = new ArrayList<>();
            if (!branch.members().isKnown()) {
                missing.add(MissingFact.of(Subject.Kind.BRANCH, branch.id(), Field.MEMBERS));
            }
            if (secretary.selection() == SelectionMode.UNKNOWN) {
                missing.add(MissingFact.of(Subject.Kind.MEMBER, secretary.member(), Field.SELECTION));
            }
            return missing;
        }
    };

    /** Whether the branch asks it of its secretary at all. */
    boolean binds(CompoundBranch branch) {
        return true;
    }

    abstract Answer of(Officer secretary, PartyMember member, CompoundBranch branch);

    /** The facts of which any may show that the secretary passes, and all are needed to show that not. */
    abstract List<MissingFact> missing(Officer secretary, CompoundBranch branch);

    Deciders towardsYes(Officer secretary, CompoundBranch branch) {
        return Deciders.anyOf(
                missing(secretary, branch).stream().map(Deciders::of).toList());
    }

    Deciders towardsNo(Officer secretary, CompoundBranch branch) {
        return Deciders.allOf(
                missing(secretary, branch).stream().map(Deciders::of).toList());
    }
}
