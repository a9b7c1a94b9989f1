package org.grassroots.plan.canary;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.grassroots.fact.Known;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * A canary in every personal field of a register, a plan, ledgers and rosters; every public operation of both modules, also
 * with what does not belong together; and no canary in anything that is given back, written or thrown.
 */
class EveryOperationTest {
    private static final Traces TRACES =
            Traces.of(CanaryWorld.TEXT, CanaryWorld.YEAR, CanaryWorld.NUMBER, CanaryWorld.DIGEST);

    /** Operations that are not called, since nothing here makes what they are of or take. */
    private static final Map<String, String> NOT_CALLED = notCalled();

    private static EveryOperation all;

    private static Map<String, String> notCalled() {
        Map<String, String> reasons = new LinkedHashMap<>();
        for (String part : List.of("exists", "missing", "bounds", "tally", "holder")) {
            reasons.put("Presence." + part, "a part of a rule, made inside it; tells whether something is there");
        }
        for (String part : List.of("bounds", "towardsEarlier", "towardsLater", "towardsBefore", "towardsFrom")) {
            reasons.put("Dating." + part, "a part of a rule, made inside it; gives a span of days to what decides");
        }
        reasons.put("CensusIndex.of", "takes what rules count by; gives numbers");
        reasons.put("Measure.writeBounds", "a part of a rule, made inside it; writes numbers");
        return reasons;
    }

    @BeforeAll
    static void call_every_operation() {
        CanaryWorld world = new CanaryWorld();
        List<Object> seeds = world.seeds();
        all = new EveryOperation(TRACES, RawByContract.METHODS, NOT_CALLED);
        seeds.forEach(all.samples()::add);
        world.documents().forEach(all.samples()::document);
        seeds.forEach(seed -> all.search("what is put in", seed, false));
        all.run();
    }

    @Test
    void no_canary_shows_in_anything_but_what_is_raw_by_contract() {
        assertThat(all.found())
                .as("where a canary showed; mask it there, or list the method in RawByContract with the reason")
                .isEmpty();
    }

    @Test
    void every_operation_that_touches_personal_data_was_called_and_nearly_all_gave_something() {
        assertThat(all.lacking())
                .as("operations that take or give what holds personal data and were not called; put a sample of their"
                        + " type, or of what they take, into CanaryWorld.seeds")
                .isEmpty();
        assertThat(all.called()).hasSizeGreaterThan(2_500);
        assertThat(all.succeeded().size()).isGreaterThan(all.called().size() * 9 / 10);
    }

    @Test
    void what_is_raw_by_contract_was_called_by_these_names() {
        assertThat(RawByContract.METHODS.keySet())
                .filteredOn(name -> !all.called().contains(name))
                .isEmpty();
    }

    @Test
    void a_canary_that_shows_is_found_wherever_it_stands() {
        EveryOperation one = new EveryOperation(TRACES, Map.of(), Map.of());
        one.search("a text", CanaryWorld.TEXT + "-name", false);
        one.search("a shell", Known.of(CanaryWorld.TEXT), false);
        one.thrown("a cause", new IllegalStateException(new IllegalArgumentException(CanaryWorld.YEAR)));
        Exception suppressing = new IllegalStateException();
        suppressing.addSuppressed(new IllegalArgumentException(CanaryWorld.NUMBER));
        one.thrown("what is suppressed", suppressing);
        one.search("a person", new CanaryWorld().three.members().get(0), false);

        assertThat(String.join("\n", one.found()))
                .contains("a text → ", "a shell", "a cause throws", "what is suppressed throws", "PartyMember.name → ");
    }

    @Test
    void a_value_is_found_in_every_form() {
        Traces traces = Traces.of("密 \"9\"");
        for (Charset charset : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            for (String before : List.of("", "a", "ab", "abc")) {
                byte[] raw = (before + "密 \"9\"!").getBytes(charset);
                assertThat(traces.in(raw)).isPresent();
                assertThat(traces.in(Base64.getEncoder().encode(raw))).isPresent();
                assertThat(traces.in(HexFormat.of().formatHex(raw))).isPresent();
                assertThat(traces.in(HexFormat.of().withUpperCase().formatHex(raw)))
                        .isPresent();
            }
        }
        assertThat(traces.in("\\u5bc6\\u0020\\u0022\\u0039\\u0022")).isPresent();
        assertThat(traces.in("%E5%AF%86%20%22%39%22")).isPresent();
        assertThat(traces.in("密 9")).isEmpty();
    }
}
