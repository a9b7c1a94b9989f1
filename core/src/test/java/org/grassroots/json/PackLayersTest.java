package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.condition.Conditions.always;
import static org.grassroots.condition.Conditions.atLeast;
import static org.grassroots.condition.Conditions.below;
import static org.grassroots.condition.Conditions.exactly;
import static org.grassroots.tally.Populations.fullMembersHere;
import static org.grassroots.tally.Populations.leadingBranches;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.json.shape.JsonProblem;
import org.grassroots.json.shape.Reading;
import org.grassroots.pack.DraftRules;
import org.grassroots.pack.RulePack;
import org.grassroots.pack.Specialisation;
import org.grassroots.parameter.Validity;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Rule;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Subjects;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Packs that build on packs; the mark says where a problem must be placed. */
class PackLayersTest {
    private static final String WATCH = PackRefusalTest.PACK;
    /** A street's pack that makes the rule of {@code watch} stricter. */
    private static final String STREET = street("""
            'rules':[
            {'id':'watch.few-entrances','version':'1','effect':'SPECIALISES','reason':{'en':'Narrow lanes.','zh-Hans':'巷子窄。'},
            'from':'2023-01-01','until':'2030-12-31',
            """);
    /** One that suspends it for a year. */
    private static final String YARD = Examples.json("""
            {'format':'grassroots-pack/1','id':'yard','version':'1','title':{'en':'Yard','zh-Hans':'院'},
            'place':{'en':'Elm Yard','zh-Hans':'榆院'},'from':'2022-01-01','until':'2026-12-31','base':'watch',
            'instruments':[{'id':'vote','title':{'en':'Vote','zh-Hans':'表决'}}],'parameters':[],
            'suspends':[{'rule':'watch.few-entrances','reason':{'en':'Works.','zh-Hans':'施工。'},'citation':{'instrument':'vote'},
            'from':'2024-01-01','until':'2024-12-31'}],
            'rules':[]}
            """).strip();

    private static String street(String effect) {
        String edited = Examples.edited(WATCH, "'id':'watch'", "'id':'street'");
        edited = Examples.edited(edited, "'instruments':", "'base':'watch','instruments':");
        edited = Examples.edited(edited, "'count':4", "'count':2");
        return Examples.edited(
                edited, "'rules':[\n{'id':'watch.few-entrances','version':'1','effect':'ADDS',", effect.strip());
    }

    private static Map<String, Reading<RulePack>> readAll(String... packs) {
        Map<String, byte[]> documents = new LinkedHashMap<>();
        for (int at = 0; at < packs.length; at++) {
            documents.put("p" + at + ".json", Examples.utf8(packs[at]));
        }
        return PackReader.of(List.of(FewEntrances.RULE)).readAll(documents);
    }

    private static RulePack watch() {
        return readAll(WATCH).get("p0.json").sound().orElseThrow();
    }

    private static List<JsonProblem> problems(String pack) {
        return PackReader.of(List.of(FewEntrances.RULE))
                .withBases(List.of(watch()))
                .read("a.json", Examples.utf8(pack))
                .problems();
    }

    private static void assertRefused(
            String pack, String find, String put, String code, String pointer, String sentence) {
        Marked marked = Marked.of(Examples.edited(pack, find, put));
        marked.assertOnlyProblem(problems(marked.document()), "a.json", code, pointer, sentence);
    }

