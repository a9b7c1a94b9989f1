package org.grassroots.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.grassroots.area.Building;
import org.grassroots.area.Community;
import org.grassroots.area.Compound;
import org.grassroots.area.Household;
import org.grassroots.area.PropertyService;
import org.grassroots.fact.Id;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.record.Election;
import org.grassroots.record.Resolution;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterPart;

/**
 * The things of a register that one rule can judge.
 *
 * @param <S>  their type
 */
public final class Subjects<S> {
    private static final Subjects<Community> COMMUNITY = new Subjects<>(
            Subject.Kind.COMMUNITY,
            RegisterPart.PLACES,
            register -> List.of(register.community()),
            Community::id,
            Community::name);
    private static final Subjects<Compound> COMPOUNDS = new Subjects<>(
            Subject.Kind.COMPOUND,
            RegisterPart.PLACES,
            register -> register.community().compounds(),
            Compound::id,
            Compound::name);
    private static final Subjects<Building> BUILDINGS = new Subjects<>(
            Subject.Kind.BUILDING, RegisterPart.PLACES, Register::buildings, Building::id, Building::name);
    private static final Subjects<Household> HOUSEHOLDS = new Subjects<>(
            Subject.Kind.HOUSEHOLD,
            RegisterPart.PLACES,
            Register::households,
            Household::id,
            household -> household.id().value());
    private static final Subjects<PropertyService> PROPERTY_SERVICES = new Subjects<>(
            Subject.Kind.PROPERTY_SERVICE,
            RegisterPart.PLACES,
            register -> register.community().propertyServices(),
            PropertyService::id,
            PropertyService::name);
    private static final Subjects<PartyMember> MEMBERS = new Subjects<>(
            Subject.Kind.MEMBER,
            RegisterPart.MEMBERS,
            Register::members,
            PartyMember::id,
            // Messages name places and bodies, never people.
            member -> member.id().value());
    private static final Subjects<CompoundBranch> BRANCHES = new Subjects<>(
            Subject.Kind.BRANCH, RegisterPart.BRANCHES, Register::branches, CompoundBranch::id, CompoundBranch::name);
    private static final Subjects<BuildingGroup> GROUPS = new Subjects<>(
            Subject.Kind.GROUP, RegisterPart.GROUPS, Register::groups, BuildingGroup::id, BuildingGroup::name);
    private static final Subjects<CentralHousehold> CENTRAL_HOUSEHOLDS = new Subjects<>(
            Subject.Kind.CENTRAL_HOUSEHOLD,
            RegisterPart.CENTRAL_HOUSEHOLDS,
            Register::centralHouseholds,
            CentralHousehold::id,
            household -> household.id().value());

    private static final Subjects<Resolution> RESOLUTIONS = new Subjects<>(
            Subject.Kind.RESOLUTION,
            RegisterPart.BRANCHES,
            Subjects::resolutions,
            Resolution::id,
            resolution -> resolution.id().value());
    private static final Subjects<Election> ELECTIONS = new Subjects<>(
            Subject.Kind.ELECTION,
            RegisterPart.BRANCHES,
            Subjects::elections,
            Election::id,
            election -> election.id().value());

    private static final Subjects<SurveyedPlace> SURVEYED_PLACES = new Subjects<>(
            Set.of(Subject.Kind.COMMUNITY, Subject.Kind.COMPOUND, Subject.Kind.BUILDING),
            RegisterPart.PLACES,
            register -> SurveyedPlace.in(register.community()),
            SurveyedPlace::subject,
            SurveyedPlace::name);

    private final Set<Subject.Kind> kinds;
    private final RegisterPart part;
    private final Function<Register, List<S>> in;
    private final Function<S, Subject> refer;
    private final Function<S, String> name;

    private Subjects(
            Subject.Kind kind,
            RegisterPart part,
            Function<Register, List<S>> in,
            Function<S, Id> id,
            Function<S, String> name) {
        this(Set.of(kind), part, in, subject -> Subject.of(kind, id.apply(subject)), name);
    }

    private Subjects(
            Set<Subject.Kind> kinds,
            RegisterPart part,
            Function<Register, List<S>> in,
            Function<S, Subject> refer,
            Function<S, String> name) {
        this.kinds = kinds;
        this.part = part;
        this.in = in;
        this.refer = refer;
        this.name = name;
    }

    /** The community itself. */
    public static Subjects<Community> community() {
        return COMMUNITY;
    }

    /** Every compound of the community. */
    public static Subjects<Compound> compounds() {
        return COMPOUNDS;
    }

    /** Every listed building. */
    public static Subjects<Building> buildings() {
        return BUILDINGS;
    }

    /** Every listed household. */
    public static Subjects<Household> households() {
        return HOUSEHOLDS;
    }

    /** Every property service. */
    public static Subjects<PropertyService> propertyServices() {
        return PROPERTY_SERVICES;
    }

    /** Every listed member. */
    public static Subjects<PartyMember> members() {
        return MEMBERS;
    }

    /** Every known branch. */
    public static Subjects<CompoundBranch> branches() {
        return BRANCHES;
    }

    /** Every known building group. */
    public static Subjects<BuildingGroup> groups() {
        return GROUPS;
    }

    /** Every known central household. */
    public static Subjects<CentralHousehold> centralHouseholds() {
        return CENTRAL_HOUSEHOLDS;
    }

    /** Every known resolution of every known branch. */
    public static Subjects<Resolution> resolutions() {
        return RESOLUTIONS;
    }

    /** Every known election of every known branch. */
    public static Subjects<Election> elections() {
        return ELECTIONS;
    }

    /** The community, each of its compounds, and each of their listed buildings, from the top down. */
    public static Subjects<SurveyedPlace> surveyedPlaces() {
        return SURVEYED_PLACES;
    }

    /** What they are; one kind but for {@link #surveyedPlaces()}. */
    public Set<Subject.Kind> kinds() {
        return kinds;
    }

    /** The part of a register that they stand in: where it is the same object, they are the same. */
    public RegisterPart part() {
        return part;
    }

    /** Whether two are one and the same object of two registers, so that nothing about it can be other in the one. */
    public boolean areSame(S one, S other) {
        return one == other
                || one instanceof SurveyedPlace place
                        && other instanceof SurveyedPlace otherPlace
                        && place.object() == otherPlace.object();
    }

    /** In the order of the register. */
    public List<S> in(Register register) {
        return in.apply(register);
    }

    /** The subject by kind and id. */
    public Subject refer(S subject) {
        return refer.apply(subject);
    }

    /** What messages call it; a person, a household and a record are called by their id. */
    public String name(S subject) {
        return name.apply(subject);
    }

    private static List<Resolution> resolutions(Register register) {
        List<Resolution> resolutions = new ArrayList<>();
        register.branches()
                .forEach(branch -> resolutions.addAll(branch.resolutions().items()));
        return resolutions;
    }

    private static List<Election> elections(Register register) {
        List<Election> elections = new ArrayList<>();
        register.branches()
                .forEach(branch -> elections.addAll(branch.elections().items()));
        return elections;
    }
}
