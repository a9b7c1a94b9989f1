package org.grassroots.city.sheet;

/** What one record of a sheet gives: a row, or the reason why it is none. */
public sealed interface SheetEntry permits SheetRow, SheetRejection {}
