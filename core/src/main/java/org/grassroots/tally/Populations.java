package org.grassroots.tally;

import java.util.List;
import java.util.Optional;
import org.grassroots.area.Compound;
import org.grassroots.fact.Answer;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.tally.MemberPopulation.Candidates;
import org.grassroots.text.Text;

/** What rules count: the populations of members, and the offices of a branch. Who counts for which stands only here. */
public final class Populations {
    private Populations() {}

    /**
     * Full members affiliated with this community who live in the compound: those who count towards a formal branch
     * (Party Constitution Art. 30; branch regulations Art. 4; Seed-000 §1.2). In-service residents do not.
     */
    public static Countable<Compound> fullMembersHere() {
        return new MemberPopulation<>(
                "fullMembersHere",
                Text.of("full members affiliated here who live in the compound", "居住在本小区且组织关系在本社区的正式党员"),
                Populations::residents,
                MemberTest.FULL,
                MemberTest.AFFILIATED_HERE);
    }

    /** Full members who live in the compound whatever their affiliation: those who count towards a temporary branch. */
    public static Countable<Compound> fullResidents() {
        return new MemberPopulation<>(
                "fullResidents",
                Text.of("full members who live in the compound", "居住在本小区的正式党员"),
                Populations::residents,
                MemberTest.FULL);
    }

    /** Full members on the roll: those who count towards the three of a branch and the seven of a committee. */
    public static Countable<CompoundBranch> fullMembersOnRoll() {
        return new MemberPopulation<>(
                "fullMembersOnRoll", Text.of("full members on the roll", "在册正式党员"), Populations::roll, MemberTest.FULL);
    }

    /** All members on the roll, full and probationary: those who count towards the ceiling of a branch. */
    public static Countable<CompoundBranch> membersOnRoll() {
        return new MemberPopulation<>(
                "membersOnRoll", Text.of("members on the roll", "在册党员（含预备党员）"), Populations::roll);
    }

    /** The committee of a branch: one, none, or unknown whether there is one. */
    public static Countable<CompoundBranch> committees() {
        return new Committees();
    }

    /** The secretaries of a branch. */
    public static Countable<CompoundBranch> secretaries() {
        return new Secretaries();
    }

    /** The formal branches that serve a compound or a section of it. */
    public static Countable<Compound> formalBranches() {
        return ServingBranches.formal();
    }

    /** The formal, joint and temporary branches that serve it; a functional branch leads nothing by itself. */
    public static Countable<Compound> leadingBranches() {
        return ServingBranches.leading();
    }

    private static Candidates residents(Compound compound, Census census) {
        boolean listed = census.register().listsMembersOf(compound.id()) == Answer.YES;
        return new Candidates(
                census.residentsOf(compound.id()),
                census.unplaced(),
                listed ? List.of() : List.of(MissingFact.of(Subject.Kind.COMPOUND, compound.id(), Field.MEMBERS)));
    }

    private static Candidates roll(CompoundBranch branch, Census census) {
        Optional<List<MemberId>> roll = branch.members().known();
        List<PartyMember> present = roll.orElse(List.of()).stream()
                .distinct()
                .map(id -> census.register().member(id).orElseThrow())
                .toList();
        return new Candidates(
                present,
                List.of(),
                roll.isPresent()
                        ? List.of()
                        : List.of(MissingFact.of(Subject.Kind.BRANCH, branch.id(), Field.MEMBERS)));
    }
}
