package org.grassroots.plan.ledger.book;

import java.util.List;

/**
 * What an entry says besides its values.
 *
 * @param event  the id of the event, or empty
 * @param refersTo  the number of the entry that this one corrects, or 0
 * @param targets  the entries that it erases, restricts or releases
 */
record EntryHead(EntryKind kind, EntryId id, String event, Access access, int refersTo, List<EntryCells> targets) {}
