package org.grassroots.json;

import static org.grassroots.json.shape.Field.required;

import java.util.List;
import org.grassroots.change.GroupChange;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shapes;

/** How it is written what becomes of groups and central households. */
final class GroupChangeShapes {
    static final List<ChangeForm<?>> ALL = List.of(
            new ChangeForm<>(
                    GroupChange.Form.class,
                    ObjectShape.of(
                            "form-group",
                            required("group", OrganisationShapes.GROUP, GroupChange.Form::group),
                            GroupChange.Form::new)),
            new ChangeForm<>(
                    GroupChange.Regroup.class,
                    ObjectShape.of(
                            "regroup",
                            required("branch", IdShapes.BRANCH, GroupChange.Regroup::branch),
                            required("groups", Shapes.list(OrganisationShapes.GROUP), GroupChange.Regroup::groups),
                            GroupChange.Regroup::new)),
            new ChangeForm<>(
                    GroupChange.Correct.class,
                    ObjectShape.of(
                            "correct-group",
                            required("group", OrganisationShapes.GROUP, GroupChange.Correct::group),
                            GroupChange.Correct::new)),
            new ChangeForm<>(
                    GroupChange.Disband.class,
                    ObjectShape.of(
                            "disband-group",
                            required("group", IdShapes.GROUP, GroupChange.Disband::group),
                            GroupChange.Disband::new)),
            new ChangeForm<>(
                    GroupChange.FormCentralHousehold.class,
                    ObjectShape.of(
                            "form-central-household",
                            required(
                                    "centralHousehold",
                                    OrganisationShapes.CENTRAL_HOUSEHOLD,
                                    GroupChange.FormCentralHousehold::household),
                            GroupChange.FormCentralHousehold::new)),
            new ChangeForm<>(
                    GroupChange.AssignHouseholds.class,
                    ObjectShape.of(
                            "assign-households",
                            required(
                                    "centralHousehold",
                                    IdShapes.CENTRAL_HOUSEHOLD,
                                    GroupChange.AssignHouseholds::centralHousehold),
                            required(
                                    "households",
                                    Shapes.list(IdShapes.HOUSEHOLD),
                                    GroupChange.AssignHouseholds::households),
                            GroupChange.AssignHouseholds::new)),
            new ChangeForm<>(
                    GroupChange.CorrectCentralHousehold.class,
                    ObjectShape.of(
                            "correct-central-household",
                            required(
                                    "centralHousehold",
                                    OrganisationShapes.CENTRAL_HOUSEHOLD,
                                    GroupChange.CorrectCentralHousehold::household),
                            GroupChange.CorrectCentralHousehold::new)),
            new ChangeForm<>(
                    GroupChange.DisbandCentralHousehold.class,
                    ObjectShape.of(
                            "disband-central-household",
                            required(
                                    "centralHousehold",
                                    IdShapes.CENTRAL_HOUSEHOLD,
                                    GroupChange.DisbandCentralHousehold::centralHousehold),
                            GroupChange.DisbandCentralHousehold::new)));

    private GroupChangeShapes() {}
}
