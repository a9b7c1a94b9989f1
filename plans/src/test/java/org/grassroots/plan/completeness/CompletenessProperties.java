package org.grassroots.plan.completeness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.plan.RandomRegisters;
import org.grassroots.plan.RandomTemplates;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.TemplateElement;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.register.Register;
import org.grassroots.rule.Grade;

class CompletenessProperties {
    private static final Completeness SHIPPED = new Completeness(Samples.SHIPPED);

    @Provide
    Arbitrary<Register> registers() {
        return Arbitraries.randomValue(RandomRegisters::any);
    }

    @Provide
    Arbitrary<PlanTemplate> templates() {
        return Arbitraries.randomValue(RandomTemplates::any);
    }

    /** What makes a finding the same, though its numbers may differ. */
    private record Key(PlanRule rule, String path, List<?> people) {
        static Key of(PlanFinding finding) {
            return new Key(finding.rule(), finding.path(), finding.people());
        }
    }

    private static boolean names(PlanFinding finding, String whole) {
        return Samples.isWithin(finding.path(), whole)
                || finding.others().stream().anyMatch(path -> Samples.isWithin(path, whole));
    }

    /** Exactly one finding at or below the path, and of the rest nothing is lost, gained or changed but what names it. */
    private static void assertOneFindingMore(
            Completeness completeness, WorkingPlan plan, List<PlanFinding> before, String path) {
        List<PlanFinding> after = completeness.check(plan.without(path)).findings();

        assertThat(after.stream().filter(one -> Samples.isWithin(one.path(), path)))
                .as("findings at or below %s", path)
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.path()).isEqualTo(path);
                    assertThat(one.grade()).isEqualTo(Grade.MUST);
                    assertThat(one.message().english()).contains("lacks").contains(path);
                });
        List<PlanFinding> rest = after.stream()
                .filter(one -> !Samples.isWithin(one.path(), path))
                .toList();
        assertThat(rest)
                .as("findings elsewhere without %s", path)
                .containsAll(before.stream().filter(one -> !names(one, path)).toList());
        Set<PlanFinding> kept = new HashSet<>(before);
        Set<Key> changed = new HashSet<>(
                before.stream().filter(one -> names(one, path)).map(Key::of).toList());
        assertThat(rest)
                .as("findings elsewhere without %s", path)
                .allMatch(one -> kept.contains(one) || changed.contains(Key.of(one)))
                .doesNotHaveDuplicates();
    }

    @Property(tries = 30)
    void without_any_one_element_a_plan_has_exactly_one_finding_for_it(
            @ForAll("registers") Register register, @ForAll("templates") PlanTemplate template) {
        WorkingPlan plan = Samples.plan(template, register);
        Completeness completeness = new Completeness(template);

        List<PlanFinding> before = completeness.check(plan).findings();
        for (TemplateElement element : template.elements()) {
            assertOneFindingMore(completeness, plan, before, element.path());
        }
    }

    @Property(tries = 1)
    void without_any_one_element_a_plan_of_the_shipped_template_has_exactly_one_finding_for_it(
            @ForAll("registers") Register register) {
        WorkingPlan plan = Samples.plan(Samples.SHIPPED, register);

        List<PlanFinding> before = SHIPPED.check(plan).findings();
        for (TemplateElement element : Samples.SHIPPED.elements()) {
            assertOneFindingMore(SHIPPED, plan, before, element.path());
        }
    }

    @Property(tries = 75)
    void however_people_have_edited_a_plan_an_element_that_goes_is_exactly_one_finding(
            @ForAll("registers") Register register, @ForAll("templates") PlanTemplate template, @ForAll Random random) {
        RandomEdits edits = new RandomEdits(template, random);
        WorkingPlan plan = edits.edited(Samples.plan(template, register));
        Completeness completeness = new Completeness(template);

        List<PlanFinding> before = completeness.check(plan).findings();
        for (TemplateElement element : template.elements()) {
            if (edits.isInForce(plan, element.path())) {
                assertOneFindingMore(completeness, plan, before, element.path());
            }
        }
    }

    @Property(tries = 75)
    void the_order_of_the_items_does_not_matter(
            @ForAll("registers") Register register, @ForAll("templates") PlanTemplate template, @ForAll Random random) {
        WorkingPlan plan = new RandomEdits(template, random).edited(Samples.plan(template, register));
        Completeness completeness = new Completeness(template);

        assertThat(completeness.check(Samples.shuffled(plan, random))).isEqualTo(completeness.check(plan));
    }

    @Property(tries = 75)
    void a_fresh_plan_lacks_people_at_most(
            @ForAll("registers") Register register, @ForAll("templates") PlanTemplate template) {
        PlanCheck check = new Completeness(template).check(Samples.plan(template, register), register);

        assertThat(check.findings())
                .extracting(PlanFinding::rule)
                .isSubsetOf(
                        PlanRule.POST_VACANT,
                        PlanRule.SEAT_VACANT,
                        PlanRule.SEAT_BACKUP,
                        PlanRule.ELEMENT_PENDING,
                        PlanRule.SPAN);
        assertThat(check.clarityOfAll().isClear()).isTrue();
    }

    @Property(tries = 75)
    void what_people_add_is_no_finding(
            @ForAll("registers") Register register, @ForAll("templates") PlanTemplate template, @ForAll Random random) {
        WorkingPlan plan = Samples.plan(template, register);
        Completeness completeness = new Completeness(template);

        WorkingPlan more = new RandomEdits(template, random).withAdditions(plan);

        assertThat(completeness.check(more).findings())
                .isEqualTo(completeness.check(plan).findings());
    }

    @Property(tries = 75)
    void findings_are_in_the_order_of_the_template_none_twice_and_told_in_both_languages(
            @ForAll("registers") Register register, @ForAll("templates") PlanTemplate template, @ForAll Random random) {
        WorkingPlan plan = new RandomEdits(template, random).edited(Samples.plan(template, register));
        List<PlanFinding> findings = new Completeness(template).check(plan).findings();
        List<String> order =
                template.elements().stream().map(TemplateElement::path).toList();

        assertThat(findings.stream().map(Key::of)).doesNotHaveDuplicates();
        assertThat(findings.stream()
                        .map(PlanFinding::path)
                        .filter(order::contains)
                        .map(order::indexOf)
                        .toList())
                .isSorted();
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.message().english()).doesNotContain("{").doesNotContain("by hand");
            assertThat(finding.message().simplifiedChinese())
                    .doesNotContain("{")
                    .matches(".*\\p{IsHan}.*");
            assertThat(finding.others()).doesNotContain(finding.path()).doesNotHaveDuplicates();
        });
    }
}
