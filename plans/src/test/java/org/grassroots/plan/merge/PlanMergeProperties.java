package org.grassroots.plan.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.DAY;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.grassroots.member.PersonId;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.RandomRegisters;
import org.grassroots.plan.RandomTemplates;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.Renames;
import org.grassroots.plan.working.Holder;
import org.grassroots.plan.working.PlanItem;
import org.grassroots.plan.working.RandomEdits;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.register.Register;

class PlanMergeProperties {
    private static final PlanTemplate SHIPPED =
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();

    /** A plan as it was, as people have edited it, and the newer one. */
    private static final Set<String> KINDS = new TreeSet<>(List.of(
            "BOTH_CHANGED",
            "FILLED",
            "OfField",
            "OfOrder",
            "STANDS_ELSEWHERE",
            "added",
            "dropped",
            "edited",
            "over limit",
            "part of removed",
            "removed",
            "staffed"));

    record Sample(WorkingPlan base, WorkingPlan edited, WorkingPlan fresh, PlanMerge merge, Renames renames) {
        MergeResult result() {
            return merge.merge(base, edited, fresh);
        }

        /** A plan before the merge, with its paths as the newer one would name them. */
        Map<String, PlanItem> byNewPath(WorkingPlan plan) {
            Map<String, PlanItem> items = new LinkedHashMap<>();
            new Relocation(renames, base.items(), edited.items())
                    .apply(plan.items())
                    .forEach(item -> items.put(item.path(), item));
            return items;
        }

        @Override
        public String toString() {
            return "edits of " + base;
        }
    }

    @Provide
    Arbitrary<Sample> samples() {
        return Arbitraries.randomValue(PlanMergeProperties::sample);
    }

    private static Sample sample(Random random) {
        Register before = RandomRegisters.any(random);
        Register now = random.nextInt(3) == 0 ? before : RandomRegisters.any(random);
        if (random.nextBoolean()) {
            WorkingPlan base = plan(RandomTemplates.any(random), before);
            WorkingPlan fresh = plan(RandomTemplates.any(random), now);
            return sample(base, fresh, Renames.NONE, random);
        }
        NewerTemplates newer = random.nextBoolean() ? NewerTemplates.any(SHIPPED, random) : new NewerTemplates(SHIPPED);
        return sample(plan(SHIPPED, before), plan(newer.template(), now), newer.renames(), random);
    }

    private static Sample sample(WorkingPlan base, WorkingPlan fresh, Renames renames, Random random) {
        PlanMerge merge = PlanMerge.within(SHIPPED.staffing()).withRenames(renames);
        return new Sample(base, RandomEdits.any(base, 20, random), fresh, merge, renames);
    }

    private static WorkingPlan plan(PlanTemplate template, Register register) {
        return WorkingPlan.of(new PlanInstantiator(template).instantiate(register, C1, DAY));
    }

    /** Else the laws below would hold of nothing. */
    @Example
    void the_samples_meet_every_kind_of_conflict_and_of_loss() {
        Set<String> met = new TreeSet<>();
        Random random = new Random(25);
        for (int tries = 0; tries < 2_000 && met.size() < KINDS.size(); tries++) {
            MergeResult result = sample(random).result();
            for (Conflict conflict : result.conflicts()) {
                if (conflict instanceof Conflict.OfPerson person) {
                    met.add(person.cause().name());
                } else if (conflict instanceof Conflict.OfRemoval removal) {
                    met.add(removal.base().isPresent() ? "removed" : "part of removed");
                } else {
                    met.add(conflict.getClass().getSimpleName());
                }
            }
            result.vanishedItems().forEach(item -> met.add(item.edited() ? "edited" : "staffed"));
            met.addAll(result.overLimit().isEmpty() ? Set.of() : Set.of("over limit"));
            met.addAll(result.added().isEmpty() ? Set.of() : Set.of("added"));
            met.addAll(result.dropped().isEmpty() ? Set.of() : Set.of("dropped"));
        }

        assertThat(met).isEqualTo(KINDS);
    }

