package org.grassroots.city.job;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
    private final SheetSource sheet;
    private final int seed;
    private long communities = 1;

    public SheetRegisters(SheetSource sheet, int seed) {
        this.sheet = sheet;
        this.seed = seed;
    }

    @Override
    public String name() {
        return sheet.name();
    }

    @Override
    public long total() {
        return communities;
    }

    @Override
    public Lines read(Sink sink) throws IOException {
        List<SheetRow> rows = new ArrayList<>();
        List<SheetRejection> refused = new ArrayList<>();
        SheetSummary summary = new SheetReader().read(sheet, entry -> {
            if (entry instanceof SheetRow row) {
                rows.add(row);
            } else if (entry instanceof SheetRejection rejection) {
                refused.add(rejection);
            }
        });
        for (SheetRejection rejection : refused) {
            sink.reject(rejection(rejection));
        }
        SyntheticCity city = SyntheticCity.of(rows, name(), seed, Ratios.standard());
        communities = Math.max(1, city.communityCount());
        long done = 0;
        for (Register register : city) {
            done++;
            sink.accept(register, done);
        }
        return new Lines(summary.rows(), summary.blank(), summary.notes());
    }

    private static Rejection rejection(SheetRejection rejection) {
        return new Rejection(
                rejection.file(),
                rejection.line(),
                List.of(new Rejection.Problem(
                        word(rejection.code()),
                        rejection.column(),
                        rejection.columnName().orElse(""),
                        rejection.met().english(),
                        rejection.expected().english(),
                        rejection.message().english())));
    }

    private static String word(SheetRejection.Code code) {
        return code.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
