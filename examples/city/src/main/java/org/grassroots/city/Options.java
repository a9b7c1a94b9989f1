package org.grassroots.city;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.grassroots.area.CompoundId;
import org.grassroots.json.ShippedPacks;
import org.grassroots.pack.RulePack;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.rule.Grade;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that several commands share, each in a group of its own to be mixed in. */
final class Options {
    private Options() {}

    /** Where the results go. */
    static final class Out {
        @Option(
                names = "--out",
                paramLabel = "DIR",
                defaultValue = "target/city",
                description = "the directory for the results, made if it is not there (default: ${DEFAULT-VALUE})")
        private Path directory = Path.of("target/city");

        Path directory() {
            return directory;
        }
    }

    /** For which day. */
    static final class Day {
        @Option(
                names = "--as-of",
                paramLabel = "DAY",
                description =
                        "the day whose rules apply, such as 2026-06-30 (default: the day each register describes)")
        private @Nullable String day;

        Optional<LocalDate> day() throws UnusableInputException {
            return day == null ? Optional.empty() : Optional.of(Options.day("--as-of", day));
        }
    }

    static LocalDate day(String option, String text) throws UnusableInputException {
        try {
            LocalDate parsed = LocalDate.parse(text);
            if (parsed.getYear() >= 1 && parsed.getYear() <= 9999) {
                return parsed;
            }
        } catch (DateTimeException notADay) {
            // Told below, as for a year that no file can hold.
        }
        throw new UnusableInputException(
                "%s must be a day of the calendar, such as 2026-06-30, was '%s'".formatted(option, text));
    }

    /** By which rules. */
    static final class Packs {
        @Option(
                names = "--packs",
                paramLabel = "PACK",
                split = ",",
                description =
                        "the packs to judge by: ids, or paths of pack files ending in .json (default: the shipped ones that are of no one place)")
        private @Nullable List<String> names;

        /**
         * @param day  on which one of them must be in force, if it is one for all registers
         */
        List<RulePack> packs(Optional<LocalDate> day) throws UnusableInputException, IOException {
            List<RulePack> packs = PackChoice.of("--packs", names == null ? ShippedPacks.general() : names);
            if (day.isPresent()) {
                PackChoice.requireInForce(packs, day.get());
            }
            return packs;
        }
    }

    /** When to fail. */
    static final class Failing {
        @Option(
                names = "--fail-on",
                paramLabel = "must|should",
                description = "exit with 1 if a rule of this grade, or a stricter one, is broken")
        private @Nullable FailOn failOn;

        boolean failsOn(Grade grade) {
            return failOn != null && grade.compareTo(failOn == FailOn.must ? Grade.MUST : Grade.SHOULD) <= 0;
        }
    }

    /** The grades a run can fail on, as the user writes them. */
    enum FailOn {
        must,
        should
    }

    /** By which template. */
    static final class Template {
        @Option(
                names = "--template",
                paramLabel = "TEMPLATE",
                defaultValue = "one-ten-seven",
                description = "the template to plan by: an id, or the path of a folder with a template.json (default:"
                        + " ${DEFAULT-VALUE})")
        private String id = "one-ten-seven";

        PlanTemplate template() throws UnusableInputException {
            return TemplateChoice.of("--template", id);
        }
    }

    /** Whether to write plans as offices keep them. */
    static final class Working {
        @Option(
                names = "--working",
                description = "also write working.jsonl: each plan with everything that stands in it, to be edited and"
                        + " given to 'merge'")
        private boolean isAsked;

        boolean isAsked() {
            return isAsked;
        }
    }

    /** From which seed people are made up. */
    static final class Seed {
        @Option(
                names = "--seed",
                paramLabel = "N",
                defaultValue = "7",
                description = "people and organisation are made up from this number (default: ${DEFAULT-VALUE})")
        private int seed = 7;

        int seed() {
            return seed;
        }
    }

    static List<CompoundId> compounds(String option, @Nullable List<String> ids) throws UnusableInputException {
        List<CompoundId> compounds = new ArrayList<>();
        for (String id : ids == null ? List.<String>of() : ids) {
            try {
                compounds.add(CompoundId.of(id));
            } catch (IllegalArgumentException unfit) {
                throw new UnusableInputException(option + ": " + unfit.getMessage());
            }
        }
        return compounds;
    }
}