    @Property(tries = 40)
    void without_an_edit_the_merged_plan_is_the_newer_one(@ForAll("samples") Sample sample) {
        MergeResult result = sample.merge().merge(sample.base(), sample.base(), sample.fresh());

        assertThat(result.plan()).isEqualTo(sample.fresh());
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.kept()).isEmpty();
        assertThat(result.vanishedItems()).noneMatch(VanishedItem::edited);
    }

    @Property(tries = 40)
    void without_a_newer_plan_the_merged_plan_is_the_edited_one(@ForAll("samples") Sample sample) {
        MergeResult result = sample.merge().merge(sample.base(), sample.edited(), sample.base());

        assertThat(unordered(result.plan())).isEqualTo(unordered(sample.edited()));
        assertThat(result.conflicts()).isEmpty();
        assertThat(result.vanishedItems()).isEmpty();
        assertThat(result.added()).isEmpty();
        assertThat(result.dropped()).isEmpty();
    }

    /** The gap is the newer plan's to say, and ways on come after other links. */
    private static Map<String, PlanItem> unordered(WorkingPlan plan) {
        Map<String, PlanItem> items = new LinkedHashMap<>();
        plan.items()
                .forEach(item -> items.put(
                        item.path(),
                        PlanItem.builder().from(item).gap(Optional.empty()).build()));
        return items;
    }

    @Property(tries = 50)
    void merging_the_same_newer_plan_once_more_changes_nothing(@ForAll("samples") Sample sample) {
        WorkingPlan merged = sample.result().plan();

        MergeResult again = sample.merge().merge(sample.fresh(), merged, sample.fresh());

        assertThat(again.plan()).isEqualTo(merged);
        assertThat(again.conflicts()).isEmpty();
        assertThat(again.vanishedItems()).isEmpty();
        assertThat(again.added()).isEmpty();
        assertThat(again.dropped()).isEmpty();
    }

    @Property(tries = 40)
    void the_order_in_which_independent_edits_are_merged_does_not_matter(
            @ForAll("samples") Sample sample, @ForAll Random random) {
        List<String> parts = sample.base().items().stream()
                .map(item -> part(item.path()))
                .distinct()
                .toList();
        Set<String> hers = parts.stream().filter(part -> random.nextBoolean()).collect(Collectors.toSet());
        long seed = random.nextLong();
        WorkingPlan onlyHers =
                RandomEdits.within(sample.base(), item -> hers.contains(part(item.path())), "p", 12, new Random(seed));
        WorkingPlan onlyHis = RandomEdits.within(
                sample.base(), item -> !hers.contains(part(item.path())), "q", 12, new Random(seed + 1));
        WorkingPlan both =
                RandomEdits.within(onlyHers, item -> !hers.contains(part(item.path())), "q", 12, new Random(seed + 1));
        PlanMerge merge = sample.merge();

        WorkingPlan atOnce = merge.merge(sample.base(), both, sample.fresh()).plan();
        WorkingPlan hersFirst = merge.merge(
                        sample.base(),
                        onlyHis,
                        merge.merge(sample.base(), onlyHers, sample.fresh()).plan())
                .plan();
        WorkingPlan hisFirst = merge.merge(
                        sample.base(),
                        onlyHers,
                        merge.merge(sample.base(), onlyHis, sample.fresh()).plan())
                .plan();

        assertThat(hersFirst).isEqualTo(atOnce);
        assertThat(hisFirst).isEqualTo(atOnce);
    }

    /** The overall plan, a special plan, or a ledger. */
    private static String part(String path) {
        int first = path.indexOf('/');
        int second = path.indexOf('/', first + 1);
        return path.startsWith("overall") ? "overall" : second < 0 ? path : path.substring(0, second);
    }

    @Property(tries = 50)
    void every_edit_stands_or_is_told_with_what_vanished(@ForAll("samples") Sample sample) {
        MergeResult result = sample.result();
        Map<String, PlanItem> base = sample.byNewPath(sample.base());
        Map<String, PlanItem> edited = sample.byNewPath(sample.edited());
        Map<String, VanishedItem> vanished =
                result.vanishedItems().stream().collect(Collectors.toMap(VanishedItem::path, item -> item));

        Set<String> met = new LinkedHashSet<>();
        for (PlanItem item : edited.values()) {
            PlanItem before = base.get(item.path());
            if (!item.equals(before)) {
                met.add(item.path());
                if (vanished.containsKey(item.path())) {
                    assertThat(vanished.get(item.path())).isEqualTo(new VanishedItem(item, true));
                } else {
                    Edits.assertStands(
                            before, item, result.plan().item(item.path()).orElseThrow());
                }
            }
        }
        for (String path : base.keySet()) {
            if (!edited.containsKey(path)) {
                met.add(path);
                assertThat(result.plan().item(path)).as("removed %s", path).isEmpty();
            }
        }
        List<String> told = new ArrayList<>(result.kept());
        result.vanishedItems().stream().filter(VanishedItem::edited).forEach(item -> told.add(item.path()));
        assertThat(told).containsExactlyInAnyOrderElementsOf(met);
    }

    @Property(tries = 50)
    void a_field_is_a_conflict_exactly_where_both_have_changed_it_differently(@ForAll("samples") Sample sample) {
        Map<String, PlanItem> base = sample.byNewPath(sample.base());
        Map<String, PlanItem> edited = sample.byNewPath(sample.edited());
        List<Conflict> expected = new ArrayList<>();
        for (PlanItem fresh : sample.fresh().items()) {
            PlanItem before = base.get(fresh.path());
            PlanItem byPeople = edited.get(fresh.path());
            if (byPeople != null) {
                for (ItemField field : ItemField.values()) {
                    if (!field.isSame(byPeople, fresh)
                            && (before == null || !field.isSame(before, byPeople) && !field.isSame(before, fresh))) {
                        expected.add(new Conflict.OfField(
                                fresh.path(), field, Optional.ofNullable(before), byPeople, fresh));
                    }
                }
            }
        }

        assertThat(sample.result().conflicts())
                .filteredOn(conflict -> conflict instanceof Conflict.OfField)
                .containsExactlyElementsOf(expected);
    }

    @Property(tries = 50)
    void everything_of_the_newer_plan_arrives_but_what_people_have_removed_or_changed(
            @ForAll("samples") Sample sample) {
        MergeResult result = sample.result();
        Map<String, PlanItem> base = sample.byNewPath(sample.base());
        Map<String, PlanItem> edited = sample.byNewPath(sample.edited());
        Set<String> told = result.conflicts().stream().map(Conflict::path).collect(Collectors.toSet());
        for (PlanItem fresh : sample.fresh().items()) {
            PlanItem before = base.get(fresh.path());
            PlanItem byPeople = edited.get(fresh.path());
            Optional<PlanItem> merged = result.plan().item(fresh.path());
            if (byPeople == null && before != null) {
                assertThat(merged).isEmpty();
            } else if (byPeople == null && merged.isEmpty()) {
                assertThat(told).contains(fresh.path());
            } else if ((byPeople == null || byPeople.equals(before)) && !told.contains(fresh.path())) {
                assertThat(merged).contains(fresh);
            }
        }
        assertThat(result.added())
                .allMatch(path -> !base.containsKey(path) && !edited.containsKey(path))
                .allMatch(path -> result.plan().item(path).isPresent());
    }

    @Property(tries = 50)
    void nobody_is_put_twice_into_a_team_into_which_people_have_put_him_or_her(@ForAll("samples") Sample sample) {
        MergeResult result = sample.result();
        WorkingPlan edited = WorkingPlan.builder()
                .from(sample.edited())
                .items(sample.byNewPath(sample.edited()).values().stream()
                        .sorted(Comparator.comparing(PlanItem::path))
                        .toList())
                .build();

        Set<String> allowed = new LinkedHashSet<>(twice(edited));
        allowed.addAll(twice(sample.fresh()));
        assertThat(allowed).containsAll(twice(result.plan()));
        assertThat(result.conflicts()).doesNotHaveDuplicates();
    }

    /** Team, person and two of the person's posts. */
    private static Set<String> twice(WorkingPlan plan) {
        Set<String> twice = new LinkedHashSet<>();
        Map<String, List<String>> posts = new LinkedHashMap<>();
        for (PlanItem item : plan.items()) {
            if (item.kind() == ElementKind.POST) {
                for (Holder holder : item.people()) {
                    String key = ItemMerge.circle(item) + " " + holder.person();
                    List<String> held = posts.computeIfAbsent(key, any -> new ArrayList<>());
                    held.forEach(other -> {
                        twice.add(key + " " + other + " " + item.path());
                        twice.add(key + " " + item.path() + " " + other);
                    });
                    held.add(item.path());
                }
            }
        }
        return twice;
    }

    @Property(tries = 40)
    void who_is_gone_stands_nowhere_and_is_told_wherever_people_had_him_or_her(
            @ForAll("samples") Sample sample, @ForAll Random random) {
        Set<PersonId> gone = new LinkedHashSet<>();
        sample.edited()
                .items()
                .forEach(item -> item.people().stream()
                        .map(Holder::person)
                        .filter(person -> random.nextBoolean())
                        .forEach(gone::add));
        sample.fresh().items().forEach(item -> {
            gone.removeAll(Edits.people(item.people()));
            gone.removeAll(Edits.people(item.backups()));
        });

        MergeResult result =
                sample.merge().withoutThose(gone::contains).merge(sample.base(), sample.edited(), sample.fresh());

        Set<String> vanished =
                result.vanishedItems().stream().map(VanishedItem::path).collect(Collectors.toSet());
        List<String> expected = new ArrayList<>();
        for (PlanItem item : sample.byNewPath(sample.edited()).values()) {
            if (!vanished.contains(item.path())) {
                item.people().stream()
                        .filter(holder -> gone.contains(holder.person()))
                        .forEach(holder -> expected.add(item.path() + " " + holder));
                item.backups().stream()
                        .filter(holder -> gone.contains(holder.person()))
                        .forEach(holder -> expected.add(item.path() + " as backup " + holder));
            }
        }
        assertThat(result.vanishedPeople())
                .extracting(one -> one.path() + (one.asBackup() ? " as backup " : " ") + one.holder())
                .containsExactlyInAnyOrderElementsOf(expected);
        assertThat(result.plan().items())
                .allSatisfy(item -> assertThat(Sets.intersection(gone, Edits.people(item.people())))
                        .isEmpty());
    }
}
