package org.grassroots.city.sheet;

import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.grassroots.city.sheet.SheetRejection.Code;
import org.grassroots.text.Text;

/** A number of things with or without its measure word: 27, 27栋, ２７ 栋, 1,202户. */
enum CountCell {
    BUILDINGS(
            "栋幢座",
            Text.of(
                    "a whole number of buildings from 0 to 1,000,000, such as 27 or 27栋, or an empty cell if it is not known",
                    "0至1000000的整数楼栋数，如27或27栋；不清楚时留空")),
    HOUSEHOLDS(
            "户套",
            Text.of(
                    "a whole number of homes from 0 to 1,000,000, such as 1202 or 1202户, or an empty cell if it is not known",
                    "0至1000000的整数户数，如1202或1202户；不清楚时留空"));

    /** What a register can hold. */
    private static final int MOST = 1_000_000;

    private static final int MOST_DIGITS = 9;

    private final Pattern pattern;
    private final Text expected;

    CountCell(String measures, Text expected) {
        this.pattern = Pattern.compile("([0-9]{1,3}(?:,[0-9]{3})+|[0-9]+) ?[" + measures + "]?");
        this.expected = expected;
    }

    /**
     * @param clean  what {@link Spelling#clean} returned
     */
    OptionalInt read(String clean) throws FaultException {
        String folded = Spelling.fold(clean);
        if (Spelling.isUnknown(Spelling.withoutSpaces(folded))) {
            return OptionalInt.empty();
        }
        Matcher matcher = pattern.matcher(folded);
        if (matcher.matches()) {
            String digits = matcher.group(1).replace(",", "");
            if (digits.length() <= MOST_DIGITS && Integer.parseInt(digits) <= MOST) {
                return OptionalInt.of(Integer.parseInt(digits));
            }
        }
        throw new FaultException(new Fault(Code.NOT_A_NUMBER, Fault.quoted(clean), expected));
    }
}
