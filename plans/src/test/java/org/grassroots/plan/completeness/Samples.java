package org.grassroots.plan.completeness;

import static org.grassroots.plan.SampleRegisters.C1;
import static org.grassroots.plan.SampleRegisters.DAY;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.grassroots.area.Building;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Helper;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.SampleRegisters;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.working.PlanItem;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.register.Register;
import org.grassroots.text.Text;

/** Plans to be checked, and what is done to them. */
final class Samples {
    static final PlanTemplate SHIPPED =
            TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();

    private static final String[] TRAININGS = {
        "sampling", "protective-clothing", "disinfection", "counselling", "first-aid"
    };

    private Samples() {}

    static WorkingPlan plan(PlanTemplate template, Register register) {
        return WorkingPlan.of(new PlanInstantiator(template).instantiate(register, C1, DAY));
    }

    /** The shipped template in a compound of a size at which nothing is unknown and every post finds its people. */
    static Register fullyStaffed() {
        return SampleRegisters.register(SampleRegisters.compound()
                        .propertyService(Known.none())
                        .ownersCommittee(Answer.NO)
                        .entrances(1)
                        .surveyedHouseholds(400)
                        .buildings(Listing.of(buildings())))
                .members(SampleRegisters.members(60, TRAININGS))
                .membersNotListed(List.of())
                .helpers(helpers())
                .build();
    }

    private static List<Building> buildings() {
        return IntStream.rangeClosed(1, 4)
                .mapToObj(number -> SampleRegisters.building("n" + number, 250))
                .toList();
    }

    private static List<Helper> helpers() {
        List<Helper> helpers = new ArrayList<>();
        for (Helper.Role role : Helper.Role.values()) {
            for (int number = 1; number <= 8; number++) {
                helpers.add(SampleRegisters.helper("h" + role.ordinal() + "-" + number, role)
                        .trainings(Listing.of(List.of(TRAININGS)))
                        .build());
            }
        }
        return helpers;
    }

    static PlanItem item(WorkingPlan plan, String path) {
        return plan.item(path).orElseThrow();
    }

    static PlanItem.Builder edit(WorkingPlan plan, String path) {
        return PlanItem.builder().from(item(plan, path));
    }

    static PlanItem.Builder added(String path, ElementKind kind) {
        return PlanItem.builder().path(path).kind(kind).title(Text.of("Added by hand", "人工添加"));
    }

    /** Whether the path is that of the thing or of a part of it. */
    static boolean isWithin(String path, String whole) {
        return path.equals(whole) || path.startsWith(whole + "/");
    }

    /** The same items in another order, parents still before their parts. */
    static WorkingPlan shuffled(WorkingPlan plan, Random random) {
        List<PlanItem> items = new ArrayList<>(plan.items());
        Collections.shuffle(items, random);
        items.sort(Comparator.comparing(item -> item.path().split("/").length));
        return WorkingPlan.builder().from(plan).items(items).build();
    }
}