    @Test
    void a_pack_that_specialises_and_one_that_suspends_are_sound_and_valid_in_any_order() {
        Map<String, Reading<RulePack>> all = readAll(YARD, STREET, WATCH);

        assertThat(all).containsOnlyKeys("p0.json", "p1.json", "p2.json");
        assertThat(all.values())
                .allSatisfy(reading -> assertThat(reading.problems()).isEmpty());
        assertThat(SchemaCheck.PACK.errors(STREET)).isEmpty();
        assertThat(SchemaCheck.PACK.errors(YARD)).isEmpty();
        RulePack street = all.get("p1.json").sound().orElseThrow();
        assertThat(street.rules()).singleElement().satisfies(entry -> {
            assertThat(entry.specialises())
                    .contains(new Specialisation(RuleId.of("watch.few-entrances"), Text.of("Narrow lanes.", "巷子窄。")));
            assertThat(entry.validity()).isEqualTo(days(LocalDate.of(2023, 1, 1), LocalDate.of(2030, 12, 31)));
        });
        RulePack yard = all.get("p0.json").sound().orElseThrow();
        assertThat(yard.place()).contains(Text.of("Elm Yard", "榆院"));
        assertThat(yard.validity()).isEqualTo(days(LocalDate.of(2022, 1, 1), LocalDate.of(2026, 12, 31)));
        assertThat(yard.base()).contains(watch());
        assertThat(yard.rulesOn(LocalDate.of(2023, 12, 31))).hasSize(1);
        assertThat(yard.rulesOn(LocalDate.of(2024, 1, 1))).isEmpty();
    }

    private static Validity days(LocalDate from, LocalDate until) {
        return new Validity(Optional.of(from), Optional.of(until));
    }

    @Test
    void an_entry_says_what_it_does_to_the_rules_of_the_base() {
        String adds = Examples.edited(STREET, "'SPECIALISES'", "'ADDS'");
        assertRefused(
                adds,
                "{'id':'watch.few-entrances'",
                "▲{'id':'watch.few-entrances'",
                "bad-value",
                "/rules/0",
                "rule 'watch.few-entrances' ADDS, so it must not give 'of' or 'reason'; one that takes the place of another"
                        + " SPECIALISES it");
        assertThat(SchemaCheck.PACK.errors(adds)).isNotEmpty();
        String withoutReason = Examples.edited(STREET, "'reason':{'en':'Narrow lanes.','zh-Hans':'巷子窄。'},", "");
        assertRefused(
                withoutReason,
                "{'id':'watch.few-entrances'",
                "▲{'id':'watch.few-entrances'",
                "bad-value",
                "/rules/0",
                "rule 'watch.few-entrances' SPECIALISES, so it must give the 'reason' why");
        assertThat(SchemaCheck.PACK.errors(withoutReason)).isNotEmpty();
        assertRefused(
                Examples.edited(STREET, "'effect':'SPECIALISES',", ""),
                "{'id':'watch.few-entrances'",
                "▲{'id':'watch.few-entrances'",
                "missing-field",
                "/rules/0",
                "field 'effect' is missing; expected one of ADDS, SPECIALISES");
    }

    @Test
    void a_rule_that_the_base_states_is_not_added_again() {
        assertRefused(
                Examples.edited(STREET, "'reason':{'en':'Narrow lanes.','zh-Hans':'巷子窄。'},", ""),
                "'effect':'SPECIALISES'",
                "'effect':▲'ADDS'",
                "conflict",
                "/rules/0/effect",
                "rule 'watch.few-entrances' is added, but pack 'watch' states it already; to change it, the pack must say"
                        + " that it specialises it, and why");
    }

    @Test
    void a_rule_that_no_base_states_is_neither_specialised_nor_suspended() {
        assertRefused(
                STREET,
                "'effect':'SPECIALISES'",
                "'effect':'SPECIALISES','of':▲'watch.many-entrances'",
                "dangling-id",
                "/rules/0/of",
                "rule 'watch.many-entrances' is specialised, but no base of pack 'street' states it; they state"
                        + " watch.few-entrances");
        assertRefused(
                YARD,
                "'rule':'watch.few-entrances'",
                "'rule':▲'watch.many-entrances'",
                "dangling-id",
                "/suspends/0/rule",
                "rule 'watch.many-entrances' is suspended, but no base of pack 'yard' states it; they state"
                        + " watch.few-entrances");
        assertRefused(
                YARD,
                "'rule':'watch.few-entrances'",
                "'rule':▲'few'",
                "bad-value",
                "/suspends/0/rule",
                "a rule id must look like 'branch.min-members': lower-case words, one dot; was 'few'");
    }

