package org.grassroots.plan.ledger;

import org.grassroots.plan.element.ElementId;
import org.grassroots.text.Text;

/**
 * A value that a column of type {@link ColumnType#CHOICE} may hold.
 *
 * @param id  unique in the column
 * @param title  as a reader sees it
 */
public record ColumnChoice(ElementId id, Text title) {}
