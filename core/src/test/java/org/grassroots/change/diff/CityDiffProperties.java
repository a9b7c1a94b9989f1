package org.grassroots.change.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.grassroots.area.Community;
import org.grassroots.area.CommunityId;
import org.grassroots.area.Compound;
import org.grassroots.change.Change;
import org.grassroots.change.CompoundTransfer;
import org.grassroots.change.RandomChanges;
import org.grassroots.change.RefusedChangeException;
import org.grassroots.register.Register;

class CityDiffProperties {
    private static Register named(String id, Random random) {
        Register register = RegisterDiffProperties.any(random);
        return register.edit()
                .community(Community.builder()
                        .from(register.community())
                        .id(CommunityId.of(id))
                        .build())
                .build();
    }

    private static Register edited(Register register, Random random) {
        Register after = register;
        for (Change change : new RandomChanges(random).chain(register, random.nextInt(3))) {
            after = after.apply(change);
        }
        return after;
    }

    private static List<Register> moved(List<Register> registers, Random random) {
        List<Compound> compounds = registers.get(0).community().compounds();
        if (compounds.isEmpty()) {
            return registers;
        }
        try {
            return new CompoundTransfer(
                            compounds.get(random.nextInt(compounds.size())).id(),
                            CommunityId.of("k-0"),
                            CommunityId.of("k-1"))
                    .applyTo(registers);
        } catch (RefusedChangeException refused) {
            return registers;
        }
    }

    @Property(tries = 150)
    void the_difference_of_two_cities_leads_from_one_to_the_other(@ForAll long seed) {
        Random random = new Random(seed);
        List<Register> before = List.of(named("k-0", random), named("k-1", random), named("k-2", random));
        List<Register> after = new ArrayList<>(moved(before, random));
        after.replaceAll(register -> edited(register, random));
        if (random.nextInt(3) == 0) {
            after.remove(random.nextInt(3));
        }
        if (random.nextInt(3) == 0) {
            after.add(named("k-3", random));
        }

        assertThat(CityChange.apply(CityDiff.between(before, after), before))
                .containsExactlyInAnyOrderElementsOf(after);
    }
}
