package org.grassroots.city.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.grassroots.area.CompoundId;
import org.grassroots.plan.LocalData;
import org.grassroots.plan.Plan;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.completeness.Completeness;
import org.grassroots.plan.completeness.PlanCheck;
import org.grassroots.plan.completeness.PlanFinding;
import org.grassroots.plan.json.PlanFindingWriter;
import org.grassroots.plan.json.PlanWriter;
import org.grassroots.plan.json.WorkingPlanWriter;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.register.Register;

/** Makes the plans of registers, checks them and writes both. */
final class Planning {
    private final PlanInstantiator instantiator;
    private final Completeness completeness;
    private final LocalData local;
    private final boolean writesWorking;
    private final Outputs outputs;
    private final PlanWriter plans = new PlanWriter();
    private final PlanFindingWriter findings = new PlanFindingWriter();
    private final WorkingPlanWriter working = new WorkingPlanWriter();
    private final PlanCheckCounts counts = new PlanCheckCounts();
    private final Set<LocalDate> days = new LinkedHashSet<>();
    private final Set<CompoundId> unmet;

    /**
     * A plan and what was found of it.
     *
     * @param plan  as it was made
     * @param check  as it was found, in view of its register
     */
    record Planned(Plan plan, PlanCheck check) {}

    Planning(PlanTemplate template, CityTasks tasks, Outputs outputs) {
        this.instantiator = new PlanInstantiator(template);
        this.completeness = new Completeness(template);
        this.local = tasks.local();
        this.writesWorking = tasks.writesWorkingPlans();
        this.outputs = outputs;
        this.unmet = new LinkedHashSet<>(local.peopleAtRisk().keySet());
    }

    /** So that a file with nothing in it is there all the same. */
    void openFiles() throws IOException {
        outputs.file(CityFiles.PLANS);
        outputs.file(CityFiles.PLAN_FINDINGS);
        if (writesWorking) {
            outputs.file(CityFiles.WORKING);
        }
    }

    /** @throws IOException if an output cannot be written, or the template lacks a value on that day */
    List<Planned> plan(Register register, LocalDate day) throws IOException {
        requireValues(instantiator.template(), local, day, days);
        List<Planned> planned = new ArrayList<>();
        for (Plan plan : instantiator.instantiateAll(register, day, local)) {
            WorkingPlan kept = WorkingPlan.of(plan);
            PlanCheck check = completeness.check(kept, register);
            counts.add(check);
            unmet.remove(plan.compound());
            plans.writeLine(plan, outputs.file(CityFiles.PLANS));
            for (PlanFinding finding : check.findings()) {
                findings.writeLine(finding, outputs.file(CityFiles.PLAN_FINDINGS));
            }
            if (writesWorking) {
                working.writeLine(kept, outputs.file(CityFiles.WORKING));
            }
            planned.add(new Planned(plan, check));
        }
        return planned;
    }

    /**
     * @param known  the days of which it is known already; this one is added
     * @throws IOException if the template lacks a value on that day
     */
    static void requireValues(PlanTemplate template, LocalData local, LocalDate day, Set<LocalDate> known)
            throws IOException {
        if (known.add(day)) {
            try {
                template.values(local.presets(), local.values(), day);
            } catch (IllegalArgumentException lacking) {
                throw new IOException(lacking.getMessage(), lacking);
            }
        }
    }

    PlanCheckCounts counts() {
        return counts;
    }

    /** The compounds that local data is about and that were not met. */
    List<CompoundId> unmet() {
        return List.copyOf(unmet);
    }
}
