package org.grassroots.plan.ledger.reconciliation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.CompoundId;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.reconciliation.MissingValue.Reason;
import org.grassroots.plan.ledger.reconciliation.Reconciliation.Outcome;
import org.grassroots.plan.ledger.view.AuditLog;
import org.grassroots.register.Register;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** All reconciliations of the ledgers of one compound. */
public final class BookReconciler {
    private static final TextPattern NO_LEDGER =
            TextPattern.of(Text.of("ledger {ledger} was not given", "未提供台账{ledger}"));

    private final LedgerParts residents;
    private final LedgerParts guards;
    private final LedgerParts supplies;
    private final LedgerParts ceremonies;
    private final LedgerParts funds;
    private final Optional<Bound> guardedPerGuard;
    private final CeremonyLimits limits;

    /**
     * Of the ledgers of the shipped plan.
     *
     * @param guardedPerGuard  how many people one guard may look after; if empty, that is not looked at
     */
    public BookReconciler(CeremonyLimits limits, Optional<Bound> guardedPerGuard) {
        this(
                ShippedParts.RESIDENTS,
                ShippedParts.GUARDS,
                ShippedParts.SUPPLIES,
                ShippedParts.CEREMONIES,
                ShippedParts.FUNDS,
                limits,
                guardedPerGuard);
    }

    /** Of a host's ledgers; what the parts must name, the five reconciliations say. */
    public BookReconciler(
            LedgerParts residents,
            LedgerParts guards,
            LedgerParts supplies,
            LedgerParts ceremonies,
            LedgerParts funds,
            CeremonyLimits limits,
            Optional<Bound> guardedPerGuard) {
        this.residents = residents;
        this.guards = guards;
        this.supplies = supplies;
        this.ceremonies = ceremonies;
        this.funds = funds;
        this.limits = limits;
        this.guardedPerGuard = guardedPerGuard;
    }

    /**
     * What came of all of them.
     *
     * @param results  residents, guards, supplies, ceremonies, funds
     * @param log  the audit log with the traces of all
     */
    public record Reconciled(List<Reconciliation> results, AuditLog log) {

        public Reconciled {
            results = List.copyOf(results);
        }

        /** DIFFERS if any differs, else UNDETERMINED if any is. */
        public Outcome outcome() {
            return List.of(Outcome.DIFFERS, Outcome.UNDETERMINED).stream()
                    .filter(outcome -> results.stream().anyMatch(result -> result.outcome() == outcome))
                    .findFirst()
                    .orElse(Outcome.AGREES);
        }

        public Optional<Reconciliation> result(ElementId id) {
            return results.stream().filter(result -> result.id().equals(id)).findFirst();
        }
    }

    /**
     * Reconciles what there is; a ledger that is not among the books is missing, so that it is undetermined whether it
     * agrees. Ledgers that nothing is held against are not read.
     *
     * @param books  in any order
     * @param access  who compares, in a role that may see the columns of all of them
     * @param log  where the traces are left
     * @throws IllegalArgumentException if two books are of one ledger, the register has no such compound, a ledger not its
     *     columns, or the role may not see one
     */
    public Reconciled reconcileAll(
            List<LedgerBook> books, Register register, CompoundId compound, Access access, AuditLog log) {
        Map<ElementId, LedgerBook> byLedger = new LinkedHashMap<>();
        for (LedgerBook book : books) {
            checkArgument(
                    byLedger.put(book.schema().id(), book) == null,
                    "every ledger is given once, but '%s' twice",
                    book.schema().id());
        }
        List<Reconciliation> results = new ArrayList<>();
        AuditLog longer = log;
        for (Part part : parts(register, compound, access)) {
            LedgerBook book = byLedger.get(part.ledger());
            Reconciliation result =
                    book == null ? missing(part, longer) : part.how().reconcile(book, longer);
            results.add(result);
            longer = result.log();
        }
        return new Reconciled(results, longer);
    }

    private List<Part> parts(Register register, CompoundId compound, Access access) {
        return List.of(
                new Part(
                        ResidentReconciliation.ID,
                        ResidentReconciliation.TITLE,
                        residents.ledger(),
                        (book, log) ->
                                new ResidentReconciliation(residents).reconcile(book, register, compound, access, log)),
                new Part(
                        GuardReconciliation.ID,
                        GuardReconciliation.TITLE,
                        guards.ledger(),
                        (book, log) -> new GuardReconciliation(guards, guardedPerGuard).reconcile(book, access, log)),
                new Part(
                        SupplyReconciliation.ID,
                        SupplyReconciliation.TITLE,
                        supplies.ledger(),
                        (book, log) -> new SupplyReconciliation(supplies).reconcile(book, access, log)),
                new Part(
                        CeremonyReconciliation.ID,
                        CeremonyReconciliation.TITLE,
                        ceremonies.ledger(),
                        (book, log) -> new CeremonyReconciliation(ceremonies, limits).reconcile(book, access, log)),
                new Part(
                        FundReconciliation.ID,
                        FundReconciliation.TITLE,
                        funds.ledger(),
                        (book, log) -> new FundReconciliation(funds).reconcile(book, access, log)));
    }

    private static Reconciliation missing(Part part, AuditLog log) {
        Text text = NO_LEDGER.fill(Map.of("ledger", Text.same(part.ledger().value())));
        return Reconciliation.builder()
                .id(part.id())
                .title(part.title())
                .ledger(part.ledger())
                .looked(0)
                .undecided(0)
                .restricted(0)
                .addMissing(new MissingValue(Reason.NO_LEDGER, part.ledger(), Optional.empty(), Optional.empty(), text))
                .log(log)
                .build();
    }

    private interface How {
        Reconciliation reconcile(LedgerBook book, AuditLog log);
    }

    private record Part(ElementId id, Text title, ElementId ledger, How how) {}
}
