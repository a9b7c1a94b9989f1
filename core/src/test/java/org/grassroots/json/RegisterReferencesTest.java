package org.grassroots.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.grassroots.json.shape.JsonProblem;
import org.grassroots.json.shape.ProblemCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Ids that do not fit together, put into the example of every field. */
class RegisterReferencesTest {
    private static final JsonMapper MAPPER = JsonMapper.shared();
    private static final String EXAMPLE = Examples.lines(Examples.EVERY_FIELD).get(0);

    private static List<JsonProblem> problems(String document) {
        return new RegisterReader().read("a.jsonl", Examples.utf8(document)).problems();
    }

    /** The example with another text at the place that a pointer names. */
    private static String with(String pointer, String text) {
        JsonNode register = MAPPER.readTree(EXAMPLE);
        int end = pointer.lastIndexOf('/');
        JsonNode parent = register.at(pointer.substring(0, end));
        assertThat(register.at(pointer).isString()).as(pointer).isTrue();
        if (parent instanceof ArrayNode list) {
            list.set(Integer.parseInt(pointer.substring(end + 1)), text);
        } else {
            ((ObjectNode) parent).put(pointer.substring(end + 1), text);
        }
        return MAPPER.writeValueAsString(register);
    }

    private static String id(String pointer) {
        return MAPPER.readTree(EXAMPLE).at(pointer).asString();
    }

    @ParameterizedTest
    @CsvSource({
        "property service, /community/compounds/0/propertyService",
        "section, /community/compounds/0/buildings/0/section",
        "compound, /community/compounds/0/neighbours/1",
        "compound, /members/0/residence/compound",
        "building, /members/0/residence/building",
        "household, /members/0/residence/household",
        "compound, /membersNotListed/0",
        "compound, /helpers/0/serves/1",
        "person, /organisation/communityOrganisation/committee/1",
        "person, /organisation/communityOrganisation/roll/0",
        "compound, /organisation/branches/0/serves/0/compound",
        "section, /organisation/branches/0/serves/0/section",
        "person, /organisation/branches/0/members/1",
        "person, /organisation/branches/0/secretaries/0/member",
        "person, /organisation/branches/0/deputies/0/member",
        "person, /organisation/branches/0/committee/seats/1/member",
        "person, /organisation/branches/0/workingGroup/0",
        "branch, /organisation/groups/0/branch",
        "building, /organisation/groups/1/buildings/0",
        "person, /organisation/groups/0/members/1",
        "person, /organisation/groups/0/leaders/0",
        "person, /organisation/groups/0/microGridHead",
        "person, /organisation/groups/0/responsibilityAreas/0/member",
        "group, /organisation/centralHouseholds/0/group",
        "household, /organisation/centralHouseholds/0/home",
        "person, /organisation/centralHouseholds/0/head",
        "household, /organisation/centralHouseholds/0/households/1",
        "person, /organisation/centralHouseholds/1/members/0",
        "compound, /pairings/compounds/0/compound",
        "paired unit, /pairings/compounds/0/units/0",
        "person, /pairings/compounds/0/leadingCadres/0",
        "person, /pairings/compounds/0/streetCadres/0",
        "paired unit, /pairings/compounds/0/assistingUnits/0",
        "person, /pairings/households/0/member",
        "household, /pairings/households/0/households/0"
    })
    void an_id_that_names_nothing_is_refused_where_it_stands(String kind, String pointer) {
        String document = with(pointer, "nowhere");

        Marked.of(document.replace("\"nowhere\"", "▲\"nowhere\""))
                .assertOnlyProblem(
                        problems(document),
                        "a.jsonl",
                        "dangling-id",
                        pointer,
                        "the %s id 'nowhere' names nothing; it must be the id of a %s of this register"
                                .formatted(kind, kind));
    }

    @Test
    void no_reference_of_the_format_goes_unchecked() {
        Set<String> ids = new LinkedHashSet<>();
        Map<String, String> texts = new LinkedHashMap<>();
        walk("", MAPPER.readTree(EXAMPLE), (pointer, text) -> {
            texts.put(pointer, text);
            if (pointer.endsWith("/id")) {
                ids.add(text);
            }
        });
        texts.keySet().removeIf(pointer -> pointer.endsWith("/id") || !ids.contains(texts.get(pointer)));

        assertThat(texts).hasSize(66);
        assertThat(texts.keySet())
                .allSatisfy(pointer -> assertThat(problems(with(pointer, "nowhere")))
                        .as(pointer)
                        .filteredOn(problem -> problem.code() == ProblemCode.DANGLING_ID)
                        .extracting(JsonProblem::pointer)
                        .containsExactly(pointer));
    }

    private interface Visitor {
        void visit(String pointer, String text);
    }

