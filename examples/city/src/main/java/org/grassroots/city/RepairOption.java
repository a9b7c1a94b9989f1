package org.grassroots.city;

import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Whether to find out what can be done about findings. */
final class RepairOption {
    private static final int BY_DEFAULT = 5;

    @Option(
            names = "--repair",
            description = "also write what cures each MUST finding, or why nothing does, to repairs.jsonl, and the"
                    + " registers after the cheapest remedies to repaired.jsonl")
    private boolean repairs;

    @Option(
            names = "--remedies",
            paramLabel = "N",
            description = "how many remedies of a finding to write, the cheapest first, for --repair (default: "
                    + BY_DEFAULT + ")")
    private @Nullable Integer most;

    /** How many remedies of a finding to write; empty if nothing is to be repaired. */
    OptionalInt remedies() throws UnusableInputException {
        if (!repairs) {
            if (most != null) {
                throw new UnusableInputException("--remedies is for --repair, which is not given");
            }
            return OptionalInt.empty();
        }
        if (most != null && most < 1) {
            throw new UnusableInputException("--remedies must be 1 or more, was " + most);
        }
        return OptionalInt.of(most == null ? BY_DEFAULT : most);
    }
}
