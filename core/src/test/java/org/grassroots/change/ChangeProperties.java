package org.grassroots.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.area.Compound;
import org.grassroots.json.RegisterWriter;
import org.grassroots.json.RegistersAtRandom;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Register;

class ChangeProperties {
    @Provide
    Arbitrary<Long> seeds() {
        return Arbitraries.longs();
    }

    /** The same parts, built without the register they come from. */
    private static Register rebuilt(Register register) {
        return Register.builder()
                .provenance(register.provenance())
                .community(register.community())
                .members(register.members())
                .membersNotListed(register.membersNotListed())
                .helpers(register.helpers())
                .organisation(register.organisation())
                .pairings(register.pairings())
                .build();
    }

    /** A register at random in every respect, or one that has something of everything. */
    private static Register first(Random random) {
        return random.nextBoolean() ? RegistersAtRandom.of(random) : Town.register();
    }

    /** Some changes on. */
    private static Register grown(Random random) {
        Register register = first(random);
        return Changes.apply(new RandomChanges(random).chain(register, 12), register);
    }

    @Property(tries = 150)
    void a_change_is_refused_and_leaves_the_register_or_makes_a_whole_one(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        RandomChanges changes = new RandomChanges(random);
        Register register = first(random);
        for (int at = 0; at < 20; at++) {
            Register before = rebuilt(register);
            Change change = changes.any(register);
            Register after = register;
            try {
                after = register.apply(change);
            } catch (RefusedChangeException refused) {
                assertThat(refused).hasMessage(refused.refusal().message());
            }
            assertThat(register).isEqualTo(before);
            assertThat(rebuilt(after)).isEqualTo(after);
            register = after;
        }
    }

    @Property(tries = 100)
    void a_change_says_who_decides_it_and_what_it_does(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Register register = grown(random);
        Change change = new RandomChanges(random).any(register);

        assertThat(change.authorities(register)).isNotEmpty();
        assertThat(change.sentence(register).english()).endsWith(".");
        assertThat(change.sentence(register).simplifiedChinese()).endsWith("。");
    }

    @Property(tries = 100)
    void a_list_is_applied_as_one_by_one(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Register first = first(random);
        List<Change> chain = new RandomChanges(random).chain(first, 10);
        Register one = first;
        for (Change change : chain) {
            one = one.apply(change);
        }

        assertThat(Changes.apply(chain, first)).isEqualTo(one);
    }

    @Property(tries = 100)
    void a_list_with_one_that_does_not_fit_names_its_place(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Register first = first(random);
        List<Change> chain = new ArrayList<>(new RandomChanges(random).chain(first, 5));
        int at = random.nextInt(chain.size() + 1);
        chain.add(at, new MemberChange.Strike(MemberId.of("nobody")));

        assertThatThrownBy(() -> Changes.apply(chain, first))
                .isInstanceOf(RefusedChangeException.class)
                .hasMessage("change %s, party member 'nobody': is not in this register; name a party member that is; "
                                .formatted(at + 1)
                        + "one that was dissolved or removed cannot be changed any more");
    }

    /** What is equal before and after is the same object, thing by thing. */
    @Property(tries = 150)
    void a_change_shares_every_thing_it_does_not_touch(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Register before = grown(random);
        Register after = before.apply(new RandomChanges(random).fitting(before));

        assertShared(before.community().compounds(), after.community().compounds());
        assertShared(before.members(), after.members());
        assertShared(before.helpers(), after.helpers());
        assertShared(before.branches(), after.branches());
        assertShared(before.groups(), after.groups());
        assertShared(before.centralHouseholds(), after.centralHouseholds());
        assertShared(
                before.pairings().compounds().items(),
                after.pairings().compounds().items());
        assertShared(
                before.pairings().households().items(),
                after.pairings().households().items());
    }

    private static <T> void assertShared(List<T> before, List<T> after) {
        Map<T, Boolean> there = new IdentityHashMap<>();
        before.forEach(thing -> there.put(thing, true));
        assertThat(after).allSatisfy(thing -> {
            if (before.contains(thing)) {
                assertThat(there).containsKey(thing);
            }
        });
    }

    @Property(tries = 200)
    void a_change_of_branches_groups_or_officers_leaves_places_people_and_pairings(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        RandomChanges changes = new RandomChanges(random);
        Register before = first(random);
        for (int at = 0; at < 15; at++) {
            Change change = changes.fitting(before);
            Register after = before.apply(change);
            if (change instanceof BranchChange || change instanceof GroupChange || change instanceof OfficerChange) {
                assertThat(after.community()).isSameAs(before.community());
                assertThat(after.members()).isSameAs(before.members());
                assertThat(after.helpers()).isSameAs(before.helpers());
                assertThat(after.pairings()).isSameAs(before.pairings());
                assertThat(after.provenance()).isSameAs(before.provenance());
            }
            before = after;
        }
    }

    private static void assertNothingPointsTo(String id, Register before, Register after) {
        RegisterWriter writer = new RegisterWriter();
        assertThat(writer.toText(before).contains("\"" + id + "\""))
                .as("'%s' is there before", id)
                .isTrue();
        assertThat(writer.toText(after).contains("\"" + id + "\""))
                .as("something points to '%s'", id)
                .isFalse();
    }

    @Property(tries = 200)
    void nothing_points_to_what_was_dissolved(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Register register = grown(random);
        for (CompoundBranch branch : register.branches()) {
            Register after = register.apply(new BranchChange.Dissolve(branch.id()));
            assertNothingPointsTo(branch.id().value(), register, after);
        }
        for (BuildingGroup group : register.groups()) {
            Register after = register.apply(new GroupChange.Disband(group.id()));
            assertNothingPointsTo(group.id().value(), register, after);
        }
    }

    @Property(tries = 200)
    void nothing_points_to_whom_or_what_is_no_more(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Register register = grown(random);
        for (PartyMember member : register.members()) {
            Register after = register.apply(new MemberChange.Strike(member.id()));
            assertNothingPointsTo(member.id().value(), register, after);
        }
        for (Compound compound : register.community().compounds()) {
            Register after = register.apply(new RecordChange.RemoveCompound(compound.id()));
            assertNothingPointsTo(compound.id().value(), register, after);
            assertThat(after.members()).hasSameSizeAs(register.members());
        }
    }
}
