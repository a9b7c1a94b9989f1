package org.grassroots.formation;

import static com.google.common.base.Preconditions.checkArgument;
import static java.util.Objects.requireNonNull;

import com.google.common.collect.ImmutableSet;
import java.util.List;
import java.util.Set;
import org.grassroots.area.CompoundId;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.GroupId;
import org.grassroots.text.Text;

/** What is missing. Of several lacks of one thing, any that is filled is enough. */
public sealed interface Lack {

    /** As part of a sentence, after "it lacks". */
    Text words();

    /**
     * Full members affiliated here, for a formal branch of the compound.
     *
     * @param compound  where they would live
     * @param more  how many more, 1 or more
     */
    record FullMembers(CompoundId compound, int more) implements Lack {
        public FullMembers {
            requireNonNull(compound, "compound");
            Lack.checkMore(more);
        }

        @Override
        public Text words() {
            return LackWords.fullMembers(more);
        }
    }

    /**
     * Full members affiliated here, for a joint branch of several compounds.
     *
     * @param compounds  in any of which they would live
     * @param more  how many more, 1 or more
     */
    record FullMembersTogether(List<CompoundId> compounds, int more) implements Lack {
        public FullMembersTogether {
            compounds = List.copyOf(compounds);
            Lack.checkMore(more);
        }

        @Override
        public Text words() {
            return LackWords.together(compounds, more);
        }
    }

    /**
     * A neighbour to join with; each of these could be it if it were not with another branch.
     *
     * @param anyOf  small compounds that adjoin, with enough full members for both
     */
    record Neighbour(List<CompoundId> anyOf) implements Lack {
        public Neighbour {
            anyOf = List.copyOf(anyOf);
        }

        @Override
        public Text words() {
            return LackWords.neighbour(anyOf);
        }
    }

    /**
     * Full members of any affiliation, living there or deployed by the street, for a temporary branch.
     *
     * @param compound  where
     * @param more  how many more, 1 or more
     */
    record FullResidents(CompoundId compound, int more) implements Lack {
        public FullResidents {
            requireNonNull(compound, "compound");
            Lack.checkMore(more);
        }

        @Override
        public Text words() {
            return LackWords.residents(more);
        }
    }

    /**
     * Full members affiliated with the community, for an organisation of its own.
     *
     * @param more  how many more, 1 or more
     */
    record MembersOfCommunity(int more) implements Lack {
        public MembersOfCommunity {
            Lack.checkMore(more);
        }

        @Override
        public Text words() {
            return LackWords.ofCommunity(more);
        }
    }

    /**
     * Full members who may be elected, for the posts of a branch.
     *
     * @param branch  whose
     * @param more  how many more, 1 or more
     */
    record Electable(Subject branch, int more) implements Lack {
        public Electable {
            requireNonNull(branch, "branch");
            Lack.checkMore(more);
        }

        @Override
        public Text words() {
            return LackWords.electable(more);
        }
    }

    /**
     * Full members to head central households among the households of a group.
     *
     * @param group  whose households
     * @param more  how many more at the least, 1 or more
     */
    record Heads(GroupId group, int more) implements Lack {
        public Heads {
            requireNonNull(group, "group");
            Lack.checkMore(more);
        }

        @Override
        public Text words() {
            return LackWords.heads(group, more);
        }
    }

    /**
     * Facts that nobody recorded: all of these together decide it.
     *
     * @param facts  none if no set of facts alone decides it
     */
    record Facts(Set<MissingFact> facts) implements Lack {
        public Facts {
            facts = ImmutableSet.copyOf(facts);
        }

        @Override
        public Text words() {
            return LackWords.facts(facts);
        }
    }

    /**
     * Something that no forming brings about.
     *
     * @param what  as part of a sentence, after "it lacks"
     */
    record Outside(Text what) implements Lack {
        public Outside {
            requireNonNull(what, "what");
        }

        @Override
        public Text words() {
            return what;
        }
    }

    private static void checkMore(int more) {
        checkArgument(more >= 1, "what is lacking must number 1 or more, was %s", more);
    }
}
