package org.grassroots.city.sheet;

import java.util.List;
import java.util.Optional;

/**
 * An address that may begin with its district and neighbourhood in parentheses: (东禾区东湖商圈)湖滨路8号.
 *
 * <p>The district ends with the first 区, 县 or 市 that can end the name of one; after a city, a district of that city
 * belongs to it too (青禾市东禾区). A parenthesis without a district is all neighbourhood.
 */
record AddressCell(Optional<String> district, Optional<String> neighbourhood, Optional<String> rest) {
    private static final String MARKS = "区县市";

    /** Ends of words in 区 or 市 that are no county-level division. 城市 is not among them: 韩城市 is one. */
    private static final List<String> NO_DISTRICT = List.of(
            "小区", "社区", "校区", "厂区", "园区", "景区", "院区", "片区", "住宅区", "生活区", "家属区", "商业区", "商务区", "宿舍区", "超市", "夜市", "早市",
            "菜市");

    /** After a city these are neighbourhoods of it, though a division of their own where nothing stands before. */
    private static final List<String> NO_DISTRICT_OF_A_CITY = List.of("开发区", "高新区", "工业区");

    private static final int LONGEST_OF_A_CITY = 5;

    static AddressCell of(String text) {
        String folded = Spelling.fold(text);
        int close = folded.indexOf(')');
        if (!folded.startsWith("(") || close < 0) {
            return new AddressCell(Optional.empty(), Optional.empty(), some(text));
        }
        String inside = Spelling.clean(text.substring(1, close));
        int end = districtEnd(Spelling.fold(inside));
        return new AddressCell(
                some(inside.substring(0, end)), some(inside.substring(end)), some(text.substring(close + 1)));
    }

    private static int districtEnd(String inside) {
        int end = mark(inside, 1);
        if (end == 0 || endsWithOneOf(inside.substring(0, end), NO_DISTRICT)) {
            return 0;
        }
        if (inside.charAt(end - 1) == '市') {
            int inner = mark(inside, end + 1);
            String district = inside.substring(end, Math.max(inner, end));
            if (!district.isEmpty()
                    && district.length() <= LONGEST_OF_A_CITY
                    && !district.endsWith("市")
                    && !endsWithOneOf(district, NO_DISTRICT)
                    && !endsWithOneOf(district, NO_DISTRICT_OF_A_CITY)) {
                return inner;
            }
        }
        return end;
    }

    /** The end of the first word with a mark at or after an index, 0 if there is none. */
    private static int mark(String inside, int from) {
        for (int i = from; i < inside.length(); i++) {
            if (MARKS.indexOf(inside.charAt(i)) >= 0) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean endsWithOneOf(String word, List<String> ends) {
        return ends.stream().anyMatch(word::endsWith);
    }

    private static Optional<String> some(String text) {
        return Optional.of(Spelling.clean(text)).filter(clean -> !clean.isEmpty());
    }
}
