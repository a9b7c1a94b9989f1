package org.grassroots.tally;

import java.util.List;
import java.util.Set;
import org.grassroots.area.Community;
import org.grassroots.area.Compound;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.MemberPopulation.Candidates;
import org.grassroots.text.Text;

/** What rules count: the populations of members, and the offices of a branch. Who counts for which stands only here. */
public final class Populations {
    private static final Set<RegisterPart> WHO_AND_WHERE =
            Set.of(RegisterPart.MEMBERS, RegisterPart.MEMBERS_NOT_LISTED);
    private static final Set<RegisterPart> ON_LISTS = Set.of(RegisterPart.MEMBERS);
    private static final Countable<Compound> FULL_MEMBERS_HERE = new MemberPopulation<>(
            "fullMembersHere",
            Text.of("full members affiliated here who live in the compound", "居住在本小区且组织关系在本社区的正式党员"),
            WHO_AND_WHERE,
            MemberReach.NEAR,
            Populations::residents,
            MemberTest.FULL,
            MemberTest.AFFILIATED_HERE);
    private static final Countable<Compound> FULL_RESIDENTS = new MemberPopulation<>(
            "fullResidents",
            Text.of("full members who live in the compound", "居住在本小区的正式党员"),
            WHO_AND_WHERE,
            MemberReach.NEAR,
            Populations::residents,
            MemberTest.FULL);
    private static final Countable<Community> FULL_MEMBERS_OF_COMMUNITY = new MemberPopulation<>(
            "fullMembersOfCommunity",
            Text.of("full members affiliated here", "组织关系在本社区的正式党员"),
            WHO_AND_WHERE,
            MemberReach.ANY,
            Populations::everybody,
            MemberTest.FULL,
            MemberTest.AFFILIATED_HERE);
    private static final Countable<Community> MEMBERS_OF_COMMUNITY = new MemberPopulation<>(
            "membersOfCommunity",
            Text.of("members affiliated here", "组织关系在本社区的党员（含预备党员）"),
            WHO_AND_WHERE,
            MemberReach.ANY,
            Populations::everybody,
            MemberTest.AFFILIATED_HERE);
    private static final Countable<CompoundBranch> FULL_MEMBERS_ON_ROLL = new MemberPopulation<>(
            "fullMembersOnRoll",
            Text.of("full members on the roll", "在册正式党员"),
            ON_LISTS,
            MemberReach.NEAR,
            Populations::roll,
            MemberTest.FULL);
    private static final Countable<CompoundBranch> MEMBERS_ON_ROLL = new MemberPopulation<>(
            "membersOnRoll",
            Text.of("members on the roll", "在册党员（含预备党员）"),
            ON_LISTS,
            MemberReach.NEAR,
            Populations::roll);
    private static final Countable<BuildingGroup> FULL_MEMBERS_OF_GROUP = new MemberPopulation<>(
            "fullMembersOfGroup",
            Text.of("full members of the group", "党小组正式党员"),
            ON_LISTS,
            MemberReach.NEAR,
            Populations::members,
            MemberTest.FULL);
    private static final Countable<BuildingGroup> MEMBERS_OF_GROUP = new MemberPopulation<>(
            "membersOfGroup",
            Text.of("members of the group", "党小组党员（含预备党员）"),
            ON_LISTS,
            MemberReach.NEAR,
            Populations::members);
    private static final Countable<CompoundBranch> COMMITTEES = new Committees();
    private static final Countable<CompoundBranch> SECRETARIES =
            new Officers("secretaries", Text.of("secretaries", "书记"), Field.SECRETARIES, CompoundBranch::secretaries);
    private static final Countable<CompoundBranch> DEPUTIES =
            new Officers("deputies", Text.of("deputy secretaries", "副书记"), Field.DEPUTIES, CompoundBranch::deputies);
    private static final Countable<Compound> FORMAL_BRANCHES = ServingBranches.formal();
    private static final Countable<Compound> LEADING_BRANCHES = ServingBranches.leading();

