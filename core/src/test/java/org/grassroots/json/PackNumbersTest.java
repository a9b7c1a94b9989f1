package org.grassroots.json;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers and sentences of a pack that its rules cannot use; the mark is put before what is refused as a whole. */
class PackNumbersTest {
    private static final String RULE = "{'id':'watch.few-entrances'";
    private static final String MIN = "{'id':'entrances.min'";
    private static final String MAX = "{'id':'entrances.max'";
    private static final String SECOND = "{'from':'2022-01-01'";

    private static void assertRefused(String whole, String find, String put, String pointer, String sentence) {
        String marked = Examples.edited(PackRefusalTest.PACK, whole, "▲" + whole);
        Marked broken = Marked.of(Examples.edited(marked, find, put == null ? "" : put));
        broken.assertOnlyProblem(
                PackRefusalTest.problems(broken.document()), "watch.json", "bad-value", pointer, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'as':'maxEntrances' | 'as':'mostEntrances' | rule 'watch.few-entrances' asks for the parameters [maxEntrances, minEntrances], but the pack gives [minEntrances, mostEntrances]
                    ,{'as':'maxEntrances','parameter':'entrances.max'} | | rule 'watch.few-entrances' asks for the parameters [maxEntrances, minEntrances], but the pack gives [minEntrances]
                    'parameter':'entrances.max'} | 'parameter':'entrances.max'},{'as':'third','parameter':'entrances.max'} | rule 'watch.few-entrances' asks for the parameters [maxEntrances, minEntrances], but the pack gives [maxEntrances, minEntrances, third]
                    """)
    void a_rule_is_given_the_parameters_it_asks_for_and_no_others(String find, String put, String sentence) {
        assertRefused(RULE, find, put, "/rules/0", sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'count':4 | 'count':4,'span':'P1Y' | a value must be one of a 'count', such as 3, a 'range', a 'share' or a 'span', such as P1Y; it has several
                    'count':4, |                       | a value must be one of a 'count', such as 3, a 'range', a 'share' or a 'span', such as P1Y; it has none
                    'count':4 | 'count':4,'share':{'numerator':4,'denominator':5,'comparison':'AT_LEAST'} | a value must be one of a 'count', such as 3, a 'range', a 'share' or a 'span', such as P1Y; it has several
                    'count':4 | 'span':'P0D'           | a length of time must be longer than nothing, was P0D
                    'count':4 | 'count':4,'until':'2021-12-31' | a value from 2022-01-01 must not end before it begins, but ends on 2021-12-31
                    """)
    void a_value_is_of_one_kind_and_for_one_day_or_more(String find, String put, String sentence) {
        assertRefused(SECOND, find, put, "/parameters/1/values/1", sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'range':{'low':5,'high':4} | range | a count must lie between 0 and its upper bound (4), was 5
                    'share':{'numerator':5,'denominator':4,'comparison':'MORE_THAN'} | share | a share must lie between 0 and 1 with a denominator of 1 to 1000, was 5/4
                    """)
    void a_range_has_its_lower_end_first_and_a_share_is_no_more_than_a_whole(
            String put, String field, String sentence) {
        Marked broken = Marked.of(Examples.edited(PackRefusalTest.PACK, "'count':4", put.replaceFirst(":", ":▲")));
        broken.assertOnlyProblem(
                PackRefusalTest.problems(broken.document()),
                "watch.json",
                "bad-value",
                "/parameters/1/values/1/" + field,
                sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'demand':'only' | 'demand':'all' | rule 'watch.few-entrances' demands [only], but the pack speaks of [all]
                    """)
    void the_pack_speaks_of_every_demand_of_a_rule_and_of_no_other(String find, String put, String sentence) {
        assertRefused(RULE, find, put, "/rules/0", sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'until':'2021-12-31'  | 'until':'2022-01-01'  | the value from 2020-01-01 must end on 2021-12-31, the day before the one from 2022-01-01 begins, but ends on 2022-01-01 and overlaps it
                    'until':'2021-12-31', |                       | the value from 2020-01-01 must end on 2021-12-31, the day before the one from 2022-01-01 begins, but does not end
                    'until':'2021-12-31'  | 'until':'2021-12-30'  | the value from 2020-01-01 must end on 2021-12-31, the day before the one from 2022-01-01 begins, but ends on 2021-12-30 and leaves a hole
                    'count':4             | 'span':'P4D'          | every value must be of one kind, but P4D follows 3
                    """)
    void the_values_of_a_parameter_follow_each_other_and_are_of_one_kind(String find, String put, String sentence) {
        assertRefused(SECOND, find, put, "/parameters/1/values/1", "parameter 'entrances.max': " + sentence);
    }

    @ParameterizedTest
    @CsvSource({"2019-01-01", "2020-01-01"})
    void values_stand_in_the_order_of_their_days(String from) {
        Marked broken =
                Marked.of(Examples.edited(PackRefusalTest.PACK, SECOND, "▲" + SECOND.replace("2022-01-01", from)));
        broken.assertOnlyProblem(
                PackRefusalTest.problems(broken.document()),
                "watch.json",
                "bad-value",
                "/parameters/1/values/1",
                "parameter 'entrances.max': the value from " + from + " must stand before the one from 2020-01-01");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {'from':'2020-01-01','count':1,'citation':{'instrument':'note'}} | | parameter 'entrances.min' needs at least one dated value
                    """)
    void a_parameter_has_a_value(String find, String put, String sentence) {
        assertRefused(MIN, find, put, "/parameters/0", sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'count':1 | 'span':'P1Y'                                 | parameter 'minEntrances' must be a count, was P1Y
                    'from':'2020-01-01','count':1 | 'from':'2010-01-01','until':'2019-12-31','count':1 | rule 'watch.few-entrances' never applies: there is no day (it is in force always) on which all of [minEntrances, maxEntrances] have a value
                    """)
    void a_number_that_the_rule_cannot_use_is_refused_before_its_day(String find, String put, String sentence) {
        assertRefused(RULE, find, put, "/rules/0", sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    Count those of {subject}: {missing}.','zh-Hans':'查明{subject}：{missing}。 | {entrance} of {missing}','zh-Hans':'{missing}的{entrance} | entrance
                    Count those of {subject}: {missing}.','zh-Hans':'查明{subject}：{missing}。 | {subjectLimit}','zh-Hans':'{subjectLimit} | subjectLimit
                    """)
    void a_gap_that_nothing_fills_is_refused(String find, String put, String gap) {
        assertRefused(
                RULE,
                find,
                put,
                "/rules/0",
                "rule 'watch.few-entrances' fills no gap {" + gap + "}; it fills [entrances, entrancesLimit,"
                        + " entrancesMargin, missing, subject, wayIn, wayInLimit, wayInMargin]");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    查明{subject}： | 查明：          | [subject, missing] and | [missing]
                    查明{subject}： | 查明{subjekt}： | [subject, missing] and | [subjekt, missing]
                    """)
    void both_languages_have_the_same_gaps(String find, String put, String ofEnglish, String ofChinese) {
        String whole = "{'en':'Count those of";

        assertRefused(
                whole,
                find,
                put,
                "/rules/0/parts/0/undetermined",
                "all languages must name the same gaps, but 'Count those of {subject}: {missing}.' has " + ofEnglish
                        + " '" + put + "{missing}。' has " + ofChinese);
    }
}
