package org.grassroots.plan.ledger.reconciliation;

import java.time.LocalDate;
import java.util.Optional;

/** What is asked of weddings and funerals; a host with rules of its own writes one. */
@FunctionalInterface
public interface CeremonyLimits {

    /**
     * What is asked of one kind in one zone.
     *
     * @param kind  {@link LedgerCode#WEDDING} or {@link LedgerCode#FUNERAL}
     * @param day  its first day
     * @param zone  as the ledger names it
     * @return empty if nothing is known of that zone
     */
    Optional<CeremonyLimit> on(LedgerCode kind, LocalDate day, String zone);
}
