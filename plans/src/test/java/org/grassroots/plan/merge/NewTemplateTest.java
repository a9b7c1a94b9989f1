package org.grassroots.plan.merge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.SampleRegisters.DAY;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.grassroots.json.RegisterReader;
import org.grassroots.json.shape.Reading;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.RandomRegisters;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.working.PlanItem;
import org.grassroots.plan.working.RandomEdits;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.register.Register;
import org.junit.jupiter.api.Test;

/**
 * Version 1.3 of the shipped template renames a team, by title and by id, and gives it one more duty. To run it over a
 * city, name its registers: {@code -Dgrassroots.city=FILE}, JSON Lines.
 */
class NewTemplateTest {
    private static final PlanTemplate OLD =
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();
    private static final NewerTemplates NEW = NewerTemplates.renamed(OLD, "T2", "sampling");
    private static final PlanMerge MERGE = PlanMerge.into(NEW.template());

    private final PlanInstantiator older = new PlanInstantiator(OLD);
    private final PlanInstantiator newer = new PlanInstantiator(NEW.template());
    private int compounds;
    private int edits;
    private int kept;
    private int conflicts;
    private long nanos;

    @Test
    void applied_over_plans_with_edits_made_by_hand_it_keeps_every_edit_and_duplicates_nothing() throws IOException {
        String city = System.getProperty("grassroots.city");
        if (city == null) {
            IntStream.range(0, 20).forEach(seed -> update(RandomRegisters.any(new Random(seed))));
        } else {
            try (InputStream in = new BufferedInputStream(Files.newInputStream(Path.of(city)))) {
                Iterator<Reading<Register>> lines = new RegisterReader().lines(city, in);
                lines.forEachRemaining(line -> update(line.sound().orElseThrow()));
            }
            Files.writeString(
                    Path.of("target", "new-template.txt"),
                    "compounds %s, edited items %s, kept %s, conflicts %s, seconds in merges %.1f%n"
                            .formatted(compounds, edits, kept, conflicts, nanos / 1e9));
        }

        assertThat(compounds).isPositive();
        assertThat(kept).isEqualTo(edits).isGreaterThan(compounds);
    }

    private void update(Register register) {
        List<Plan> before = older.instantiateAll(register, DAY);
        List<Plan> now = newer.instantiateAll(register, DAY);
        for (int at = 0; at < before.size(); at++) {
            compounds++;
            update(WorkingPlan.of(before.get(at)), WorkingPlan.of(now.get(at)));
        }
    }

    private void update(WorkingPlan base, WorkingPlan fresh) {
        Random random = new Random(compounds);
        WorkingPlan anywhere = RandomEdits.any(base, 12, random);
        // Most of the plan is elsewhere, so the team that is renamed gets edits of its own.
        WorkingPlan edited = RandomEdits.within(anywhere, item -> item.path().startsWith("special/T2"), "y", 6, random);

        long start = System.nanoTime();
        MergeResult result = MERGE.merge(base, edited, fresh);
        nanos += System.nanoTime() - start;

        conflicts += result.conflicts().size();
        assertEveryEditIsKept(base, edited, result);
        assertNothingIsThereTwice(edited, fresh, result.plan());
    }

    private void assertEveryEditIsKept(WorkingPlan base, WorkingPlan edited, MergeResult result) {
        Map<String, PlanItem> before = byNewPath(base);
        Map<String, PlanItem> byPeople = byNewPath(edited);
        Set<String> touched = new LinkedHashSet<>(before.keySet());
        touched.addAll(byPeople.keySet());
        touched.removeIf(
                path -> byPeople.containsKey(path) && byPeople.get(path).equals(before.get(path)));
        for (String path : touched) {
            if (byPeople.containsKey(path)) {
                Edits.assertStands(
                        before.get(path),
                        byPeople.get(path),
                        result.plan().item(path).orElseThrow());
            } else {
                assertThat(result.plan().item(path)).isEmpty();
            }
        }
        assertThat(result.kept()).containsExactlyInAnyOrderElementsOf(touched);
        assertThat(result.vanishedItems()).isEmpty();
        edits += touched.size();
        kept += result.kept().size();
    }

    private static Map<String, PlanItem> byNewPath(WorkingPlan plan) {
        return new Relocation(NEW.renames(), plan.items(), List.of())
                .apply(plan.items()).stream().collect(Collectors.toMap(PlanItem::path, Function.identity()));
    }

    /** Each item is of the newer plan, or people have added it; so a renamed one is not there by its old name as well. */
    private static void assertNothingIsThereTwice(WorkingPlan edited, WorkingPlan fresh, WorkingPlan merged) {
        Set<String> expected = fresh.items().stream().map(PlanItem::path).collect(Collectors.toSet());
        edited.items().stream()
                .filter(item -> item.title().english().startsWith("words"))
                .forEach(item -> expected.add(NEW.renames().apply(item.path())));

        assertThat(merged.items())
                .extracting(PlanItem::path)
                .doesNotHaveDuplicates()
                .allMatch(expected::contains);
        assertThat(merged.items()).noneMatch(item -> item.path().startsWith("special/T2"));
        assertThat(merged.items())
                .filteredOn(item -> item.path().endsWith("/report-daily"))
                .hasSizeLessThanOrEqualTo(1);
        assertThat(merged.template()).isEqualTo(OLD.id());
        assertThat(merged.templateVersion()).isEqualTo("1.3.0");
    }
}
