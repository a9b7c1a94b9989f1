package org.grassroots.plan.ledger.book;

import java.time.LocalDate;
import org.grassroots.plan.element.ElementId;

/**
 * The emergency a ledger is kept for.
 *
 * @param id  such as {@code outbreak-2026}
 * @param from  its first day; no entry is dated before it
 */
public record LedgerEvent(ElementId id, LocalDate from) {}
