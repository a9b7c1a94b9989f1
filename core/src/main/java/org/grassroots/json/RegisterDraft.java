package org.grassroots.json;

import java.util.List;
import org.grassroots.json.shape.Flaw;
import org.grassroots.json.shape.ObjectShape;
import org.grassroots.json.shape.ProblemCode;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.Shapes;
import org.grassroots.organisation.Organisation;
import org.grassroots.pairing.Pairings;
import org.grassroots.register.InvalidRegisterException;
import org.grassroots.register.Provenance;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterProblem;
import org.jspecify.annotations.Nullable;

/** A register between its JSON and its checks: field by field sound, but perhaps with ids that do not fit together. */
final class RegisterDraft {
    static final ObjectShape<Provenance> PROVENANCE = ObjectShape.of(
                    "provenance", Provenance::builder, Provenance.Builder::build)
            .required("source", AreaShapes.NAME, Provenance::source, Provenance.Builder::source)
            .required("synthetic", Shapes.bool(), Provenance::synthetic, Provenance.Builder::synthetic)
            .optionalInt(
                    "seed",
                    Shapes.integer(Integer.MIN_VALUE, Integer.MAX_VALUE),
                    Provenance::seed,
                    Provenance.Builder::seed)
            .optional("describes", AreaShapes.DAY, Provenance::describes, Provenance.Builder::describes)
            .end();

    static final Shape<RegisterDraft> SHAPE = ObjectShape.of("register", Register::builder, RegisterDraft::build)
            .constant("format", "grassroots-register/1")
            .required("provenance", PROVENANCE, draft -> draft.whole().provenance(), Register.Builder::provenance)
            .required(
                    "community", AreaShapes.COMMUNITY, draft -> draft.whole().community(), Register.Builder::community)
            .requiredList("members", MemberShapes.MEMBER, draft -> draft.whole().members(), Register.Builder::members)
            .list(
                    "membersNotListed",
                    IdShapes.COMPOUND,
                    draft -> draft.whole().membersNotListed(),
                    Register.Builder::membersNotListed)
            .list("helpers", MemberShapes.HELPER, draft -> draft.whole().helpers(), Register.Builder::helpers)
            .unless(
                    "organisation",
                    OrganisationShapes.ORGANISATION,
                    Organisation.UNKNOWN,
                    draft -> draft.whole().organisation(),
                    Register.Builder::organisation)
            .unless(
                    "pairings",
                    PairingShapes.PAIRINGS,
                    Pairings.UNKNOWN,
                    draft -> draft.whole().pairings(),
                    Register.Builder::pairings)
            .end();

    private final @Nullable Register register;
    private final List<Flaw.At> flaws;

    private RegisterDraft(@Nullable Register register, List<Flaw.At> flaws) {
        this.register = register;
        this.flaws = flaws;
    }

    static RegisterDraft of(Register register) {
        return new RegisterDraft(register, List.of());
    }

    /** What keeps the parts from being a register; empty if they are one. */
    List<Flaw.At> flaws() {
        return flaws;
    }

    Register whole() {
        if (register == null) {
            throw new IllegalStateException("a draft with flaws is no register");
        }
        return register;
    }

    private static Flaw.At flaw(RegisterProblem problem) {
        ProblemCode code = ProblemCode.valueOf(problem.code().name());
        return new Flaw.At(problem.pointer(), new Flaw(code, problem.met(), problem.expected()));
    }

    private static RegisterDraft build(Register.Builder parts) {
        try {
            return of(parts.build());
        } catch (InvalidRegisterException unfit) {
            return new RegisterDraft(
                    null, unfit.problems().stream().map(RegisterDraft::flaw).toList());
        }
    }
}
