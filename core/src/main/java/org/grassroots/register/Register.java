package org.grassroots.register;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Community;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.area.PropertyService;
import org.grassroots.area.PropertyServiceId;
import org.grassroots.fact.Answer;
import org.grassroots.member.Helper;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Person;
import org.grassroots.member.PersonId;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.GroupId;
import org.grassroots.organisation.Organisation;
import org.grassroots.pairing.Pairings;
import org.jspecify.annotations.Nullable;

/**
 * One community as it is known: its places, people, organisation and pairings, joined by ids.
 *
 * <p>A register is immutable and whole: every id names something, none is given twice or looks like another, no section
 * has two branches, and a group's central household covers only households of the group's buildings. What a rule is
 * there to find, such as a member on two rolls, is no fault of the register and is kept as it is.
 *
 * <p>The list of members is complete but for the compounds of {@link #membersNotListed()}.
 */
public final class Register {
    private final Provenance provenance;
    private final Community community;
    private final List<PartyMember> members;
    private final List<CompoundId> membersNotListed;
    private final List<Helper> helpers;
    private final Organisation organisation;
    private final Pairings pairings;
    private final RegisterIndex index;

    private Register(Builder parts) {
        provenance = requireNonNull(parts.provenance, "a register needs its provenance");
        community = requireNonNull(parts.community, "a register needs its community");
        members = List.copyOf(parts.members);
        membersNotListed = List.copyOf(parts.membersNotListed);
        helpers = List.copyOf(parts.helpers);
        organisation = parts.organisation;
        pairings = parts.pairings;

        index = parts.origin()
                .flatMap(before -> EditedIndex.of(before.index, before, this))
                .orElseGet(this::checkedIndex);
    }

    private RegisterIndex checkedIndex() {
        List<RegisterProblem> problems = new ArrayList<>();
        RegisterIndex checked = RegisterIndex.of(this, problems);
        if (!problems.isEmpty()) {
            throw new InvalidRegisterException(problems);
        }
        return checked;
    }

    public Provenance provenance() {
        return provenance;
    }

    public Community community() {
        return community;
    }

    public List<PartyMember> members() {
        return members;
    }

    /** The compounds of which nobody has listed the members yet; any number of members may live there unseen. */
    public List<CompoundId> membersNotListed() {
        return membersNotListed;
    }

    public List<Helper> helpers() {
        return helpers;
    }

    public Organisation organisation() {
        return organisation;
    }

    public Pairings pairings() {
        return pairings;
    }

    /** The listed buildings of all compounds, in their order. */
    public List<Building> buildings() {
        return Collections.unmodifiableList(index.places().allBuildings());
    }

    /** The listed households of all buildings, in their order. */
    public List<Household> households() {
        return Collections.unmodifiableList(index.places().allHouseholds());
    }

    /** The branches that are known; whether there may be more, {@link Organisation#branches()} says. */
    public List<CompoundBranch> branches() {
        return organisation.branches().items();
    }

    /** The groups that are known; whether there may be more, {@link Organisation#groups()} says. */
    public List<BuildingGroup> groups() {
        return organisation.groups().items();
    }

    /** The central households that are known; whether there may be more, {@link Organisation} says. */
    public List<CentralHousehold> centralHouseholds() {
        return organisation.centralHouseholds().items();
    }

    /** Whether every member who lives in the compound is listed. */
    public Answer listsMembersOf(CompoundId compound) {
        return Answer.of(!membersNotListed.contains(compound));
    }

    public Optional<Compound> compound(CompoundId id) {
        return index.places().compounds().find(id);
    }

    public Optional<Building> building(BuildingId id) {
        return index.places().buildings().find(id).map(PlaceIndex.Placed::building);
    }

    public Optional<CompoundId> compoundOf(BuildingId id) {
        return index.places().buildings().find(id).map(PlaceIndex.Placed::compound);
    }

    public Optional<BuildingId> buildingOf(HouseholdId id) {
        return index.places().households().find(id);
    }

    public Optional<PropertyService> propertyService(PropertyServiceId id) {
        return index.places().propertyServices().find(id);
    }

    public Optional<Person> person(PersonId id) {
        return index.people().find(id);
    }

    public Optional<PartyMember> member(MemberId id) {
        return index.people().find(id).map(PartyMember.class::cast);
    }

    public Optional<CompoundBranch> branch(BranchId id) {
        return index.branches().find(id);
    }

    public Optional<BuildingGroup> group(GroupId id) {
        return index.groups().find(id);
    }

    /** The known branches that serve the compound or a section of it, in the order of the register. */
    public List<CompoundBranch> branchesServing(CompoundId compound) {
        return branches().stream().filter(branch -> branch.serves(compound)).toList();
    }

    /**
     * The register after the change; it shares every part the change does not touch.
     *
     * @throws IllegalArgumentException if the change does not fit; this register is as it was
     */
    public Register apply(RegisterChange change) {
        return change.applyTo(this);
    }

    /**
     * A builder that holds everything this register holds, to replace parts of it. What is not replaced is shared by the
     * new register and not checked again: the less is replaced by other objects, the cheaper it is built.
     */
    public Builder edit() {
        return new Builder(this)
                .provenance(provenance)
                .community(community)
                .members(members)
                .membersNotListed(membersNotListed)
                .helpers(helpers)
                .organisation(organisation)
                .pairings(pairings);
    }

    /**
     * The parts that are other objects than in the register before, so that what was worked out of the rest still holds. A
     * part that is equal but not the same object counts as changed; all parts do if it is the register of another community.
     */
    public Set<RegisterPart> partsChangedSince(Register before) {
        return RegisterPart.changed(before, this);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Register that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return Objects.hash(community.id(), members.size());
    }

    private List<Object> parts() {
        return List.of(provenance, community, members, membersNotListed, helpers, organisation, pairings);
    }

    /** Names the community and counts the rest, so that a log never holds a person. */
    @Override
    public String toString() {
        return "Register{community=%s, compounds=%s, members=%s, branches=%s}"
                .formatted(
                        community.id(),
                        community.compounds().size(),
                        members.size(),
                        branches().size());
    }

    public static Builder builder() {
        return new Builder(null);
    }

    /** Builds a {@link Register}; provenance and community are required. Each call replaces the one before. */
    public static final class Builder {
        private @Nullable Provenance provenance;
        private @Nullable Community community;
        private List<PartyMember> members = List.of();
        private List<CompoundId> membersNotListed = List.of();
        private List<Helper> helpers = List.of();
        private Organisation organisation = Organisation.UNKNOWN;
        private Pairings pairings = Pairings.UNKNOWN;
        /** What it was edited out of. */
        private final @Nullable Register origin;

        private Builder(@Nullable Register origin) {
            this.origin = origin;
        }

        private Optional<Register> origin() {
            return Optional.ofNullable(origin);
        }

        public Builder provenance(Provenance value) {
            provenance = value;
            return this;
        }

        public Builder community(Community value) {
            community = value;
            return this;
        }

        public Builder members(List<PartyMember> values) {
            members = values;
            return this;
        }

        public Builder membersNotListed(List<CompoundId> values) {
            membersNotListed = values;
            return this;
        }

        public Builder helpers(List<Helper> values) {
            helpers = values;
            return this;
        }

        public Builder organisation(Organisation value) {
            organisation = value;
            return this;
        }

        public Builder pairings(Pairings value) {
            pairings = value;
            return this;
        }

        /**
         * @throws InvalidRegisterException if the parts do not fit together; it holds every problem
         */
        public Register build() {
            return new Register(this);
        }
    }
}
