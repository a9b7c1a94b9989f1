package org.grassroots.city;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.grassroots.json.PackReader;
import org.grassroots.json.ShippedPacks;
import org.grassroots.json.shape.Reading;
import org.grassroots.pack.RulePack;
import org.grassroots.pack.StatedRule;
import org.grassroots.policy.ShippedRules;
import org.grassroots.rule.Limits;

/** The packs a user names: shipped ones by id, the host's own by the path of a file. */
final class PackChoice {
    private static final String FILE = ".json";

    private PackChoice() {}

    /**
     * @param option  the option they are given with, for messages
     * @param names  ids, or paths that end in {@code .json}; a file may build on shipped packs and on files before it
     */
    static List<RulePack> of(String option, List<String> names) throws UnusableInputException, IOException {
        Map<String, String> nameOf = new LinkedHashMap<>();
        List<RulePack> packs = new ArrayList<>();
        for (String name : names) {
            RulePack pack =
                    name.toLowerCase(Locale.ROOT).endsWith(FILE) ? read(option, name, packs) : shipped(option, name);
            String before = nameOf.put(pack.id(), name);
            if (before != null) {
                throw new UnusableInputException(
                        before.equals(name)
                                ? "%s: pack '%s' is named twice; name it once".formatted(option, name)
                                : "%s: '%s' and '%s' are both called '%s'; name one of them"
                                        .formatted(option, before, name, pack.id()));
            }
            packs.add(pack);
        }
        return packs;
    }

    private static RulePack shipped(String option, String id) throws UnusableInputException {
        if (!ShippedPacks.ids().contains(id)) {
            throw new UnusableInputException("%s: no pack is called '%s'; there are %s%s"
                    .formatted(
                            option,
                            id,
                            String.join(", ", ShippedPacks.ids()),
                            Nearest.suggestion(id, ShippedPacks.ids())));
        }
        return ShippedPacks.find(id);
    }

    private static RulePack read(String option, String file, List<RulePack> before)
            throws UnusableInputException, IOException {
        List<RulePack> bases = new ArrayList<>(ShippedPacks.all());
        bases.addAll(before);
        Path path = Inputs.file(file);
        Reading<RulePack> reading =
                PackReader.of(ShippedRules.all()).withBases(bases).read(file, Files.readAllBytes(path));
        if (reading instanceof Reading.Refused<RulePack> refused) {
            throw new UnusableInputException(option + ": " + refused.message());
        }
        return reading.sound().orElseThrow();
    }

    /**
     * Refuses a day on which no rule of any pack is in force: that nothing was judged must not look like all is well.
     */
    static void requireInForce(List<RulePack> packs, LocalDate day) throws UnusableInputException {
        if (packs.stream().noneMatch(pack -> isInForce(pack, day))) {
            String dates = packs.stream().map(PackChoice::dates).collect(Collectors.joining("; "));
            throw new UnusableInputException("--as-of: no pack is in force on %s: %s".formatted(day, dates));
        }
    }

    private static boolean isInForce(RulePack pack, LocalDate day) {
        return pack.rulesOn(day).stream()
                .anyMatch(stated -> Limits.on(day, stated.entry().parameters()).isPresent());
    }

    /** Such as {@code national from 1990-01-01}. */
    private static String dates(RulePack pack) {
        String from = first(pack).map(day -> pack.id() + " from " + day).orElse(pack.id() + " never");
        return from + pack.validity().until().map(day -> " to " + day).orElse("");
    }

    /** The first day on which one of its rules is in force. */
    private static Optional<LocalDate> first(RulePack pack) {
        TreeSet<LocalDate> days = new TreeSet<>();
        pack.validity().from().ifPresent(days::add);
        for (StatedRule stated : pack.allRules()) {
            stated.entry().validity().from().ifPresent(days::add);
            stated.entry()
                    .parameters()
                    .values()
                    .forEach(parameter -> parameter.values().forEach(value -> days.add(value.from())));
        }
        return days.stream().filter(day -> isInForce(pack, day)).findFirst();
    }
}
