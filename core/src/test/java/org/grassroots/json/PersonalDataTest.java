package org.grassroots.json;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a register says of a person stays out of messages, whatever is wrong with it. */
class PersonalDataTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    name            | 'Ada 𠮷 Hidden' | 13800000000              | wrong-type   | met a number; expected a text of 1 to 100 characters
                    name            | 'Ada 𠮷 Hidden' | ['Ada Hidden']           | wrong-type   | met a list; expected a text of 1 to 100 characters
                    status          | 'full'         | 'Hidden'                 | unknown-word | met a text of 6 characters; expected one of full, probationary, unknown
                    admittedOn      | '1991-02-03'   | '1991-02-30'             | bad-date     | met a text of 10 characters; expected a day of the calendar written like 2026-11-21
                    admittedOn      | '1991-02-03'   | 19910203                 | wrong-type   | met a number; expected a day of the calendar written like 2026-11-21
                    fullSince       | '1992-02-03'   | 'spring 1992'            | bad-date     | met a text of 11 characters; expected a day of the calendar written like 2026-11-21
                    affiliation     | 'here'         | 'Hidden'                 | unknown-word | met a text of 6 characters; expected one of here, elsewhere, unknown
                    residence       | {'compound':'c-1'} | 'Hidden Lane 5'      | wrong-type   | met a text of 13 characters; expected 'elsewhere' or an object (residence)
                    residence       | {'compound':'c-1'} | 13800000000          | wrong-type   | met a number; expected 'elsewhere' or an object (residence)
                    residence       | {'compound':'c-1'} | {'compound':'c-1','household':'h'} | bad-value | a residence in a household must name its building too
                    votingRights    | 'yes'          | 'lost in 1991'           | unknown-word | met a text of 12 characters; expected one of yes, no, unknown
                    trainings       | ['sampling']   | 'Hidden'                 | wrong-type   | met a text of 6 characters; expected a list
                    fitForFrontLine | 'no'           | 'Hidden illness'         | unknown-word | met a text of 14 characters; expected one of yes, no, unknown
                    awaySince       | '1992-11-05'   | '1992-11-31'             | bad-date     | met a text of 10 characters; expected a day of the calendar written like 2026-11-21
                    awaySince       | '1992-11-05'   | 'None'                   | bad-date     | met a text of 4 characters; expected a day of the calendar written like 2026-11-21
                    awaySince       | '1992-11-05'   | 19921105                 | wrong-type   | met a number; expected a day of the calendar written like 2026-11-21
                    homeOwner       | 'yes'          | 'Hidden landlord'        | unknown-word | met a text of 15 characters; expected one of yes, no, unknown
                    homeOwner       | 'yes'          | true                     | wrong-type   | met true or false; expected one of yes, no, unknown
                    suitableAsSecretary | 'no'       | 'Hidden doubts'          | unknown-word | met a text of 13 characters; expected one of yes, no, unknown
                    suitableAsSecretary | 'no'       | 1992                     | wrong-type   | met a number; expected one of yes, no, unknown
                    fitForFrontLine | 'no'           | false                    | wrong-type   | met true or false; expected one of yes, no, unknown
                    """)
    void a_value_of_a_member_is_masked(String field, String find, String put, String code, String sentence) {
        Marked marked =
                Marked.of(Examples.edited(Examples.SHORT, "'" + field + "':" + find, "'" + field + "':▲" + put));

        Examples.assertRefused(marked, code, "/members/0/" + field, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'trainings':['sampling'] | 'trainings':[▲13800000000]     | wrong-type   | /trainings/0  | met a number; expected a text of 1 to 64 characters
                    'trainings':['sampling'] | 'capacities':[▲'Hidden envoy'] | unknown-word | /capacities/0 | met a text of 12 characters; expected one of directly-managed, in-service, deployed, retired, migrant
                    """)
    void an_item_of_a_member_is_masked(String find, String put, String code, String pointer, String sentence) {
        Examples.assertRefused(
                Marked.of(Examples.edited(Examples.SHORT, find, put)), code, "/members/0" + pointer, sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'status':'full','admittedOn':'1991-02-03' | 'status':'full','admittedOn':'1992-02-04' | member 'm-1': full membership must not begin before admission
                    'status':'full'                           | 'status':'probationary'                   | member 'm-1': a day of full membership is given, so the status must be FULL
                    'name':'Ada 𠮷 Hidden'                     | 'name':' '                                | member 'm-1': the name must not be blank
                    """)
    void what_a_member_cannot_be_is_said_without_the_facts(String find, String put, String sentence) {
        String broken = Examples.edited(Examples.SHORT, find, put);

        Examples.assertRefused(
                Marked.of(Examples.edited(broken, "{'id':'m-1'", "▲{'id':'m-1'")), "bad-value", "/members/0", sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'name':▲13800000000,'role':'volunteer'           | wrong-type   | /name | met a number; expected a text of 1 to 100 characters
                    'name':'S','role':'volunteer','trainings':[▲1991] | wrong-type   | /trainings/0 | met a number; expected a text of 1 to 64 characters
                    'name':'S','role':'volunteer','fitForFrontLine':▲'Hidden illness' | unknown-word | /fitForFrontLine | met a text of 14 characters; expected one of yes, no, unknown
                    """)
    void a_value_of_a_helper_is_masked(String fields, String code, String pointer, String sentence) {
        String broken = Examples.edited(
                Examples.SHORT,
                "'fitForFrontLine':'no'}]}",
                "'fitForFrontLine':'no'}]," + "'helpers':[{'id':'x-1'," + fields + "}]}");

        Examples.assertRefused(Marked.of(broken), code, "/helpers/0" + pointer, sentence);
    }
}
