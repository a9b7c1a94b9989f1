package org.grassroots.json;

import static org.grassroots.json.shape.Field.list;
import static org.grassroots.json.shape.Field.optional;
import static org.grassroots.json.shape.Field.required;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.change.BranchChange;
import org.grassroots.change.OfficerChange;
import org.grassroots.change.Slate;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.CommitteePost;

/** How it is written what becomes of branches and their posts. */
final class BranchChangeShapes {
    private static final ObjectShape<Map.Entry<MemberId, Set<CommitteePost>>> SEAT = ObjectShape.of(
            "seat to fill",
            required("member", IdShapes.MEMBER, Map.Entry::getKey),
            required("posts", Shapes.set(Shapes.enumeration(CommitteePost.class)), Map.Entry::getValue),
            Map::entry);

    static final List<ChangeForm<?>> ALL = List.of(
            new ChangeForm<>(
                    BranchChange.Establish.class,
                    ObjectShape.of(
                            "establish-branch",
                            required("branch", OrganisationShapes.BRANCH, BranchChange.Establish::branch),
                            BranchChange.Establish::new)),
            new ChangeForm<>(
                    BranchChange.Merge.class,
                    ObjectShape.of(
                            "merge-branches",
                            required("branches", Shapes.list(IdShapes.BRANCH), BranchChange.Merge::merged),
                            required("into", OrganisationShapes.BRANCH, BranchChange.Merge::into),
                            BranchChange.Merge::new)),
            new ChangeForm<>(
                    BranchChange.Split.class,
                    ObjectShape.of(
                            "split-branch",
                            required("branch", IdShapes.BRANCH, BranchChange.Split::branch),
                            required("into", Shapes.list(OrganisationShapes.BRANCH), BranchChange.Split::into),
                            BranchChange.Split::new)),
            new ChangeForm<>(
                    BranchChange.Convert.class,
                    ObjectShape.of(
                            "convert-branch",
                            required("into", OrganisationShapes.BRANCH, BranchChange.Convert::into),
                            BranchChange.Convert::new)),
            new ChangeForm<>(
                    BranchChange.Dissolve.class,
                    ObjectShape.of(
                            "dissolve-branch",
                            required("branch", IdShapes.BRANCH, BranchChange.Dissolve::branch),
                            BranchChange.Dissolve::new)),
            new ChangeForm<>(
                    BranchChange.Correct.class,
                    ObjectShape.of(
                            "correct-branch",
                            required("branch", OrganisationShapes.BRANCH, BranchChange.Correct::branch),
                            BranchChange.Correct::new)),
            new ChangeForm<>(
                    OfficerChange.Elect.class,
                    ObjectShape.of(
                            "elect-officers",
                            required("branch", IdShapes.BRANCH, OfficerChange.Elect::branch),
                            required(
                                    "secretary",
                                    IdShapes.MEMBER,
                                    elect -> elect.slate().secretary()),
                            list(
                                    "deputies",
                                    IdShapes.MEMBER,
                                    elect -> elect.slate().deputies()),
                            optional("committee", Shapes.list(SEAT), elect -> seats(elect.slate())),
                            required("electedOn", AreaShapes.DAY, OfficerChange.Elect::on),
                            (branch, secretary, deputies, committee, on) ->
                                    new OfficerChange.Elect(branch, slate(secretary, deputies, committee), on))),
            new ChangeForm<>(
                    OfficerChange.Appoint.class,
                    ObjectShape.of(
                            "appoint-officers",
                            required("branch", IdShapes.BRANCH, OfficerChange.Appoint::branch),
                            required(
                                    "secretary",
                                    IdShapes.MEMBER,
                                    appoint -> appoint.slate().secretary()),
                            list(
                                    "deputies",
                                    IdShapes.MEMBER,
                                    appoint -> appoint.slate().deputies()),
                            optional("committee", Shapes.list(SEAT), appoint -> seats(appoint.slate())),
                            required("appointedOn", AreaShapes.DAY, OfficerChange.Appoint::on),
                            (branch, secretary, deputies, committee, on) ->
                                    new OfficerChange.Appoint(branch, slate(secretary, deputies, committee), on))));

    private BranchChangeShapes() {}

    private static Optional<List<Map.Entry<MemberId, Set<CommitteePost>>>> seats(Slate slate) {
        return slate.seats()
                .map(seats -> seats.entrySet().stream()
                        .map(seat -> Map.entry(seat.getKey(), seat.getValue()))
                        .toList());
    }

    private static Slate slate(
            MemberId secretary,
            List<MemberId> deputies,
            Optional<List<Map.Entry<MemberId, Set<CommitteePost>>>> committee) {
        return new Slate(secretary, deputies, committee.map(BranchChangeShapes::byMember));
    }

    private static Map<MemberId, Set<CommitteePost>> byMember(List<Map.Entry<MemberId, Set<CommitteePost>>> seats) {
        Map<MemberId, Set<CommitteePost>> byMember = new LinkedHashMap<>();
        for (Map.Entry<MemberId, Set<CommitteePost>> seat : seats) {
            if (byMember.put(seat.getKey(), seat.getValue()) != null) {
                throw new IllegalArgumentException(
                        "member '%s' has two seats in the committee; each has one, with all posts held"
                                .formatted(seat.getKey()));
            }
        }
        return Collections.unmodifiableMap(byMember);
    }
}
