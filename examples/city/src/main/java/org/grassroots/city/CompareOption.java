package org.grassroots.city;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.grassroots.pack.RulePack;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which two packs to compare. */
final class CompareOption {
    @Option(
            names = "--compare",
            paramLabel = "PACK",
            split = ",",
            description = "print in what two packs differ on the day given with --as-of; needs no registers")
    private @Nullable List<String> names;

    boolean isGiven() {
        return names != null;
    }

    /** The two packs; none if nothing is to be compared. */
    List<RulePack> packs(Optional<LocalDate> day) throws UnusableInputException, IOException {
        if (names == null) {
            return List.of();
        }
        if (names.size() != 2) {
            throw new UnusableInputException(
                    "--compare needs two packs, such as --compare national,linfen; was given %s"
                            .formatted(names.size() == 1 ? "'" + names.get(0) + "'" : names.size()));
        }
        if (day.isEmpty()) {
            throw new UnusableInputException("--compare needs --as-of DAY, such as --as-of 2026-06-30");
        }
        return PackChoice.of("--compare", names);
    }
}
