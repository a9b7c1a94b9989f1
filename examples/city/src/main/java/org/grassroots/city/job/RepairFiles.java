package org.grassroots.city.job;

import java.io.IOException;
import org.grassroots.city.repair.Cure;
import org.grassroots.city.repair.CureCounts;
import org.grassroots.city.repair.Cured;
import org.grassroots.json.RegisterWriter;
import org.grassroots.json.RemediesWriter;

/** Writes what can be done about findings, and the registers after it, and counts both. */
final class RepairFiles {
    private final Outputs outputs;
    private final RemediesWriter remedies = new RemediesWriter();
    private final RegisterWriter registers = new RegisterWriter();
    private CureCounts counts = CureCounts.NONE;

    RepairFiles(Outputs outputs) {
        this.outputs = outputs;
    }

    void write(Cured cured) throws IOException {
        for (Cure.Told told : cured.told()) {
            remedies.writeLine(told.finding(), told.remedies(), outputs.file(CityFiles.REPAIRS));
        }
        registers.writeLine(cured.register(), outputs.file(CityFiles.REPAIRED));
        counts = counts.plus(cured.counts());
    }

    CureCounts counts() {
        return counts;
    }
}