    @Test
    void a_problem_is_placed_at_its_rule_also_where_an_unsound_one_stands_before_it() {
        String rule = STREET.substring(STREET.indexOf("{\"id\":\"watch.few-entrances\""), STREET.length() - 2);
        String two = STREET.substring(0, STREET.length() - 2) + ","
                + rule.replace("\"reason\"", "\"of\":\"watch.gone\",\"reason\"") + "]}";
        String broken = two.replaceFirst("\"id\":\"watch.few-entrances\"", "\"id\":\"watch.unknown\"");

        assertThat(problems(broken)).extracting(JsonProblem::pointer).containsExactly("/rules/0/id", "/rules/1/of");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    'until':'2026-12-31' | 'until':'2021-12-31' | ▲{'format' | {'format' |             | bad-value | what is in force from 2022-01-01 must not end before it begins, but ends on 2021-12-31
                    'until':'2024-12-31' | 'until':'2023-12-31' | ▲{'rule'   | {'rule'   | /suspends/0 | bad-value | what is in force from 2024-01-01 must not end before it begins, but ends on 2023-12-31
                    'until':'2026-12-31' | 'until':'2023-12-31' | ▲{'rule'   | {'rule'   | /suspends/0 | conflict  | the suspension of 'watch.few-entrances' is never in force: it is from 2024-01-01 until 2024-12-31, its pack from 2022-01-01 until 2023-12-31; there must be a day on which both are
                    """)
    void what_ends_before_it_begins_or_is_never_in_force_is_refused(
            String find, String put, String marked, String unmarked, String pointer, String code, String sentence) {
        assertRefused(
                Examples.edited(YARD, find, put), unmarked, marked, code, pointer == null ? "" : pointer, sentence);
    }

    @Test
    void an_entry_that_is_never_in_force_while_its_pack_is_is_refused() {
        assertRefused(
                Examples.edited(STREET, "'base':'watch'", "'until':'2022-12-31','base':'watch'"),
                "{'id':'watch.few-entrances'",
                "▲{'id':'watch.few-entrances'",
                "conflict",
                "/rules/0",
                "rule 'watch.few-entrances' is never in force: it is from 2023-01-01 until 2030-12-31, its pack until"
                        + " 2022-12-31; there must be a day on which both are, and all numbers have a value");
    }

    @Test
    void a_base_that_is_not_there_is_named_with_those_that_are_and_nothing_else_is_said_for_want_of_it() {
        assertRefused(
                STREET,
                "'base':'watch'",
                "'base':▲'watches'",
                "dangling-id",
                "/base",
                "the pack 'watches' names nothing; there are watch");
        assertThat(readAll(YARD.replace("\"watch\"", "\"watches\""), WATCH)
                        .get("p0.json")
                        .problems())
                .extracting(JsonProblem::message)
                .containsExactly("p0.json, line 2, column 90, /base: the pack 'watches' names nothing; there are yard,"
                        + " watch");
    }

    @Test
    void packs_that_build_on_each_other_in_a_circle_are_refused_each_with_the_whole_chain() {
        String watch = Examples.edited(WATCH, "'instruments':", "'base':'yard','instruments':");
        Map<String, Reading<RulePack>> all = readAll(watch, YARD, STREET);

        assertThat(messages(all, "p0.json"))
                .containsExactly(
                        "p0.json, line 2, column 8, /base: the pack builds on itself: watch -> yard -> watch; a"
                                + " chain of bases must end");
        assertThat(messages(all, "p1.json"))
                .containsExactly(
                        "p1.json, line 2, column 90, /base: the pack builds on itself: yard -> watch -> yard; a"
                                + " chain of bases must end");
        assertThat(messages(all, "p2.json"))
                .containsExactly(
                        "p2.json, line 2, column 8, /base: the pack 'watch' of p0.json is refused; mend it first");
        assertThat(messages(readAll(Examples.edited(watch, "'yard'", "'watch'")), "p0.json"))
                .singleElement()
                .satisfies(only -> assertThat(only).contains("the pack builds on itself: watch -> watch;"));
    }

    private static List<String> messages(Map<String, Reading<RulePack>> all, String file) {
        return all.get(file).problems().stream().map(JsonProblem::message).toList();
    }

    @Test
    void a_pack_whose_base_is_refused_is_refused_too() {
        Map<String, Reading<RulePack>> all = readAll(STREET, Examples.edited(WATCH, "'count':1", "'span':'P1Y'"));

        assertThat(messages(all, "p0.json"))
                .containsExactly(
                        "p0.json, line 2, column 8, /base: the pack 'watch' of p1.json is refused; mend it first");
        assertThat(messages(all, "p1.json")).hasSize(1);
    }

    @Test
    void packs_read_together_have_ids_of_their_own() {
        Map<String, Reading<RulePack>> all = readAll(WATCH, STREET, WATCH);

        assertThat(all.get("p0.json").problems()).isEmpty();
        assertThat(all.get("p1.json").problems()).isEmpty();
        assertThat(messages(all, "p2.json"))
                .containsExactly(
                        "p2.json, line 1, column 36, /id: the pack 'watch' stands in p0.json already; each pack"
                                + " needs an id of its own");
    }

    @Test
    void a_rule_that_contradicts_one_of_the_base_is_refused_at_its_place() {
        Rule<?> none = DraftRules.rule(
                        "led.none",
                        Subjects.compounds(),
                        below(fullMembersHere(), 3),
                        exactly(leadingBranches(), 0),
                        Grade.MUST)
                .build()
                .rule();
        Rule<?> one = DraftRules.rule(
                        "led.one", Subjects.compounds(), always(), atLeast(leadingBranches(), 1), Grade.MUST)
                .build()
                .rule();
        Map<String, byte[]> documents = new LinkedHashMap<>();
        Marked local = Marked.of(led("local", "'base':'base',", "led.one"));
        documents.put("local.json", Examples.utf8(local.document()));
        documents.put("base.json", Examples.utf8(led("base", "", "led.none").replace("▲", "")));

        Map<String, Reading<RulePack>> all = PackReader.of(List.of(none, one)).readAll(documents);

        assertThat(all.get("base.json").problems()).isEmpty();
        local.assertOnlyProblem(
                all.get("local.json").problems(),
                "local.json",
                "conflict",
                "/rules/0",
                "rule 'led.one' of pack 'local' contradicts rule 'led.none' of pack 'base' on 1970-01-01: both must hold,"
                        + " and where 'full members affiliated here who live in the compound' is 0 to 2, no value of"
                        + " 'formal, joint or temporary branches' will do for both; the pack must say that its rule"
                        + " specialises the other, or suspend the other");
    }

    private static String led(String id, String base, String rule) {
        return Examples.json("""
                {'format':'grassroots-pack/1','id':'%s','version':'1','title':{'en':'Led','zh-Hans':'领导'},%s
                'instruments':[{'id':'note','title':{'en':'Note','zh-Hans':'通知'}}],'parameters':[],
                'rules':[▲{'id':'%s','version':'1','effect':'ADDS','statement':{'en':'Led.','zh-Hans':'领导。'},
                'citation':{'instrument':'note'},'responsible':{'en':'the street','zh-Hans':'街道'},
                'parts':[{'demand':'only','grade':'MUST','unit':{'en':'branches','zh-Hans':'个支部'},
                'violated':{'en':'{subject}.','zh-Hans':'{subject}。'},
                'undetermined':{'en':'{missing}.','zh-Hans':'{missing}。'}}]}]}
                """.formatted(id, base, rule)).strip();
    }
}