    private Populations() {}

    /**
     * Full members affiliated with this community who live in the compound: those who count towards a formal branch
     * (Party Constitution Art. 30; branch regulations Art. 4; Seed-000 §1.2). In-service residents do not.
     */
    public static Countable<Compound> fullMembersHere() {
        return FULL_MEMBERS_HERE;
    }

    /** Full members who live in the compound whatever their affiliation: those who count towards a temporary branch. */
    public static Countable<Compound> fullResidents() {
        return FULL_RESIDENTS;
    }

    /**
     * Full members affiliated with this community wherever they live: those who count towards an organisation of the
     * community (branch regulations Art. 4).
     */
    public static Countable<Community> fullMembersOfCommunity() {
        return FULL_MEMBERS_OF_COMMUNITY;
    }

    /**
     * All members affiliated with this community wherever they live, full and probationary: those by whose number the
     * level of its organisation goes.
     */
    public static Countable<Community> membersOfCommunity() {
        return MEMBERS_OF_COMMUNITY;
    }

    /** Full members on the roll: those who count towards the three of a branch and the seven of a committee. */
    public static Countable<CompoundBranch> fullMembersOnRoll() {
        return FULL_MEMBERS_ON_ROLL;
    }

    /** All members on the roll, full and probationary: those who count towards the ceiling of a branch. */
    public static Countable<CompoundBranch> membersOnRoll() {
        return MEMBERS_ON_ROLL;
    }

    /** Full members of a building group, whatever their affiliation: one of them at least makes it a Party group. */
    public static Countable<BuildingGroup> fullMembersOfGroup() {
        return FULL_MEMBERS_OF_GROUP;
    }

    /** All members of a building group, full and probationary, whatever their affiliation. */
    public static Countable<BuildingGroup> membersOfGroup() {
        return MEMBERS_OF_GROUP;
    }

    /** The committee of a branch: one, none, or unknown whether there is one. */
    public static Countable<CompoundBranch> committees() {
        return COMMITTEES;
    }

    /** The secretaries of a branch; who is listed twice counts once. */
    public static Countable<CompoundBranch> secretaries() {
        return SECRETARIES;
    }

    /** The deputy secretaries of a branch; who is listed twice counts once. */
    public static Countable<CompoundBranch> deputies() {
        return DEPUTIES;
    }

    /** The formal branches that serve a compound or a section of it. */
    public static Countable<Compound> formalBranches() {
        return FORMAL_BRANCHES;
    }

    /** The formal, joint and temporary branches that serve it; a functional branch leads nothing by itself. */
    public static Countable<Compound> leadingBranches() {
        return LEADING_BRANCHES;
    }

    /** That the branch is a formal one. */
    public static Trait<CompoundBranch> formal() {
        return BranchKinds.FORMAL;
    }

    /** That the branch is a joint one. */
    public static Trait<CompoundBranch> joint() {
        return BranchKinds.JOINT;
    }

    /** That the branch is a temporary one. */
    public static Trait<CompoundBranch> temporary() {
        return BranchKinds.TEMPORARY;
    }

    /** That the branch is a formal or joint one, so that its members are affiliated with it. */
    public static Trait<CompoundBranch> withRoll() {
        return BranchKinds.WITH_ROLL;
    }

    private static Candidates residents(Compound compound, Census census) {
        return census.candidatesIn(compound.id());
    }

    private static Candidates everybody(Community community, Census census) {
        return new Candidates(
                census.register().members(),
                List.of(),
                census.register().membersNotListed().stream()
                        .distinct()
                        .map(compound -> MissingFact.of(Subject.Kind.COMPOUND, compound, Field.MEMBERS))
                        .toList());
    }

    private static Candidates roll(CompoundBranch branch, Census census) {
        return census.rollsOfBranches().of(branch.id());
    }

    private static Candidates members(BuildingGroup group, Census census) {
        return census.membersOfGroups().of(group.id());
    }
}