    private static void walk(String place, JsonNode node, Visitor visitor) {
        if (node.isString()) {
            visitor.visit(place, node.asString());
        }
        node.properties().forEach(field -> walk(place + "/" + field.getKey(), field.getValue(), visitor));
        for (int at = 0; node.isArray() && at < node.size(); at++) {
            walk(place + "/" + at, node.get(at), visitor);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "property service, /community/propertyServices/0/id, /community/propertyServices/2/id",
        "compound, /community/compounds/1/id, /community/compounds/2/id",
        "section, /community/compounds/0/sections/0/id, /community/compounds/0/sections/1/id",
        "building, /community/compounds/0/buildings/1/id, /community/compounds/0/buildings/2/id",
        "household, /community/compounds/0/buildings/0/households/0/id, /community/compounds/0/buildings/0/households/2/id",
        "person, /members/0/id, /members/4/id",
        "person, /members/0/id, /helpers/4/id",
        "branch, /organisation/branches/0/id, /organisation/branches/4/id",
        "resolution, /organisation/branches/0/resolutions/0/id, /organisation/branches/0/resolutions/1/id",
        "election, /organisation/branches/0/elections/0/id, /organisation/branches/3/elections/0/id",
        "group, /organisation/groups/0/id, /organisation/groups/1/id",
        "central household, /organisation/centralHouseholds/0/id, /organisation/centralHouseholds/2/id",
        "paired unit, /pairings/units/0/id, /pairings/units/1/id"
    })
    void an_id_given_twice_or_hard_to_tell_from_another_is_refused_at_the_later(
            String kind, String earlier, String later) {
        String id = id(earlier);
        String alike = id.toUpperCase(Locale.ROOT);

        assertSaid(
                with(later, id),
                ProblemCode.DUPLICATE_ID,
                later,
                "the %s id '%s' is given twice; every %s needs an id of its own".formatted(kind, id, kind));
        assertSaid(
                with(later, alike),
                ProblemCode.LOOK_ALIKE_ID,
                later,
                "the %s id '%s' looks like '%s'; ids must differ in more than case, width or script"
                        .formatted(kind, alike, id));
    }

    private static void assertSaid(String document, ProblemCode code, String pointer, String sentence) {
        Consumer<JsonProblem> said = problem -> {
            assertThat(problem.pointer()).isEqualTo(pointer);
            assertThat(problem.flaw().sentence()).isEqualTo(sentence);
            assertThat(problem.place().line()).isEqualTo(1);
            assertThat(document.substring(0, offset(document, problem.place().column())))
                    .endsWith("\"id\":");
        };
        assertThat(problems(document))
                .filteredOn(problem -> problem.code() == code)
                .singleElement()
                .satisfies(said);
    }

    private static int offset(String document, int column) {
        return document.offsetByCodePoints(0, column - 1);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    /community/compounds/0/buildings/0/section  | c-2-all | section 'c-2-all' belongs to compound 'c-2'; it must be a section of compound 'c-1'
                    /members/1/residence/building  | b-9   | building 'b-9' stands in compound 'c-2'; it must stand in compound 'c-1', the one of this residence
                    /members/0/residence/household | h-901 | household 'h-901' is in building 'b-9'; it must be in building 'b-1', the one of this residence
                    /organisation/branches/0/serves/0/section   | c-2-all | section 'c-2-all' belongs to compound 'c-2'; it must be a section of compound 'c-1'
                    /organisation/branches/1/serves/0/section   | c-1-east | section 'c-1-east' is served by branch 'br-1' already; a section has one branch at the most
                    /organisation/centralHouseholds/0/home         | h-901 | household 'h-901' is in building 'b-9'; it must be in a building of group 'g-1': [b-1, b-2]
                    /organisation/centralHouseholds/0/households/0 | h-901 | household 'h-901' is in building 'b-9'; it must be in a building of group 'g-1': [b-1, b-2]
                    """)
    void facts_that_cannot_both_be_are_refused(String pointer, String id, String sentence) {
        String document = with(pointer, id);
        String whole = Examples.edited(
                document,
                "'propertyService':'none','buildings':[]}",
                "'propertyService':'none','sections':[{'id':'c-2-all','name':'All'}],"
                        + "'buildings':[{'id':'b-9','name':'9','households':[{'id':'h-901'}]}]}");

        assertThat(problems(whole))
                .filteredOn(problem -> problem.code() == ProblemCode.CONFLICT)
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.pointer()).isEqualTo(pointer);
                    assertThat(problem.flaw().sentence()).isEqualTo(sentence);
                    assertThat(whole.substring(offset(whole, problem.place().column())))
                            .startsWith("\"" + id + "\"");
                });
    }
}
