package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.grassroots.area.Compound;
import org.grassroots.json.shape.JsonProblem;
import org.grassroots.rule.Limits;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.Rule;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Subjects;
import org.junit.jupiter.api.Test;

/** What is wrong with a pack shows when it is loaded, where it stands; the mark says where. */
class PackRefusalTest {
    /** A sound pack for a made-up rule. */
    static final String PACK = Examples.json("""
            {'format':'grassroots-pack/1','id':'watch','version':'1','title':{'en':'Watch','zh-Hans':'值守'},
            'instruments':[{'id':'note','title':{'en':'Note','zh-Hans':'通知'}}],
            'parameters':[
            {'id':'entrances.min','unit':{'en':'entrances','zh-Hans':'个出入口'},'values':[
            {'from':'2020-01-01','count':1,'citation':{'instrument':'note'}}]},
            {'id':'entrances.max','unit':{'en':'entrances','zh-Hans':'个出入口'},'values':[
            {'from':'2020-01-01','until':'2021-12-31','count':3,'citation':{'instrument':'note'}},
            {'from':'2022-01-01','count':4,'citation':{'instrument':'note','clause':{'en':'s. 1','zh-Hans':'一'}}}]}],
            'rules':[
            {'id':'watch.few-entrances','version':'1','effect':'ADDS','statement':{'en':'Few entrances.','zh-Hans':'出入口少。'},
            'citation':{'instrument':'note'},'responsible':{'en':'the owners','zh-Hans':'业主'},
            'parameters':[{'as':'minEntrances','parameter':'entrances.min'},{'as':'maxEntrances','parameter':'entrances.max'}],
            'parts':[{'demand':'only','grade':'SHOULD','unit':{'en':'ways in','zh-Hans':'个出入口'},
            'violated':{'en':'{subject} has {entrances} entrances, {entrancesMargin} more than {entrancesLimit}.',
            'zh-Hans':'{subject}有{entrances}个出入口，比{entrancesLimit}个多{entrancesMargin}个。'},
            'undetermined':{'en':'Count those of {subject}: {missing}.','zh-Hans':'查明{subject}：{missing}。'}}]}]}
            """).strip();

    static List<JsonProblem> problems(String document) {
        return PackReader.of(List.of(FewEntrances.RULE))
                .read("watch.json", Examples.utf8(document))
                .problems();
    }

    private static void assertRefused(
            String find, String put, String code, String pointer, String sentence, String... findAndPut) {
        String edited = Examples.edited(PACK, find, put);
        Marked marked =
                Marked.of(findAndPut.length == 0 ? edited : Examples.edited(edited, findAndPut[0], findAndPut[1]));
        marked.assertOnlyProblem(problems(marked.document()), "watch.json", code, pointer, sentence);
    }

    @Test
    void the_pack_is_sound_and_valid() {
        assertThat(problems(PACK)).extracting(JsonProblem::message).isEmpty();
        assertThat(SchemaCheck.PACK.errors(PACK)).isEmpty();
    }

