package org.grassroots.city.job;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.grassroots.city.sheet.SheetReader;
import org.grassroots.city.sheet.SheetRejection;
import org.grassroots.city.sheet.SheetRow;
import org.grassroots.city.sheet.SheetSource;
import org.grassroots.city.sheet.SheetSummary;
import org.grassroots.city.synthetic.Ratios;
import org.grassroots.city.synthetic.SyntheticCity;
import org.grassroots.register.Register;

/** A compound sheet, with people and organisation made up from a seed. */
public final class SheetRegisters implements RegisterSource {
    private static final int LONGEST_SOURCE = 200;

    private final SheetSource sheet;
    private final Optional<Path> file;
    private final int seed;
    private long communities = 1;

    public SheetRegisters(Path file, int seed) {
        this(SheetSource.of(file), Optional.of(file), seed);
    }

    /** Of a sheet that is no file of the user's. */
    public SheetRegisters(SheetSource sheet, int seed) {
        this(sheet, Optional.empty(), seed);
    }

    private SheetRegisters(SheetSource sheet, Optional<Path> file, int seed) {
        this.sheet = sheet;
        this.file = file;
        this.seed = seed;
    }

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public Optional<Path> file() {
        return file;
    }

    @Override
    public long total() {
        return communities;
    }

    @Override
    public Lines read(Sink sink) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        List<SheetRejection> refused = new ArrayList<>();
        SheetSummary summary = summary(rows, refused);
        for (SheetRejection rejection : refused) {
            sink.reject(rejection(rejection));
        }
        SyntheticCity city = SyntheticCity.of(rows, sourceName(), seed, Ratios.standard());
        communities = Math.max(1, city.communityCount());
        long done = 0;
        for (Register register : city) {
            done++;
            sink.accept(register, OptionalInt.empty(), done);
        }
        return new Lines(summary.rows(), summary.blank(), summary.notes());
    }

    private SheetSummary summary(List<SheetRow> rows, List<SheetRejection> refused) throws IOException {
        try {
            return new SheetReader().read(sheet, entry -> {
                if (entry instanceof SheetRow row) {
                    rows.add(row);
                } else if (entry instanceof SheetRejection rejection) {
                    refused.add(rejection);
                }
            });
        } catch (FileSystemException named) {
            throw named;
        } catch (IOException failed) {
            throw Failures.reading(name(), failed);
        }
    }

    /** The name as far as the register's format can hold it. */
    private String sourceName() {
        return name().codePointCount(0, name().length()) <= LONGEST_SOURCE
                ? name()
                : name().substring(0, name().offsetByCodePoints(0, LONGEST_SOURCE - 1)) + "…";
    }

    private static Rejection rejection(SheetRejection rejection) {
        return new Rejection(
                rejection.file(),
                rejection.line(),
                List.of(new Rejection.Problem(
                        word(rejection.code()),
                        rejection.column(),
                        rejection.columnName().orElse(""),
                        rejection.met(),
                        Optional.of(rejection.expected()),
                        rejection.message())));
    }

    private static String word(SheetRejection.Code code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
