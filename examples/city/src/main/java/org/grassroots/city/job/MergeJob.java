package org.grassroots.city.job;

import com.google.common.io.CountingInputStream;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.LongConsumer;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.json.shape.Reading;
import org.grassroots.plan.PlanInstantiator;
import org.grassroots.plan.completeness.Completeness;
import org.grassroots.plan.completeness.PlanCheck;
import org.grassroots.plan.completeness.PlanFinding;
import org.grassroots.plan.json.MergeWriter;
import org.grassroots.plan.json.PlanFindingWriter;
import org.grassroots.plan.json.WorkingPlanReader;
import org.grassroots.plan.json.WorkingPlanWriter;
import org.grassroots.plan.merge.MergeResult;
import org.grassroots.plan.merge.PlanMerge;
import org.grassroots.plan.working.WorkingPlan;
import org.grassroots.register.Register;

/**
 * Brings newer plans into edited ones, one plan at a time; the registers are held. What stood before editing is made anew
 * from the older template and registers as of the day of the edited plan.
 */
public final class MergeJob {
    private final MergeTasks tasks;
    private final Outputs outputs;
    private final PlanInstantiator before;
    private final PlanInstantiator after;
    private final Completeness completeness;
    private final MergeCounts counts;
    private final SummaryWriter summaries = new SummaryWriter();
    private final WorkingPlanWriter plans = new WorkingPlanWriter();
    private final MergeWriter notes = new MergeWriter();
    private final PlanFindingWriter findings = new PlanFindingWriter();
    private final Map<Of, Integer> met = new LinkedHashMap<>();

    /** Whose plan. */
    private record Of(CommunityId community, CompoundId compound) {}

    public MergeJob(MergeTasks tasks, Outputs outputs) {
        this.tasks = tasks;
        this.outputs = outputs;
        this.before = new PlanInstantiator(tasks.before().template());
        this.after = new PlanInstantiator(tasks.after().template());
        this.completeness = new Completeness(tasks.after().template());
        this.counts = new MergeCounts(tasks.edited().getFileName().toString());
    }

    /**
     * Does everything once.
     *
     * @param progress  told how many bytes of the edited plans are done
     * @throws IOException if an input cannot be read at all, an output cannot be written, or would replace an input; the
     *     message names the file
     */
    public MergeCounts run(LongConsumer progress) throws IOException {
        outputs.keep(tasks.edited());
        outputs.keep(tasks.oldRegisters());
        if (tasks.newRegisters().isPresent()) {
            outputs.keep(tasks.newRegisters().get());
        }
        for (String name : List.of(
                CityFiles.WORKING,
                CityFiles.CONFLICTS,
                CityFiles.VANISHED,
                CityFiles.PLAN_FINDINGS,
                CityFiles.REJECTED)) {
            outputs.file(name);
        }
        MergeRegisters old = registers(tasks.oldRegisters());
        MergeRegisters now = tasks.newRegisters().isPresent()
                ? registers(tasks.newRegisters().get())
                : old;
        read(old, now, progress);
        counts.withoutPlan(now.compounds().stream()
                .filter(id -> !met.containsKey(new Of(id.community(), id.compound())))
                .count());
        summaries.write(counts, outputs.file(CityFiles.SUMMARY));
        outputs.flush();
        return counts;
    }

    private MergeRegisters registers(RegisterSource source) throws IOException {
        return MergeRegisters.read(source, rejection -> {
            counts.rejectRegister(rejection);
            summaries.writeLine(rejection, outputs.file(CityFiles.REJECTED));
        });
    }

    private void read(MergeRegisters old, MergeRegisters now, LongConsumer progress) throws IOException {
        String name = counts.source();
        try (InputStream in = Files.newInputStream(tasks.edited())) {
            CountingInputStream counted = new CountingInputStream(new BufferedInputStream(in, 1 << 16));
            Iterator<Reading<WorkingPlan>> lines = new WorkingPlanReader().lines(name, counted);
            for (int line = 1; lines.hasNext(); line++) {
                Reading<WorkingPlan> reading = lines.next();
                if (reading instanceof Reading.Refused<WorkingPlan> refused) {
                    reject(Rejection.of(name, line, refused));
                } else {
                    take(reading.sound().orElseThrow(), line, old, now);
                }
                progress.accept(counted.getCount());
            }
        } catch (UncheckedIOException failed) {
            throw Failures.reading(name, failed.getCause());
        }
    }

    private void take(WorkingPlan edited, int line, MergeRegisters old, MergeRegisters now) throws IOException {
        MergeFaults faults = new MergeFaults(tasks, edited);
        Optional<Rejection.Problem> problem = faults.of(counts.source(), line, old, now)
                .or(() -> Optional.ofNullable(met.get(new Of(edited.community(), edited.compound())))
                        .map(first -> faults.twice(counts.source(), line, first)));
        if (problem.isPresent()) {
            reject(new Rejection(counts.source(), OptionalInt.of(line), List.of(problem.get())));
            return;
        }
        met.put(new Of(edited.community(), edited.compound()), line);
        Register then = old.find(edited.community()).orElseThrow();
        Register register = now.find(edited.community()).orElseThrow();
        LocalDate day = tasks.day().or(() -> register.provenance().describes()).orElseThrow();
        WorkingPlan base = WorkingPlan.of(before.instantiate(
                then, edited.compound(), edited.day(), tasks.before().local()));
        WorkingPlan fresh = WorkingPlan.of(after.instantiate(
                register, edited.compound(), day, tasks.after().local()));
        MergeResult result = PlanMerge.into(tasks.after().template())
                .withoutThose(person -> then.person(person).isPresent()
                        && register.person(person).isEmpty())
                .merge(base, edited, fresh);
        write(result, completeness.check(result.plan(), register));
    }

    private void write(MergeResult result, PlanCheck check) throws IOException {
        counts.add(result, check);
        plans.writeLine(result.plan(), outputs.file(CityFiles.WORKING));
        notes.writeConflicts(result, outputs.file(CityFiles.CONFLICTS));
        notes.writeVanished(result, outputs.file(CityFiles.VANISHED));
        for (PlanFinding finding : check.findings()) {
            findings.writeLine(finding, outputs.file(CityFiles.PLAN_FINDINGS));
        }
    }

    private void reject(Rejection rejection) throws IOException {
        counts.rejectPlan(rejection);
        summaries.writeLine(rejection, outputs.file(CityFiles.REJECTED));
    }
}
