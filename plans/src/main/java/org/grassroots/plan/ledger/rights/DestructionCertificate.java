package org.grassroots.plan.ledger.rights;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LegalBasis;
import org.grassroots.plan.ledger.book.Access;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.LedgerEvent;
import org.grassroots.plan.ledger.book.PackedLedger;
import org.grassroots.plan.ledger.book.Seal;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/**
 * That a ledger was destroyed: which, when it was due, by whom, and the seals of its chain before and after. It holds
 * nothing of what the ledger held, and {@link #problems} proves it against what is left.
 */
@Value.Immutable
public interface DestructionCertificate {
    ElementId ledger();

    Optional<ElementId> event();

    /** On what ground of law the ledger had been kept. */
    LegalBasis basis();

    /** The first day on which it might no longer be kept. */
    LocalDate dueSince();

    /** Who destroyed it, as what, what for and when. */
    Access by();

    /** The chain as it was before. */
    Seal before();

    /** The chain with the entry that says that all values were destroyed. */
    Seal after();

    /** A certificate for a ledger that was destroyed. */
    static DestructionCertificate of(LedgerBook whole, LedgerBook remains, LocalDate dueSince, Access by) {
        return builder()
                .ledger(whole.schema().id())
                .event(whole.event().map(LedgerEvent::id))
                .basis(whole.schema().legalBasis())
                .dueSince(dueSince)
                .by(by)
                .before(whole.seal())
                .after(remains.seal())
                .build();
    }

    /**
     * What speaks against this certificate; empty if it is proved that the ledger that was sealed had the entries it
     * tells of, and that no value of them is left.
     *
     * @param sealed  a seal of the ledger before its destruction that an auditor kept apart; may be older than the last
     *     entries
     * @param remains  what is left of the ledger, as {@link PackedLedger} writes it
     */
    default List<Text> problems(Seal sealed, byte[] remains) {
        List<Text> problems = new ArrayList<>();
        if (!sealed.ledger().equals(ledger()) || sealed.count() > before().count()) {
            problems.add(
                    Text.of("the seal kept apart is not of this ledger before its destruction", "所持封存值不属于销毁前的该台账"));
            return problems;
        }
        PackedLedger.verify(remains, after()).problems().forEach(problem -> problems.add(problem.message()));
        PackedLedger.verifySince(remains, before()).problems().forEach(problem -> problems.add(problem.message()));
        PackedLedger.verifySince(remains, sealed).problems().forEach(problem -> problems.add(problem.message()));
        if (problems.isEmpty() && PackedLedger.keptValues(remains) > 0) {
            problems.add(Text.of("values of the ledger are still there", "台账内容仍有留存"));
        }
        return problems;
    }

    @Value.Check
    default void check() {
        checkArgument(
                before().ledger().equals(ledger())
                        && after().ledger().equals(ledger())
                        && after().count() == before().count() + 1,
                "the seals of a certificate must be of ledger '%s' before and after one entry more, were of '%s' with %s and"
                        + " '%s' with %s entries",
                ledger(),
                before().ledger(),
                before().count(),
                after().ledger(),
                after().count());
        checkArgument(
                !by().when().toLocalDate().isBefore(dueSince()),
                "ledger '%s' was due from %s on and must not be destroyed before, was on %s",
                ledger(),
                dueSince(),
                by().when());
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link DestructionCertificate}; all but event is required. */
    final class Builder extends ImmutableDestructionCertificate.Builder {
        Builder() {}
    }
}
