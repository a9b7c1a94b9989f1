package org.grassroots.json;

import static org.grassroots.json.shape.Field.required;
import static org.grassroots.json.shape.Field.unless;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.grassroots.change.Destination;
import org.grassroots.change.MemberChange;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.member.Residence;

/** How it is written what becomes of members. */
final class MemberChangeShapes {
    private static final Shape<Destination> DESTINATION = Shapes.either(
            ImmutableMap.of("community", new Destination.ToCommunity(), "elsewhere", new Destination.Elsewhere()),
            ObjectShape.of(
                    "roll",
                    required("branch", IdShapes.BRANCH, Destination.ToBranch::branch),
                    Destination.ToBranch::new),
            Destination.ToBranch.class);

    static final List<ChangeForm<?>> ALL = List.of(
            new ChangeForm<>(
                    MemberChange.Transfer.class,
                    ObjectShape.of(
                            "transfer-affiliation",
                            required("member", IdShapes.MEMBER, MemberChange.Transfer::member),
                            required("to", DESTINATION, MemberChange.Transfer::to),
                            MemberChange.Transfer::new)),
            new ChangeForm<>(
                    MemberChange.Deploy.class,
                    ObjectShape.of(
                            "deploy-member",
                            required("member", IdShapes.MEMBER, MemberChange.Deploy::member),
                            required("branch", IdShapes.BRANCH, MemberChange.Deploy::branch),
                            MemberChange.Deploy::new)),
            new ChangeForm<>(
                    MemberChange.Undeploy.class,
                    ObjectShape.of(
                            "undeploy-member",
                            required("member", IdShapes.MEMBER, MemberChange.Undeploy::member),
                            required("branch", IdShapes.BRANCH, MemberChange.Undeploy::branch),
                            MemberChange.Undeploy::new)),
            new ChangeForm<>(
                    MemberChange.Admit.class,
                    ObjectShape.of(
                            "admit-member",
                            required("member", MemberShapes.MEMBER, MemberChange.Admit::member),
                            required("branch", IdShapes.BRANCH, MemberChange.Admit::branch),
                            MemberChange.Admit::new)),
            new ChangeForm<>(
                    MemberChange.BecomeFull.class,
                    ObjectShape.of(
                            "become-full",
                            required("member", IdShapes.MEMBER, MemberChange.BecomeFull::member),
                            required("fullSince", MemberShapes.PERSONAL_DAY, MemberChange.BecomeFull::on),
                            MemberChange.BecomeFull::new)),
            new ChangeForm<>(
                    MemberChange.MoveHome.class,
                    ObjectShape.of(
                            "move-home",
                            required("member", IdShapes.MEMBER, MemberChange.MoveHome::member),
                            unless("to", MemberShapes.RESIDENCE, Residence.UNKNOWN, MemberChange.MoveHome::to),
                            MemberChange.MoveHome::new)),
            new ChangeForm<>(
                    MemberChange.Correct.class,
                    ObjectShape.of(
                            "correct-member",
                            required("member", MemberShapes.MEMBER, MemberChange.Correct::member),
                            MemberChange.Correct::new)),
            new ChangeForm<>(
                    MemberChange.Strike.class,
                    ObjectShape.of(
                            "strike-member",
                            required("member", IdShapes.MEMBER, MemberChange.Strike::member),
                            MemberChange.Strike::new)));

    private MemberChangeShapes() {}
}
