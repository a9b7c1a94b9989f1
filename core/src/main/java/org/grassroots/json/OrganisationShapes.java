package org.grassroots.json;

import static org.grassroots.json.shape.Field.optional;
import static org.grassroots.json.shape.Field.required;

import org.grassroots.json.shape.Field;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.organisation.Approval;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BranchParent;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CommitteePost;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.Organisation;
import org.grassroots.organisation.ResponsibilityArea;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.organisation.ServedArea;
import org.grassroots.organisation.Task;
import org.grassroots.record.Term;

/** How the organisation tree is written. */
final class OrganisationShapes {
    private static final Shape<SelectionMode> SELECTION = Shapes.enumeration(SelectionMode.class);

    private static final ObjectShape<Approval> APPROVAL = ObjectShape.of(
            "approval",
            required("by", AreaShapes.NAME, Approval::by),
            optional("appliedOn", AreaShapes.DAY, Approval::appliedOn),
            Field.known("approvedOn", AreaShapes.DAY, Approval::approvedOn),
            Approval::new);

    static final ObjectShape<CommunityOrganisation> COMMUNITY_ORGANISATION = ObjectShape.of(
                    "community organisation", CommunityOrganisation::builder, CommunityOrganisation.Builder::build)
            .required(
                    "level",
                    Shapes.enumeration(CommunityLevel.class),
                    CommunityOrganisation::level,
                    CommunityOrganisation.Builder::level)
            .known("approval", APPROVAL, CommunityOrganisation::approval, CommunityOrganisation.Builder::approval)
            .answer("sizeWaived", CommunityOrganisation::sizeWaived, CommunityOrganisation.Builder::sizeWaived)
            .listing(
                    "committee",
                    IdShapes.MEMBER,
                    CommunityOrganisation::committee,
                    CommunityOrganisation.Builder::committee)
            .listing("roll", IdShapes.MEMBER, CommunityOrganisation::roll, CommunityOrganisation.Builder::roll)
            .end();

    private static final ObjectShape<ServedArea> SERVED_AREA = ObjectShape.of(
            "served area",
            required("compound", IdShapes.COMPOUND, ServedArea::compound),
            optional("section", IdShapes.SECTION, ServedArea::section),
            ServedArea::new);

    private static final ObjectShape<Task> TASK = ObjectShape.of(
            "task",
            required("name", AreaShapes.NAME, Task::name),
            Field.known("ended", AreaShapes.DAY, Task::ended),
            Task::new);

    private static final ObjectShape<Officer> OFFICER = ObjectShape.of(
            "officer",
            required("member", IdShapes.MEMBER, Officer::member),
            Field.unless("selection", SELECTION, SelectionMode.UNKNOWN, Officer::selection),
            optional("since", AreaShapes.DAY, Officer::since),
            Officer::new);

    private static final ObjectShape<CommitteeSeat> SEAT = ObjectShape.of(
                    "committee seat", CommitteeSeat::builder, CommitteeSeat.Builder::build)
            .required("member", IdShapes.MEMBER, CommitteeSeat::member, CommitteeSeat.Builder::member)
            .required(
                    "posts",
                    Shapes.set(Shapes.enumeration(CommitteePost.class)),
                    CommitteeSeat::posts,
                    CommitteeSeat.Builder::posts)
            .unless(
                    "selection",
                    SELECTION,
                    SelectionMode.UNKNOWN,
                    CommitteeSeat::selection,
                    CommitteeSeat.Builder::selection)
            .end();

    private static final ObjectShape<Committee> COMMITTEE =
            ObjectShape.of("committee", Field.listing("seats", SEAT, Committee::seats), Committee::new);

