package org.grassroots.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.DAY;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.fact.Answer;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Person;
import org.grassroots.member.PersonId;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.register.Register;

class PlanProperties {
    private static final PlanTemplate SHIPPED =
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();

    @Provide
    Arbitrary<Register> registers() {
        return Arbitraries.randomValue(RandomRegisters::any);
    }

    @Provide
    Arbitrary<PlanTemplate> templates() {
        return Arbitraries.randomValue(RandomTemplates::any);
    }

    @Property
    void every_element_of_a_template_is_included_omitted_or_pending(
            @ForAll("registers") Register register, @ForAll("templates") PlanTemplate template) {
        Plan plan = plan(template, register);

        assertThat(plan.elements()).extracting(PlanElement::element).containsExactlyElementsOf(template.elements());
        PlanCounts counts = plan.counts();
        assertThat(counts.included() + counts.omitted() + counts.pending())
                .isEqualTo(template.elements().size());
        assertThat(counts.filled() + counts.vacant()).isEqualTo(counts.needed());
    }

    @Property(tries = 100)
    void the_same_input_gives_an_equal_plan(@ForAll("registers") Register register) {
        assertThat(plan(SHIPPED, register)).isEqualTo(plan(SHIPPED, register));
    }

    @Property(tries = 75)
    void nobody_holds_a_post_that_he_or_she_is_not_known_to_be_fit_for(
            @ForAll("registers") Register register, @ForAll("templates") PlanTemplate template) {
        for (BoundTeam team : plan(template, register).teams()) {
            for (BoundPost post : team.posts()) {
                for (PersonId id : post.people()) {
                    Person person = register.person(id).orElseThrow();
                    if (post.post().requires().frontLine()) {
                        assertThat(person.fitForFrontLine()).isEqualTo(Answer.YES);
                    }
                    for (String code : post.post().requires().training()) {
                        assertThat(person.hasPassed(code)).isEqualTo(Answer.YES);
                    }
                    if (post.post().requires().fullMember() && person instanceof PartyMember member) {
                        assertThat(member.status()).isEqualTo(MemberStatus.FULL);
                    }
                }
            }
        }
    }

    @Property(tries = 75)
    void nobody_holds_more_posts_than_one_person_may_or_two_in_one_team(
            @ForAll("registers") Register register, @ForAll("templates") PlanTemplate template) {
        Map<PersonId, Integer> held = new LinkedHashMap<>();
        for (BoundTeam team : plan(template, register).teams()) {
            List<PersonId> inTeam = new ArrayList<>();
            team.posts().forEach(post -> inTeam.addAll(post.people()));
            assertThat(inTeam).doesNotHaveDuplicates();
            inTeam.forEach(id -> held.merge(id, 1, Integer::sum));
        }
        assertThat(held.values())
                .allSatisfy(posts -> assertThat(posts)
                        .isLessThanOrEqualTo(template.staffing().postsPerPerson()));
    }

    @Property(tries = 75)
    void the_order_of_people_changes_nothing_in_who_holds_which_post_or_in_why_nobody_does(
            @ForAll("registers") Register register, @ForAll("templates") PlanTemplate template, @ForAll Random random) {
        Plan plan = plan(template, register);
        Plan other = plan(template, RandomRegisters.shuffled(register, random));

        assertThat(other.teams()).isEqualTo(plan.teams());
        assertThat(other.elements()).isEqualTo(plan.elements());
    }

    @Property(tries = 75)
    void a_vacancy_comes_with_the_certificate_that_nobody_can_fill_it(
            @ForAll("registers") Register register, @ForAll("templates") PlanTemplate template) {
        for (BoundTeam team : plan(template, register).teams()) {
            for (BoundPost post : team.posts()) {
                assertThat(post.vacancy().isPresent())
                        .isEqualTo(post.certificate().isPresent());
                post.certificate()
                        .ifPresent(certificate -> assertThat(certificate.concerns(team.id(), post.id()))
                                .isTrue());
            }
        }
    }

    @Property(tries = 75)
    void a_vacancy_is_exactly_what_is_lacking_to_the_certain_need_and_says_why_in_both_languages(
            @ForAll("registers") Register register, @ForAll("templates") PlanTemplate template) {
        for (BoundTeam team : plan(template, register).teams()) {
            for (BoundPost post : team.posts()) {
                int vacant = post.vacancy().map(Vacancy::people).orElse(0);
                assertThat(post.people().size() + vacant).isEqualTo(post.need().low());
                post.vacancy().ifPresent(vacancy -> {
                    assertThat(vacancy.reason().english())
                            .startsWith("needs " + post.need().low() + " ");
                    assertThat(vacancy.reason().simplifiedChinese())
                            .startsWith("需要" + post.need().low() + "名");
                });
            }
        }
    }

    @Property(tries = 100)
    void flows_keep_their_laws_and_their_pending_steps(@ForAll("registers") Register register) {
        Plan plan = plan(SHIPPED, register);

        assertThat(plan.flows()).hasSize(10).allSatisfy(flow -> {
            assertThat(flow.flow().problems()).isEmpty();
            flow.team()
                    .special()
                    .flow()
                    .nodes()
                    .forEach(node -> assertThat(flow.flow().node(node.id()).isPresent())
                            .isEqualTo(
                                    !plan.status(flow.path(node)).orElseThrow().isOmitted()));
        });
    }

    private static Plan plan(PlanTemplate template, Register register) {
        return new PlanInstantiator(template).instantiate(register, C1, DAY);
    }
}
