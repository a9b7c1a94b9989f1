package org.grassroots.policy.term;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BranchParent;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.policy.Shipped;
import org.grassroots.record.Term;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;

/** A branch {@code b1} with a term. */
final class Terms {
    static final BranchId B1 = BranchId.of("b1");
    static final LocalDate ELECTED = LocalDate.of(2020, 7, 1);

    private Terms() {}

    static Shipped rule(String id, LocalDate day) {
        return new Shipped("national", id, Subject.of(Subject.Kind.BRANCH, B1), day);
    }

    static Register branch(BranchKind kind, UnaryOperator<CompoundBranch.Builder> facts) {
        return Registers.compound("c1").full(2).branch("b1", kind, facts).build();
    }

    /** A formal branch under a community with a committee. */
    static Register committee(Optional<LocalDate> electedOn, Known<LocalDate> shiftedTo, BranchParent parent) {
        return branch(
                BranchKind.FORMAL,
                branch -> branch.committee(Known.of(Committee.of()))
                        .parent(parent)
                        .term(new Term(electedOn, shiftedTo)));
    }

    /** A formal branch under a community without a committee whose secretary is {@code m1}. */
    static Register secretary(SelectionMode selection, Optional<LocalDate> since) {
        return branch(
                BranchKind.FORMAL,
                branch -> branch.committee(Known.none())
                        .parent(BranchParent.COMMUNITY)
                        .secretaries(Listing.of(new Officer(MemberId.of("m1"), selection, since)))
                        .term(new Term(Optional.empty(), Known.none())));
    }

    static Set<MissingFact> ofBranch(Field field) {
        return Set.of(MissingFact.of(Subject.Kind.BRANCH, B1, field));
    }

    static Set<MissingFact> ofSecretary(Field field) {
        return Set.of(MissingFact.of(Subject.Kind.MEMBER, MemberId.of("m1"), field));
    }
}
