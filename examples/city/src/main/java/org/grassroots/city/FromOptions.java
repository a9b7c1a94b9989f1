package org.grassroots.city;

import java.io.IOException;
import java.util.List;
import org.grassroots.city.job.Outputs;
import org.grassroots.plan.LocalData;
import org.grassroots.plan.template.PlanTemplate;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** From what the edited plans were made, where that was not what the newer ones are made from. */
final class FromOptions {
    @Option(
            names = "--from",
            paramLabel = "TEMPLATE",
            description =
                    "the template the edited plans were made by, if it was another version: an id, or the path of a"
                            + " folder with a template.json (default: that of --template)")
    private @Nullable String id;

    @Option(
            names = "--from-preset",
            paramLabel = "PRESET",
            split = ",",
            description = "the presets the edited plans were made with (default: if no --from-… is given, those of"
                    + " --preset, --set and --at-risk)")
    private @Nullable List<String> presets;

    @Option(names = "--from-set", paramLabel = "NAME=VALUE", description = "a value they were made with")
    private @Nullable List<String> values;

    @Option(
            names = "--from-at-risk",
            paramLabel = "COMPOUND=N",
            description = "how many people at risk were in the care of a compound then")
    private @Nullable List<String> atRisk;

    PlanTemplate template(PlanTemplate newer) throws UnusableInputException {
        return id == null ? newer : TemplateChoice.of("--from", id);
    }

    LocalData data(PlanTemplate older, LocalOptions newer) throws UnusableInputException, IOException {
        if (presets != null || values != null || atRisk != null) {
            return LocalChoice.of(older, "--from-", presets, values, atRisk);
        }
        try {
            return newer.data(older);
        } catch (UnusableInputException unfit) {
            throw new UnusableInputException(
                    unfit.getMessage()
                            + "; what the edited plans were made with is given with --from-preset, --from-set and --from-at-risk");
        }
    }

    void keep(Outputs outputs) throws IOException {
        LocalOptions.keep(presets, outputs);
    }
}
