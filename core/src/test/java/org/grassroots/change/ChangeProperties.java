package org.grassroots.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.json.RegistersAtRandom;
import org.grassroots.member.MemberId;
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

    @Property(tries = 300)
    void a_change_is_refused_and_leaves_the_register_or_makes_a_whole_one(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        RandomChanges changes = new RandomChanges(random);
        Register register = RegistersAtRandom.of(random);
        for (int at = 0; at < 20; at++) {
            Register before = rebuilt(register);
            Change change = changes.any(register);
            assertThat(change.sentence(register).english()).isNotBlank();
            assertThat(change.authorities(register)).isNotEmpty();
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
    void a_list_is_applied_as_one_by_one(@ForAll("seeds") long seed) {
        Random random = new Random(seed);
        Register first = RegistersAtRandom.of(random);
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
        Register first = RegistersAtRandom.of(random);
        List<Change> chain = new ArrayList<>(new RandomChanges(random).chain(first, 5));
        int at = random.nextInt(chain.size() + 1);
        chain.add(at, new MemberChange.Strike(MemberId.of("nobody")));

        assertThatThrownBy(() -> Changes.apply(chain, first))
                .isInstanceOf(RefusedChangeException.class)
                .hasMessage("change %s, party member 'nobody': is not in this register; name a party member that is; "
                                .formatted(at + 1)
                        + "one that was dissolved or removed cannot be changed any more");
    }
}
