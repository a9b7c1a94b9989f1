package org.grassroots.plan.ledger.exchange;

import java.util.Locale;

/** What is wrong with a sheet, a row or a cell. */
public enum FaultCode {
    /** The sheet has no header. */
    HEADER_MISSING,
    /** Cells of the header are merged. */
    HEADER_MERGED,
    /** A title in the header names no column of the ledger. */
    COLUMN_UNKNOWN,
    /** A column of the ledger is not in the header. */
    COLUMN_MISSING,
    /** A column of the ledger is in the header twice. */
    COLUMN_TWICE,
    /** A column of the ledger stands in the place of another. */
    COLUMN_ORDER,
    /** The sheet was exported masked, so it does not hold the values. */
    SHEET_MASKED,
    /** The row was not read since the header was refused. */
    ROW_NOT_READ,
    /** The row could not be cut into cells, or the file is broken here. */
    ROW_BROKEN,
    /** The row goes on behind the last column. */
    CELLS_TOO_MANY,
    /** A column that every entry must fill is empty. */
    VALUE_MISSING,
    /** The value is none of the column's type. */
    VALUE_UNFIT,
    /** The value holds a whole identity number, which is never kept. */
    IDENTITY_NUMBER,
    /** A number of more digits than a spreadsheet keeps, so the last ones may be changed. */
    DIGITS_LOST,
    /** The cell holds a formula. */
    FORMULA,
    /** The cell holds the error of a formula. */
    FORMULA_ERROR,
    /** The cell is part of a merged area. */
    CELL_MERGED,
    /** The role may not write the column. */
    NOT_GRANTED;

    /** As files have it, such as {@code value-missing}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
