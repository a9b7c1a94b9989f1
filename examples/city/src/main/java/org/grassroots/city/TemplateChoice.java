package org.grassroots.city;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.grassroots.plan.catalogue.TemplateCatalogue;
import org.grassroots.plan.catalogue.TemplateReader;
import org.grassroots.plan.template.PlanTemplate;

/** The template a user names: a shipped one by id, the host's own by the path of its folder. */
final class TemplateChoice {
    private TemplateChoice() {}

    /**
     * @param option  the option it is given with, for messages
     * @param name  an id, or the path of a folder or of the {@code template.json} in it
     */
    static PlanTemplate of(String option, String name) throws UnusableInputException {
        TemplateCatalogue catalogue = TemplateCatalogue.shipped();
        Optional<PlanTemplate> shipped = catalogue.find(name);
        if (shipped.isPresent()) {
            return shipped.get();
        }
        Path path = Arguments.path(name);
        if (Files.isDirectory(path)) {
            return read(option, path);
        }
        if (path.endsWith(TemplateReader.INDEX)) {
            return read(option, Inputs.file(path).toAbsolutePath().getParent());
        }
        List<String> ids = catalogue.templates().stream()
                .map(template -> template.id().value())
                .toList();
        throw new UnusableInputException("%s: no template is called '%s'; there are %s%s"
                .formatted(option, name, String.join(", ", ids), Nearest.suggestion(name, ids)));
    }

    private static PlanTemplate read(String option, Path folder) throws UnusableInputException {
        try {
            return TemplateReader.read(name -> file(folder, name));
        } catch (IllegalArgumentException unfit) {
            throw new UnusableInputException("%s: %s".formatted(option, unfit.getMessage()));
        }
    }

    private static Optional<byte[]> file(Path folder, String name) {
        Path file = folder.resolve(name);
        try {
            return Files.isRegularFile(file) ? Optional.of(Files.readAllBytes(file)) : Optional.empty();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