    static final ObjectShape<CompoundBranch> BRANCH = ObjectShape.of(
                    "branch", CompoundBranch::builder, CompoundBranch.Builder::build)
            .required("id", IdShapes.BRANCH, CompoundBranch::id, CompoundBranch.Builder::id)
            .required("name", AreaShapes.NAME, CompoundBranch::name, CompoundBranch.Builder::name)
            .required("kind", Shapes.enumeration(BranchKind.class), CompoundBranch::kind, CompoundBranch.Builder::kind)
            .requiredList("serves", SERVED_AREA, CompoundBranch::serves, CompoundBranch.Builder::serves)
            .unless(
                    "parent",
                    Shapes.enumeration(BranchParent.class),
                    BranchParent.UNKNOWN,
                    CompoundBranch::parent,
                    CompoundBranch.Builder::parent)
            .known("approval", APPROVAL, CompoundBranch::approval, CompoundBranch.Builder::approval)
            .known("task", TASK, CompoundBranch::task, CompoundBranch.Builder::task)
            .listing("members", IdShapes.MEMBER, CompoundBranch::members, CompoundBranch.Builder::members)
            .listing("secretaries", OFFICER, CompoundBranch::secretaries, CompoundBranch.Builder::secretaries)
            .listing("deputies", OFFICER, CompoundBranch::deputies, CompoundBranch.Builder::deputies)
            .known("committee", COMMITTEE, CompoundBranch::committee, CompoundBranch.Builder::committee)
            .listing(
                    "workingGroup", IdShapes.MEMBER, CompoundBranch::workingGroup, CompoundBranch.Builder::workingGroup)
            .answer("weak", CompoundBranch::weak, CompoundBranch.Builder::weak)
            .listing("acts", RecordShapes.ACT, CompoundBranch::acts, CompoundBranch.Builder::acts)
            .listing(
                    "resolutions",
                    RecordShapes.RESOLUTION,
                    CompoundBranch::resolutions,
                    CompoundBranch.Builder::resolutions)
            .listing("elections", RecordShapes.ELECTION, CompoundBranch::elections, CompoundBranch.Builder::elections)
            .unless("term", RecordShapes.TERM, Term.UNKNOWN, CompoundBranch::term, CompoundBranch.Builder::term)
            .end();

    private static final ObjectShape<ResponsibilityArea> RESPONSIBILITY_AREA = ObjectShape.of(
            "responsibility area",
            required("member", IdShapes.MEMBER, ResponsibilityArea::member),
            required("area", AreaShapes.NAME, ResponsibilityArea::area),
            ResponsibilityArea::new);

    static final ObjectShape<BuildingGroup> GROUP = ObjectShape.of(
                    "group", BuildingGroup::builder, BuildingGroup.Builder::build)
            .required("id", IdShapes.GROUP, BuildingGroup::id, BuildingGroup.Builder::id)
            .required("name", AreaShapes.NAME, BuildingGroup::name, BuildingGroup.Builder::name)
            .required("branch", IdShapes.BRANCH, BuildingGroup::branch, BuildingGroup.Builder::branch)
            .requiredList("buildings", IdShapes.BUILDING, BuildingGroup::buildings, BuildingGroup.Builder::buildings)
            .listing("members", IdShapes.MEMBER, BuildingGroup::members, BuildingGroup.Builder::members)
            .listing("leaders", IdShapes.MEMBER, BuildingGroup::leaders, BuildingGroup.Builder::leaders)
            .known("microGridHead", IdShapes.MEMBER, BuildingGroup::microGridHead, BuildingGroup.Builder::microGridHead)
            .listing(
                    "responsibilityAreas",
                    RESPONSIBILITY_AREA,
                    BuildingGroup::responsibilityAreas,
                    BuildingGroup.Builder::responsibilityAreas)
            .end();

    static final ObjectShape<CentralHousehold> CENTRAL_HOUSEHOLD = ObjectShape.of(
                    "central household", CentralHousehold::builder, CentralHousehold.Builder::build)
            .required("id", IdShapes.CENTRAL_HOUSEHOLD, CentralHousehold::id, CentralHousehold.Builder::id)
            .required("group", IdShapes.GROUP, CentralHousehold::group, CentralHousehold.Builder::group)
            .required(
                    "sense",
                    Shapes.enumeration(CentralHousehold.Sense.class),
                    CentralHousehold::sense,
                    CentralHousehold.Builder::sense)
            .optional("home", IdShapes.HOUSEHOLD, CentralHousehold::home, CentralHousehold.Builder::home)
            .known("head", IdShapes.MEMBER, CentralHousehold::head, CentralHousehold.Builder::head)
            .listing(
                    "households",
                    IdShapes.HOUSEHOLD,
                    CentralHousehold::households,
                    CentralHousehold.Builder::households)
            .listing("members", IdShapes.MEMBER, CentralHousehold::members, CentralHousehold.Builder::members)
            .end();

    static final ObjectShape<Organisation> ORGANISATION = ObjectShape.of(
                    "organisation", Organisation::builder, Organisation.Builder::build)
            .known(
                    "communityOrganisation",
                    COMMUNITY_ORGANISATION,
                    Organisation::communityOrganisation,
                    Organisation.Builder::communityOrganisation)
            .listing("branches", BRANCH, Organisation::branches, Organisation.Builder::branches)
            .listing("groups", GROUP, Organisation::groups, Organisation.Builder::groups)
            .listing(
                    "centralHouseholds",
                    CENTRAL_HOUSEHOLD,
                    Organisation::centralHouseholds,
                    Organisation.Builder::centralHouseholds)
            .end();

    private OrganisationShapes() {}
}
