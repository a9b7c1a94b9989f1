package org.grassroots.city;

import java.io.IOException;
import java.util.List;
import org.grassroots.city.job.Outputs;
import org.grassroots.plan.LocalData;
import org.grassroots.plan.template.PlanTemplate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** By which local rules and facts to plan, as options to be mixed in. */
final class LocalOptions {
    @Option(
            names = "--preset",
            paramLabel = "PRESET",
            split = ",",
            description = "local rules to plan by, each going before those named earlier: ids of presets of the"
                    + " template, or paths of preset files ending in .json (default: the template's own base)")
    private @Nullable List<String> presets;

    @Option(
            names = "--set",
            paramLabel = "NAME=VALUE",
            description = "a value of the template, such as gateOnDuty=3, which goes before that of any preset; may be"
                    + " given several times")
    private @Nullable List<String> values;

    @Option(
            names = "--at-risk",
            paramLabel = "COMPOUND=N",
            description = "how many people at risk are in the care of a compound; may be given several times")
    private @Nullable List<String> atRisk;

    LocalData data(PlanTemplate template) throws UnusableInputException, IOException {
        return LocalChoice.of(template, "--", presets, values, atRisk);
    }

    /** Makes sure that no file of presets is overwritten. */
    void keep(Outputs outputs) throws IOException {
        keep(presets, outputs);
    }

    static void keep(@Nullable List<String> presets, Outputs outputs) throws IOException {
        for (String preset : presets == null ? List.<String>of() : presets) {
            if (LocalChoice.isFile(preset)) {
                outputs.keep(Arguments.path(preset));
            }
        }
    }
}