    @Test
    void a_rule_that_refuses_its_numbers_without_a_word_refuses_the_pack() {
        Rule<Compound> silent = new Rule<>() {
            @Override
            public RuleId id() {
                return FewEntrances.RULE.id();
            }

            @Override
            public Subjects<Compound> subjects() {
                return Subjects.compounds();
            }

            @Override
            public Set<String> parameters() {
                return FewEntrances.RULE.parameters();
            }

            @Override
            public Requirement<Compound> requirement(Limits limits) {
                throw new IllegalArgumentException();
            }
        };

        assertThat(PackReader.of(List.of(silent))
                        .read("watch.json", Examples.utf8(PACK))
                        .problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message()).endsWith(", /rules/0: the value was refused"));
    }

    @Test
    void a_rule_instrument_or_parameter_that_is_not_there_is_named_with_those_that_are() {
        assertRefused(
                "'watch.few-entrances'",
                "▲'watch.no-entrances'",
                "dangling-id",
                "/rules/0/id",
                "the rule 'watch.no-entrances' names nothing; there are watch.few-entrances");
        assertRefused(
                "{'instrument':'note','clause'",
                "{'instrument':▲'notes','clause'",
                "dangling-id",
                "/parameters/1/values/1/citation/instrument",
                "the instrument 'notes' names nothing; there are note");
        assertRefused(
                "'citation':{'instrument':'note'},'responsible'",
                "'citation':{'instrument':▲'PC'},'responsible'",
                "dangling-id",
                "/rules/0/citation/instrument",
                "the instrument 'PC' names nothing; there are note");
        assertRefused(
                "'parameter':'entrances.max'",
                "'parameter':▲'entrances.most'",
                "dangling-id",
                "/rules/0/parameters/1/parameter",
                "the parameter 'entrances.most' names nothing; there are entrances.min, entrances.max");
    }

    @Test
    void a_pack_without_instruments_says_that_there_are_none() {
        assertThat(problems(Examples.edited(PACK, "{'id':'note','title':{'en':'Note','zh-Hans':'通知'}}", "")))
                .hasSize(4)
                .allMatch(problem -> problem.message().endsWith("the instrument 'note' names nothing; there are none"));
    }

    @Test
    void an_id_is_given_once() {
        assertRefused(
                "{'id':'note','title':{'en':'Note','zh-Hans':'通知'}}",
                "{'id':'note','title':{'en':'Note','zh-Hans':'通知'}},{'id':▲'note','title':{'en':'N','zh-Hans':'通'}}",
                "duplicate-id",
                "/instruments/1/id",
                "'note' is given twice; each needs a name of its own");
        assertRefused(
                "'id':'entrances.max'",
                "'id':▲'entrances.min'",
                "duplicate-id",
                "/parameters/1/id",
                "'entrances.min' is given twice; each needs a name of its own",
                "'parameter':'entrances.max'",
                "'parameter':'entrances.min'");
        assertRefused(
                "'as':'maxEntrances'",
                "'as':▲'minEntrances'",
                "duplicate-id",
                "/rules/0/parameters/1/as",
                "'minEntrances' is given twice; each needs a name of its own");
    }

    @Test
    void a_rule_is_listed_once() {
        String rule = PACK.substring(PACK.indexOf("{\"id\":\"watch.few-entrances\""), PACK.length() - 2);
        Marked marked =
                Marked.of(PACK.substring(0, PACK.length() - 2) + "," + rule.replaceFirst("\"id\":", "\"id\":▲") + "]}");

        marked.assertOnlyProblem(
                problems(marked.document()),
                "watch.json",
                "duplicate-id",
                "/rules/1/id",
                "'watch.few-entrances' is given twice; each needs a name of its own");
    }

    @Test
    void one_fault_of_a_parameter_is_told_once_and_not_again_by_the_rules_that_use_it() {
        assertThat(problems(Examples.edited(PACK, "'until':'2021-12-31',", "")))
                .extracting(JsonProblem::pointer)
                .containsExactly("/parameters/1/values/1");
    }

    @Test
    void a_citation_is_required_of_every_rule_and_every_number() {
        assertRefused(
                "{'from':'2022-01-01','count':4,'citation':{'instrument':'note','clause':{'en':'s. 1','zh-Hans':'一'}}}",
                "▲{'from':'2022-01-01','count':4}",
                "missing-field",
                "/parameters/1/values/1",
                "field 'citation' is missing; expected an object (citation)");
        assertRefused(
                "'citation':{'instrument':'note'},'responsible'",
                "'responsible'",
                "missing-field",
                "/rules/0",
                "field 'citation' is missing; expected an object (citation)",
                "{'id':'watch.few-entrances'",
                "▲{'id':'watch.few-entrances'");
    }

    @Test
    void a_text_is_there_in_both_languages_and_not_blank() {
        assertRefused(
                "{'en':'the owners','zh-Hans':'业主'}",
                "▲{'en':'the owners'}",
                "missing-field",
                "/rules/0/responsible",
                "field 'zh-Hans' is missing; expected a text of 1 to 100000 characters");
        assertRefused(
                "{'en':'the owners','zh-Hans':'业主'}",
                "▲{'en':'the owners','zh-Hans':' '}",
                "bad-value",
                "/rules/0/responsible",
                "the Chinese text must not be blank (its English is 'the owners')");
    }

    @Test
    void a_traditional_wording_may_be_there_but_not_blank_and_not_under_another_tag() {
        String owners = "{'en':'the owners','zh-Hans':'业主'}";
        String traditional = Examples.edited(PACK, owners, "{'en':'the owners','zh-Hans':'业主','zh-Hant':'業主'}");
        assertThat(problems(traditional)).isEmpty();
        assertThat(SchemaCheck.PACK.errors(traditional)).isEmpty();
        assertRefused(
                owners,
                "▲{'en':'the owners','zh-Hans':'业主','zh-Hant':' '}",
                "bad-value",
                "/rules/0/responsible",
                "the Traditional Chinese text must not be blank (its English is 'the owners')");
        assertRefused(
                owners,
                "{'en':'the owners','zh-Hans':'业主',▲'zh-TW':'業主'}",
                "unknown-field",
                "/rules/0/responsible/zh-TW",
                "unknown field 'zh-TW'; known fields are en, zh-Hans, zh-Hant");
    }

    @Test
    void a_grade_is_one_of_three() {
        assertRefused(
                "'SHOULD'",
                "▲'Should'",
                "unknown-word",
                "/rules/0/parts/0/grade",
                "met the text 'Should'; expected one of MUST, SHOULD, INFO (did you mean 'SHOULD'?)");
    }

    @Test
    void an_id_is_made_of_few_characters_so_that_messages_stay_readable() {
        assertRefused(
                "'id':'watch'",
                "'id':▲'wa\\ntch'",
                "bad-value",
                "/id",
                "met the text 'wa\\u000atch'; expected a text of 1 to 100 characters that matches"
                        + " [A-Za-z0-9][A-Za-z0-9._-]*");
    }

    @Test
    void a_message_is_one_line_whatever_the_pack_says() {
        String broken = Examples.edited(PACK, "查明{subject}：", "查明\\n\\u202e：");

        assertThat(problems(broken))
                .extracting(JsonProblem::message)
                .singleElement()
                .satisfies(message -> assertThat(message)
                        .contains("查明\\u000a\\u202e：{missing}。")
                        .doesNotContain("\n", "\u202e"));
    }

    @Test
    void what_is_wrong_in_several_places_is_told_at_once() {
        String broken = Examples.edited(PACK, "'count':1", "'count':-1");

        assertThat(problems(Examples.edited(broken, "'SHOULD'", "'MAY'")))
                .extracting(JsonProblem::pointer)
                .containsExactly("/parameters/0/values/0/count", "/rules/0/parts/0/grade");
        assertThat(problems(
                        Examples.edited(broken, "'count':-1", "'span':'P0D'").replace("{missing}", "{who}")))
                .extracting(JsonProblem::pointer)
                .containsExactly("/parameters/0/values/0");
    }

    @Test
    void the_format_comes_first() {
        assertRefused(
                "'format':'grassroots-pack/1'",
                "'format':▲'grassroots-register/1'",
                "unknown-format",
                "/format",
                "met the text 'grassroots-register/1'; expected the first field to be 'format' with the text"
                        + " 'grassroots-pack/1'");
    }
}
