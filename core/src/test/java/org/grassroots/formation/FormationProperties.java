package org.grassroots.formation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.area.CompoundId;
import org.grassroots.change.Change;
import org.grassroots.change.Changes;
import org.grassroots.change.RandomChanges;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Answer;
import org.grassroots.formation.FormationOptions.Preference;
import org.grassroots.formation.Impossible.Left;
import org.grassroots.formation.Impossible.Unformed;
import org.grassroots.json.ShippedPacks;
import org.grassroots.member.Affiliation;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.missing.Subject;
import org.grassroots.pack.RulePack;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.RuleId;

/** The laws of proposals, on bare communities, half-known ones, and ones organised and then changed at random. */
class FormationProperties {
    /** What forming is there for: on a bare register of which all is known, none of these may be left without a certificate. */
    private static final Set<String> FORMED = Set.of(
            "branch",
            "joint",
            "temporary",
            "committee",
            "secretary",
            "term",
            "member",
            "group",
            "crew",
            "community",
            "compound",
            "household",
            "central-household");

    private record Key(RuleId rule, Subject subject) {}

    @Provide
    Arbitrary<List<String>> packs() {
        return Arbitraries.of(
                List.of("national"),
                List.of("national", "compound-measures"),
                List.of("compound-measures"),
                List.of("linfen"),
                List.of("shangzhou"),
                List.of("compound-measures", "linfen", "national", "shangzhou"));
    }

    private static Formation formation(List<String> packs, Preference preference) {
        return Formation.of(evaluator(packs), FormationOptions.DEFAULT.with(preference));
    }

    private static Evaluator evaluator(List<String> packs) {
        List<RulePack> found = packs.stream().map(ShippedPacks::find).toList();
        return Evaluator.of(found, Village.DAY);
    }

    private static Set<Key> mustFindings(Register register, List<String> packs) {
        Set<Key> keys = new LinkedHashSet<>();
        for (Finding finding : evaluator(packs).evaluate(register).findings()) {
            if (finding.grade() == Grade.MUST) {
                keys.add(new Key(finding.rule(), finding.subject()));
            }
        }
        return keys;
    }

    private static List<Key> declared(Proposal proposal) {
        return proposal.impossible().stream()
                .map(one -> new Key(one.rule(), one.subject()))
                .distinct()
                .toList();
    }

    private static void assertLaws(Register register, List<String> packs, Preference preference) {
        Formation formation = formation(packs, preference);
        Proposal proposal = formation.propose(register);

        Register after = Changes.apply(proposal.changes(), register);
        assertThat(after).isEqualTo(proposal.register());
        assertThat(proposal.changes())
                .allSatisfy(change -> assertThat(change.authorities(after)).isNotEmpty());
        assertThat(mustFindings(after, packs)).isEqualTo(new LinkedHashSet<>(declared(proposal)));
        assertThat(proposal.impossible()).allSatisfy(one -> {
            assertThat(one.lacks()).isNotEmpty();
            assertThat(one.certificate().english()).endsWith(".").doesNotContain(Registers.NAME);
        });
        assertThat(formation.propose(after).changes()).isEmpty();
    }

    @Property(tries = 50)
    void a_bare_community_gets_all_that_can_be_formed_and_a_certificate_for_the_rest(
            @ForAll long seed, @ForAll("packs") List<String> packs, @ForAll Preference preference) {
        Register register = new Village(seed, true).bare();

        assertLaws(register, packs, preference);
        Proposal proposal = formation(packs, preference).propose(register);
        List<Finding> left = proposal.impossible().stream()
                .filter(one -> one instanceof Left)
                .map(one -> ((Left) one).finding())
                .filter(finding -> FORMED.stream()
                        .anyMatch(family -> finding.rule().value().startsWith(family + ".")))
                .toList();
        assertThat(left).isEmpty();
    }

    @Property(tries = 50)
    void the_laws_hold_where_facts_are_missing(
            @ForAll long seed, @ForAll("packs") List<String> packs, @ForAll Preference preference) {
        assertLaws(new Village(seed, false).bare(), packs, preference);
    }

    @Property(tries = 25)
    void the_laws_hold_for_what_was_organised_and_changed_since(
            @ForAll long seed, @ForAll("packs") List<String> packs, @ForAll Preference preference) {
        Register organised = formation(packs, preference)
                .propose(new Village(seed, true).bare())
                .register();
        List<Change> since = new RandomChanges(new Random(seed)).chain(organised, 12);

        assertLaws(Changes.apply(since, organised), packs, preference);
    }

    @Property(tries = 30)
    void what_is_proposed_does_not_depend_on_the_order_of_the_register(
            @ForAll long seed, @ForAll("packs") List<String> packs, @ForAll Preference preference) {
        Register register = new Village(seed, false).bare();
        Formation formation = formation(packs, preference);

        Proposal one = formation.propose(register);
        Proposal other = formation.propose(Village.shuffled(register, seed + 1));

        assertThat(other.changes()).isEqualTo(one.changes());
        assertThat(other.reasons()).isEqualTo(one.reasons());
        assertThat(other.notes()).isEqualTo(one.notes());
        assertThat(declared(other)).isEqualTo(declared(one));
    }

    @Property(tries = 30)
    void the_full_members_a_certificate_asks_for_are_enough_and_one_fewer_is_not(@ForAll long seed) {
        List<String> packs = List.of("compound-measures");
        Register register = new Village(seed, true).bare();
        Formation formation = formation(packs, Preference.JOINT_FIRST);

        for (Impossible one : formation.propose(register).impossible()) {
            if (one instanceof Unformed && one.rule().equals(Asked.TEMPORARY_BRANCH)) {
                for (Lack lack : one.lacks()) {
                    assertEnough(register, formation, one, lack);
                }
            }
        }
    }

    private static void assertEnough(Register register, Formation formation, Impossible one, Lack lack) {
        if (lack instanceof Lack.FullMembers formal) {
            assertThat(lacksBranch(with(register, formal.compound(), formal.more(), Affiliation.HERE), formation, one))
                    .isFalse();
        } else if (lack instanceof Lack.FullResidents temporary) {
            Register more = with(register, temporary.compound(), temporary.more(), Affiliation.ELSEWHERE);
            Register fewer = with(register, temporary.compound(), temporary.more() - 1, Affiliation.ELSEWHERE);
            assertThat(lacksBranch(more, formation, one)).isFalse();
            // With fewer it might only take deployed members away from another compound.
            assertThat(without(fewer, formation)).isEqualTo(without(register, formation));
        }
    }

    private static long without(Register register, Formation formation) {
        return formation.propose(register).impossible().stream()
                .filter(one -> one.rule().equals(Asked.TEMPORARY_BRANCH))
                .count();
    }

    private static boolean lacksBranch(Register register, Formation formation, Impossible one) {
        return formation.propose(register).impossible().stream()
                .anyMatch(other ->
                        other.rule().equals(one.rule()) && other.subject().equals(one.subject()));
    }

    private static Register with(Register register, CompoundId compound, int more, Affiliation affiliation) {
        List<PartyMember> members = new ArrayList<>(register.members());
        for (int added = 0; added < more; added++) {
            PartyMember.Builder member = PartyMember.builder();
            member.id(MemberId.of("added-" + added)).name(Registers.NAME).status(MemberStatus.FULL);
            member.affiliation(affiliation).residence(Residence.in(compound)).votingRights(Answer.YES);
            members.add(member.build());
        }
        return register.edit().members(members).build();
    }
}
