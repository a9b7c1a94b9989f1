package org.grassroots.city.report;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.grassroots.area.CompoundId;
import org.grassroots.city.job.CityJob;
import org.grassroots.city.job.CityResult;
import org.grassroots.city.job.CityTasks;
import org.grassroots.city.job.Outputs;
import org.grassroots.city.job.SheetRegisters;
import org.grassroots.city.sheet.SheetSource;
import org.grassroots.json.ShippedPacks;
import org.grassroots.plan.catalogue.TemplateCatalogue;

/** The bundled sample, run for the report. */
final class SampleCity {
    static final LocalDate DAY = LocalDate.of(2026, 6, 30);
    private static final String SHEET = "/org/grassroots/city/sample/compounds.csv";

    private SampleCity() {}

    /** With the compounds of the most findings, or those named, in full. */
    static CityResult run(Path directory, String... details) throws IOException {
        return run(directory, SheetSource.of("compounds.csv", sheet()), details);
    }

    static CityResult run(Path directory, SheetSource sheet, String... details) throws IOException {
        CityTasks tasks = CityTasks.builder()
                .day(DAY)
                .packs(ShippedPacks.all())
                .showsRemedies(true)
                .showsRosters(true)
                .template(TemplateCatalogue.shipped().find("one-ten-seven"))
                .details(Stream.of(details).map(CompoundId::of).toList())
                .build();
        try (Outputs outputs = new Outputs(directory)) {
            return new CityJob(tasks, outputs).run(new SheetRegisters(sheet, 7), done -> {});
        }
    }

    static byte[] sheet() throws IOException {
        try (InputStream in = SampleCity.class.getResourceAsStream(SHEET)) {
            if (in == null) {
                throw new IOException("the sample " + SHEET + " is not there");
            }
            return in.readAllBytes();
        }
    }
}
