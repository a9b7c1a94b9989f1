package org.grassroots.city.sheet;

import java.util.OptionalInt;

/** Gives the faults of one file their place. */
record Rejections(String file) {

    SheetRejection of(OptionalInt line, Fault fault) {
        return at(line, fault).build();
    }

    SheetRejection of(int line, Fault fault) {
        return of(OptionalInt.of(line), fault);
    }

    SheetRejection of(int line, Header header, Column column, Fault fault) {
        return at(OptionalInt.of(line), fault)
                .column(header.number(column))
                .columnName(header.name(column))
                .build();
    }

    private SheetRejection.Builder at(OptionalInt line, Fault fault) {
        SheetRejection.Builder rejection = SheetRejection.builder();
        rejection.file(file).line(line).code(fault.code()).met(fault.met()).expected(fault.expected());
        return rejection;
    }
}
