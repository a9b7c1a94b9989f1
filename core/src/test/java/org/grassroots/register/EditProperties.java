package org.grassroots.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.common.collect.Iterables;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.grassroots.area.Building;
import org.grassroots.area.Compound;
import org.grassroots.area.Household;
import org.grassroots.change.RandomChanges;
import org.grassroots.json.RegistersAtRandom;
import org.grassroots.member.Person;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CompoundBranch;

/** A register edited out of another is what it would be if it were built of the same parts. */
class EditProperties {
    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    private static Object built(Register.Builder builder) {
        try {
            return builder.build();
        } catch (InvalidRegisterException refused) {
            return refused.problems();
        }
    }

    @Property(tries = 120)
    void an_edited_register_is_taken_or_refused_with_the_same_words_as_one_built_anew(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Register register = RegistersAtRandom.of(random);
        for (int step = 0; step < 40; step++) {
            RandomEdits edits = RandomEdits.of(random, register);
            Object edited = built(edits.into(register.edit()));
            Object anew = built(edits.into(Register.builder()));

            assertThat(edited).isEqualTo(anew);
            Statistics.label("register").collect(edited instanceof Register ? "whole" : "refused");
            if (edited instanceof Register whole) {
                finds(whole, (Register) anew);
                register = whole;
            }
        }
    }

    @Property(tries = 100)
    void a_register_changed_in_many_steps_finds_what_one_built_anew_finds(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Register register = RegistersAtRandom.of(random);
        RandomChanges changes = new RandomChanges(random);
        for (int step = 0; step < 100; step++) {
            register = register.apply(changes.fitting(register));
        }
        finds(
                register,
                Register.builder()
                        .provenance(register.provenance())
                        .community(register.community())
                        .members(register.members())
                        .membersNotListed(register.membersNotListed())
                        .helpers(register.helpers())
                        .organisation(register.organisation())
                        .pairings(register.pairings())
                        .build());
    }

    private static void finds(Register edited, Register anew) {
        assertThat(edited.buildings()).isEqualTo(anew.buildings());
        assertThat(edited.households()).isEqualTo(anew.households());
        for (Compound compound : anew.community().compounds()) {
            assertThat(edited.compound(compound.id()))
                    .hasValueSatisfying(found -> assertThat(found).isSameAs(compound));
        }
        for (Building building : anew.buildings()) {
            assertThat(edited.building(building.id()))
                    .hasValueSatisfying(found -> assertThat(found).isSameAs(building));
            assertThat(edited.compoundOf(building.id())).isEqualTo(anew.compoundOf(building.id()));
        }
        for (Household household : anew.households()) {
            assertThat(edited.buildingOf(household.id())).isEqualTo(anew.buildingOf(household.id()));
        }
        for (Person person : Iterables.<Person>concat(anew.members(), anew.helpers())) {
            assertThat(edited.person(person.personId()))
                    .hasValueSatisfying(found -> assertThat(found).isSameAs(person));
        }
        for (CompoundBranch branch : anew.branches()) {
            assertThat(edited.branch(branch.id()))
                    .hasValueSatisfying(found -> assertThat(found).isSameAs(branch));
        }
        for (BuildingGroup group : anew.groups()) {
            assertThat(edited.group(group.id()))
                    .hasValueSatisfying(found -> assertThat(found).isSameAs(group));
        }
    }
}
