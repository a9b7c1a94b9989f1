package org.grassroots.change.diff;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.area.Community;
import org.grassroots.area.CompoundId;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.change.Changes;
import org.grassroots.change.RandomChanges;
import org.grassroots.fact.Listing;
import org.grassroots.json.RegistersAtRandom;
import org.grassroots.organisation.Organisation;
import org.grassroots.register.Register;

class RegisterDiffProperties {
    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    /**
     * Of one community, and of no compound a thing twice. Some say of each list whether there is anything, so that many
     * changes fit; others know some lists only, or none.
     */
    static Register any(Random random) {
        Register register = RegistersAtRandom.of(random);
        Organisation organisation = register.organisation();
        Organisation outspoken = Organisation.builder()
                .from(organisation)
                .branches(Listing.of(organisation.branches().items()))
                .groups(Listing.of(organisation.groups().items()))
                .centralHouseholds(Listing.of(organisation.centralHouseholds().items()))
                .build();
        return register.edit()
                .community(Community.builder()
                        .from(register.community())
                        .id(RegistersAtRandom.of(new Random(1)).community().id())
                        .build())
                .organisation(random.nextBoolean() ? outspoken : organisation)
                .membersNotListed(
                        register.membersNotListed().stream().distinct().toList())
                .build();
    }

    private static void assertLeads(Register before, Register after) {
        List<Change> diff = RegisterDiff.between(before, after);

        assertThat(Changes.apply(diff, before)).isEqualTo(after);
        assertThat(RegisterDiff.between(before, after)).isEqualTo(diff);
    }

    private static void assertShort(Register before, Register after) {
        List<Change> diff = RegisterDiff.between(before, after);
        OptionalInt plain = PlainWay.length(before, after);
        if (plain.isPresent()) {
            assertThat(diff.size()).as("the plain way is shorter than %s", diff).isLessThanOrEqualTo(plain.getAsInt());
        }
    }

    @Property(tries = 250)
    void the_difference_of_any_two_registers_leads_from_one_to_the_other(@ForAll("seeds") long seed) {
        Random random = new Random(seed);

        Register before = any(random);
        // A register may say it twice of a compound before; only to come there no change leads.
        List<CompoundId> twice = new ArrayList<>(before.membersNotListed());
        twice.addAll(random.nextBoolean() ? twice : List.of());

        assertLeads(before.edit().membersNotListed(twice).build(), any(random));
    }

    @Property(tries = 250)
    void the_difference_that_changes_made_leads_there_and_is_no_longer_than_plain_corrections(
            @ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Register before = any(random);
        List<Change> chain = new RandomChanges(random).chain(before, 1 + random.nextInt(8));

        assertLeads(before, Changes.apply(chain, before));
        assertShort(before, Changes.apply(chain, before));
    }

    @Property(tries = 250)
    void a_single_change_is_told_as_a_single_one(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Register before = any(random);
        Change change = new RandomChanges(random).fitting(before);
        List<Change> diff = RegisterDiff.between(before, before.apply(change));

        // A branch at random has nothing in common with those it is made of, which nobody would call a merger.
        boolean isStrange = change instanceof BranchChange.Merge || change instanceof BranchChange.Split;
        assertThat(diff).as("made by %s", change).hasSizeLessThanOrEqualTo(isStrange ? 9 : 1);
    }

    /** The same things, with some of the empty lists known and some not. */
    private static Register otherwiseKnown(Register register, Random random) {
        Organisation organisation = register.organisation();
        return register.edit()
                .organisation(Organisation.builder()
                        .from(organisation)
                        .branches(otherwiseKnown(organisation.branches(), random))
                        .groups(otherwiseKnown(organisation.groups(), random))
                        .centralHouseholds(otherwiseKnown(organisation.centralHouseholds(), random))
                        .build())
                .build();
    }

    private static <T> Listing<T> otherwiseKnown(Listing<T> list, Random random) {
        return list.items().isEmpty() && random.nextBoolean() ? Listing.unknown() : Listing.of(list.items());
    }

    @Property(tries = 250)
    void lists_that_become_known_or_unknown_are_told_and_no_longer_than_plainly(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Register before = otherwiseKnown(any(random), random);
        List<Change> chain = new RandomChanges(random).chain(before, random.nextInt(4));
        Register after = otherwiseKnown(Changes.apply(chain, before), random);

        assertLeads(before, after);
        assertShort(before, after);
    }

    @Property(tries = 50)
    void there_is_no_difference_between_equal_registers(@ForAll("seeds") long seed) {
        assertThat(RegisterDiff.between(RegistersAtRandom.of(new Random(seed)), RegistersAtRandom.of(new Random(seed))))
                .isEmpty();
    }
}
