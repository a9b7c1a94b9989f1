package org.grassroots.city.job;

import java.io.IOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.grassroots.city.form.Bare;
import org.grassroots.city.form.FormCounts;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.formation.Formation;
import org.grassroots.formation.Proposal;
import org.grassroots.json.ProposalWriter;
import org.grassroots.json.RegisterWriter;
import org.grassroots.pack.RulePack;
import org.grassroots.register.Register;

/** Reads registers and writes what should be formed in each, one community at a time. */
public final class FormJob {
    private final List<RulePack> packs;
    private final Optional<LocalDate> day;
    private final boolean bare;
    private final Outputs outputs;
    private final Map<LocalDate, Formation> formations = new LinkedHashMap<>();
    private final ProposalWriter proposals = new ProposalWriter();
    private final RegisterWriter registers = new RegisterWriter();
    private final CityCounts counts = new CityCounts(List.of());
    private final FormCounts formed = new FormCounts();
    private boolean synthetic;

    /**
     * What came of it.
     *
     * @param read  the registers that were read; nothing was judged
     * @param formed  what is proposed
     */
    public record Result(CityResult read, FormCounts formed) {}

    /**
     * @param packs  what they ask for is formed
     * @param day  the day for all registers; empty to take the day each describes
     * @param bare  whether to leave out of account what is organised already
     */
    public FormJob(List<RulePack> packs, Optional<LocalDate> day, boolean bare, Outputs outputs) {
        this.packs = List.copyOf(packs);
        this.day = day;
        this.bare = bare;
        this.outputs = outputs;
    }

    /**
     * Does everything once.
     *
     * @param progress  told how much of the source's total is done
     * @throws IOException if the input cannot be read at all, an output cannot be written, or would replace the input;
     *     the message names the file
     */
    public Result run(RegisterSource source, LongConsumer progress) throws IOException {
        outputs.keep(source);
        outputs.file(CityFiles.PROPOSALS);
        outputs.file(CityFiles.FORMED);
        Intake intake = new Intake(day, outputs);
        RegisterSource.Lines lines = intake.read(source, progress, this::take);
        counts.addLines(lines.read(), lines.blank(), intake.rejected());
        new SummaryWriter().write(counts, formed, outputs.file(CityFiles.SUMMARY));
        outputs.flush();
        CityResult read = CityResult.builder()
                .source(source.name())
                .day(day)
                .synthetic(synthetic)
                .counts(counts)
                .rejections(intake.rejections())
                .notes(lines.notes())
                .build();
        return new Result(read, formed);
    }

    private void take(Register register, LocalDate on) throws IOException {
        Register before = bare ? Bare.of(register) : register;
        counts.add(before);
        synthetic |= before.provenance().synthetic();
        Proposal proposal = formations
                .computeIfAbsent(on, of -> Formation.of(Evaluator.of(packs, of)))
                .propose(before);
        formed.add(proposal);
        proposals.writeLine(before, proposal, outputs.file(CityFiles.PROPOSALS));
        registers.writeLine(proposal.register(), outputs.file(CityFiles.FORMED));
    }
}
