package org.grassroots.benchmark.peer;

import static com.google.common.base.Preconditions.checkState;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;

/** The eight rules compiled by Drools to an executable model. */
public final class DroolsRules {
    private static final String RULES = "eight-rules.drl";

    private DroolsRules() {}

    /** As they stand in the file: they tell what they find and forget it. */
    static KieContainer telling() {
        return compiled(text(), "telling");
    }

    /** The same conditions, with findings that are taken back when what they rest on no longer holds. */
    public static KieContainer keeping() {
        String rules = text().replace("global Findings findings\n", "")
                .replace(
                        "import org.grassroots.benchmark.contest.Findings\n",
                        "import org.grassroots.benchmark.onechange.KeptFinding\n")
                .replace("findings.add(", "insertLogical(new KeptFinding(drools.getRule().getName(), ")
                .replace(".id());", ".id()));");
        checkState(!rules.contains("findings.add"), "%s is not as expected", RULES);
        return compiled(rules, "keeping");
    }

    private static String text() {
        try (InputStream in = DroolsRules.class.getResourceAsStream(RULES)) {
            checkState(in != null, "%s is not on the class path", RULES);
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(RULES + " cannot be read", cause);
        }
    }

    private static KieContainer compiled(String rules, String version) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.generateAndWritePomXML(services.newReleaseId("org.grassroots.benchmark", "eight-rules", version));
        files.write("src/main/resources/" + RULES, rules);
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("%s cannot be compiled: %s".formatted(RULES, errors));
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId());
    }
}
