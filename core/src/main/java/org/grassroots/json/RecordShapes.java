package org.grassroots.json;

import static org.grassroots.json.shape.Field.known;
import static org.grassroots.json.shape.Field.optional;
import static org.grassroots.json.shape.Field.required;

import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.record.BranchAct;
import org.grassroots.record.Election;
import org.grassroots.record.Resolution;
import org.grassroots.record.Term;

/** How it is written what a body did. */
final class RecordShapes {
    static final ObjectShape<BranchAct> ACT = ObjectShape.of(
            "branch act",
            required("kind", Shapes.enumeration(BranchAct.Kind.class), BranchAct::kind),
            optional("on", AreaShapes.DAY, BranchAct::on),
            BranchAct::new);

    static final ObjectShape<Resolution> RESOLUTION = ObjectShape.of(
                    "resolution", Resolution::builder, Resolution.Builder::build)
            .required("id", IdShapes.RESOLUTION, Resolution::id, Resolution.Builder::id)
            .optional("on", AreaShapes.DAY, Resolution::on, Resolution.Builder::on)
            .optionalInt("due", AreaShapes.COUNT, Resolution::due, Resolution.Builder::due)
            .optionalInt("present", AreaShapes.COUNT, Resolution::present, Resolution.Builder::present)
            .optionalInt("inFavour", AreaShapes.COUNT, Resolution::inFavour, Resolution.Builder::inFavour)
            .end();

    static final ObjectShape<Election> ELECTION = ObjectShape.of("election", Election::builder, Election.Builder::build)
            .required("id", IdShapes.ELECTION, Election::id, Election.Builder::id)
            .optional("on", AreaShapes.DAY, Election::on, Election.Builder::on)
            .optionalInt("due", AreaShapes.COUNT, Election::due, Election.Builder::due)
            .optionalInt("excluded", AreaShapes.COUNT, Election::excluded, Election.Builder::excluded)
            .optionalInt("present", AreaShapes.COUNT, Election::present, Election.Builder::present)
            .end();

    static final ObjectShape<Term> TERM = ObjectShape.of(
            "term",
            optional("electedOn", AreaShapes.DAY, Term::electedOn),
            known("shiftedTo", AreaShapes.DAY, Term::shiftedTo),
            Term::new);

    private RecordShapes() {}
}
