package org.grassroots.city.sheet;

import java.util.Arrays;
import java.util.Optional;

/** The columns that are read, in the order in which the cells of a record are judged. */
enum Column {
    NAME("小区名称", true),
    ADDRESS("地址", false),
    BUILDINGS("楼栋总数", true),
    HOUSEHOLDS("房屋总数", true),
    PROPERTY("物业公司", false),
    BUILDING_TYPE("建筑类型", false);

    private final String header;
    private final boolean needed;

    Column(String header, boolean needed) {
        this.header = header;
        this.needed = needed;
    }

    String header() {
        return header;
    }

    boolean isNeeded() {
        return needed;
    }

    static Optional<Column> of(String headerCell) {
        String folded = Spelling.withoutSpaces(Spelling.clean(Spelling.fold(headerCell)));
        return Arrays.stream(values()).filter(c -> c.header.equals(folded)).findFirst();
    }
}
