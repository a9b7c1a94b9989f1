package org.grassroots.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.grassroots.json.ShippedPacks;
import org.grassroots.pack.RulePack;
import org.grassroots.register.Register;
import org.grassroots.rule.Verdict;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CompoundSpecimenTest {
    private static final LocalDate DAY = LocalDate.of(2026, 6, 30);

    static Stream<RulePack> packs() {
        return ShippedPacks.all().stream();
    }

    /** A compound that has everything a local pack may ask for. */
    private static Settings equipped(int branch) {
        return new Settings()
                .set(Dial.FULL, branch == 2 ? 3 : 2)
                .set(Dial.BRANCH, branch)
                .set(Dial.BUILDINGS, 1)
                .set(Dial.HOUSEHOLDS, 5)
                .set(Dial.GROUP, 1)
                .set(Dial.CENTRAL, 1)
                .set(Dial.UNITS, 1)
                .set(Dial.CADRE, 1)
                .set(Dial.STREET_CADRE, 1)
                .set(Dial.HOUSEHOLD_PAIRING, 1)
                .set(Dial.ASSISTING, 1)
                .set(Dial.PROPERTY, 1);
    }

    @ParameterizedTest
    @MethodSource("packs")
    void a_fully_equipped_compound_satisfies_every_shipped_pack_so_that_none_is_out_of_the_searchs_reach(
            RulePack pack) {
        for (int branch = 1; branch <= 2; branch++) {
            Stance stance = Stance.of(pack, DAY, CompoundSpecimen.of(equipped(branch), DAY));

            assertThat(stance.findings()).as("branch " + branch).isEmpty();
            assertThat(stance.verdict()).isEqualTo(Verdict.SATISFIED);
        }
    }

    @ParameterizedTest
    @MethodSource("packs")
    void nothing_that_a_shipped_pack_demands_of_a_specimen_is_unknown(RulePack pack) {
        for (Dial dial : Dial.values()) {
            for (int setting = 1; setting <= dial.most(); setting++) {
                Stance stance =
                        Stance.of(pack, DAY, CompoundSpecimen.of(equipped(2).set(dial, setting), DAY));

                assertThat(stance.verdict()).as("%s at %s", dial, setting).isIn(Verdict.SATISFIED, Verdict.VIOLATED);
            }
        }
    }

    @Test
    void every_setting_up_to_the_size_of_two_is_a_register_and_is_tried_once() {
        Set<Set<String>> features = new LinkedHashSet<>();
        int tried = 0;
        for (int size = 0; size <= 2; size++) {
            int[] ofSize = {0};
            new Settings().any(size, settings -> {
                ofSize[0]++;
                Register register = CompoundSpecimen.of(settings, DAY);
                assertThat(register.community().compounds()).hasSize(1);
                Set<String> said = new LinkedHashSet<>();
                settings.features().forEach(feature -> said.add(feature.english()));
                features.add(said);
                return false;
            });
            tried += ofSize[0];
        }

        assertThat(tried).isEqualTo(features.size()).isGreaterThan(200);
    }
}
