package org.grassroots.json;

import static org.grassroots.json.shape.Field.known;
import static org.grassroots.json.shape.Field.required;

import com.google.common.collect.ImmutableMap;
import java.util.List;
import org.grassroots.change.Arranged;
import org.grassroots.change.PairingChange;
import org.grassroots.change.RecordChange;
import org.grassroots.fact.DataClass;
import org.grassroots.fact.Id;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;

/** How it is written who is paired with what, and what is recorded. */
final class RecordChangeShapes {
    private static final Shape<Arranged> MAY_BE_UNKNOWN = Shapes.words(ImmutableMap.of(
            "branches",
            Arranged.BRANCHES,
            "groups",
            Arranged.GROUPS,
            "central-households",
            Arranged.CENTRAL_HOUSEHOLDS));

    static final List<ChangeForm<?>> ALL = List.of(
            new ChangeForm<>(
                    PairingChange.PairUnit.class,
                    ObjectShape.of(
                            "pair-unit",
                            required("compound", IdShapes.COMPOUND, PairingChange.PairUnit::compound),
                            required("unit", PairingShapes.UNIT, PairingChange.PairUnit::unit),
                            PairingChange.PairUnit::new)),
            new ChangeForm<>(
                    PairingChange.PairCompound.class,
                    ObjectShape.of(
                            "pair-compound",
                            required("pairing", PairingShapes.COMPOUND, PairingChange.PairCompound::pairing),
                            PairingChange.PairCompound::new)),
            new ChangeForm<>(
                    PairingChange.PairHouseholds.class,
                    ObjectShape.of(
                            "pair-households",
                            required("pairing", PairingShapes.HOUSEHOLDS, PairingChange.PairHouseholds::pairing),
                            PairingChange.PairHouseholds::new)),
            new ChangeForm<>(
                    PairingChange.Correct.class,
                    ObjectShape.of(
                            "correct-pairings",
                            required("pairings", PairingShapes.PAIRINGS, PairingChange.Correct::pairings),
                            PairingChange.Correct::new)),
            new ChangeForm<>(
                    RecordChange.Survey.class,
                    ObjectShape.of(
                            "record-survey",
                            required("compound", AreaShapes.COMPOUND, RecordChange.Survey::compound),
                            RecordChange.Survey::new)),
            new ChangeForm<>(
                    RecordChange.RemoveCompound.class,
                    ObjectShape.of(
                            "remove-compound",
                            required("compound", IdShapes.COMPOUND, RecordChange.RemoveCompound::compound),
                            RecordChange.RemoveCompound::new)),
            new ChangeForm<>(
                    RecordChange.OfCommunity.class,
                    ObjectShape.of(
                            "record-community",
                            required("recorded", AreaShapes.COMMUNITY, RecordChange.OfCommunity::community),
                            RecordChange.OfCommunity::new)),
            new ChangeForm<>(
                    RecordChange.OfCommunityOrganisation.class,
                    ObjectShape.of(
                            "record-community-organisation",
                            known(
                                    "recorded",
                                    OrganisationShapes.COMMUNITY_ORGANISATION,
                                    RecordChange.OfCommunityOrganisation::organisation),
                            RecordChange.OfCommunityOrganisation::new)),
            new ChangeForm<>(
                    RecordChange.NothingFormed.class,
                    ObjectShape.of("record-nothing-formed", RecordChange.NothingFormed::new)),
            new ChangeForm<>(
                    RecordChange.NothingKnown.class,
                    ObjectShape.of(
                            "record-nothing-known",
                            required("what", MAY_BE_UNKNOWN, RecordChange.NothingKnown::what),
                            RecordChange.NothingKnown::new)),
            new ChangeForm<>(
                    RecordChange.MembersListed.class,
                    ObjectShape.of(
                            "record-members-listed",
                            required("compound", IdShapes.COMPOUND, RecordChange.MembersListed::compound),
                            required("listed", Shapes.bool(), RecordChange.MembersListed::listed),
                            RecordChange.MembersListed::new)),
            new ChangeForm<>(
                    RecordChange.OfHelpers.class,
                    ObjectShape.of(
                            "record-helpers",
                            required("helpers", Shapes.list(MemberShapes.HELPER), RecordChange.OfHelpers::helpers),
                            RecordChange.OfHelpers::new)),
            new ChangeForm<>(
                    RecordChange.OfProvenance.class,
                    ObjectShape.of(
                            "record-provenance",
                            required("provenance", RegisterDraft.PROVENANCE, RecordChange.OfProvenance::provenance),
                            RecordChange.OfProvenance::new)),
            new ChangeForm<>(
                    RecordChange.Arrange.class,
                    ObjectShape.of(
                            "arrange",
                            required("what", Shapes.enumeration(Arranged.class), RecordChange.Arrange::what),
                            required(
                                    "ids",
                                    Shapes.list(Shapes.text(DataClass.INTERNAL, Id.MAX_LENGTH)),
                                    RecordChange.Arrange::ids),
                            RecordChange.Arrange::new)));

    private RecordChangeShapes() {}
}
