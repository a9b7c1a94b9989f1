package org.grassroots.json;

import static org.grassroots.json.shape.Field.required;

import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.Pairings;

/** How pairings are written. */
final class PairingShapes {
    static final ObjectShape<PairedUnit> UNIT = ObjectShape.of(
            "paired unit",
            required("id", IdShapes.PAIRED_UNIT, PairedUnit::id),
            required("name", AreaShapes.NAME, PairedUnit::name),
            PairedUnit::new);

    static final ObjectShape<CompoundPairing> COMPOUND = ObjectShape.of(
                    "compound pairing", CompoundPairing::builder, CompoundPairing.Builder::build)
            .required("compound", IdShapes.COMPOUND, CompoundPairing::compound, CompoundPairing.Builder::compound)
            .listing("units", IdShapes.PAIRED_UNIT, CompoundPairing::units, CompoundPairing.Builder::units)
            .listing(
                    "leadingCadres",
                    IdShapes.MEMBER,
                    CompoundPairing::leadingCadres,
                    CompoundPairing.Builder::leadingCadres)
            .listing(
                    "streetCadres",
                    IdShapes.HELPER,
                    CompoundPairing::streetCadres,
                    CompoundPairing.Builder::streetCadres)
            .listing(
                    "assistingUnits",
                    IdShapes.PAIRED_UNIT,
                    CompoundPairing::assistingUnits,
                    CompoundPairing.Builder::assistingUnits)
            .end();

    static final ObjectShape<HouseholdPairing> HOUSEHOLDS = ObjectShape.of(
            "household pairing",
            required("member", IdShapes.MEMBER, HouseholdPairing::member),
            required("households", Shapes.list(IdShapes.HOUSEHOLD), HouseholdPairing::households),
            HouseholdPairing::new);

    static final ObjectShape<Pairings> PAIRINGS = ObjectShape.of("pairings", Pairings::builder, Pairings.Builder::build)
            .list("units", UNIT, Pairings::units, Pairings.Builder::units)
            .listing("compounds", COMPOUND, Pairings::compounds, Pairings.Builder::compounds)
            .listing("households", HOUSEHOLDS, Pairings::households, Pairings.Builder::households)
            .end();

    private PairingShapes() {}
}
