package org.grassroots.benchmark.peer;

import java.time.LocalDate;
import java.util.List;
import org.drools.model.codegen.ExecutableModelProject;
import org.grassroots.benchmark.contest.Contestant;
import org.grassroots.benchmark.contest.Findings;
import org.grassroots.benchmark.contest.Judge;
import org.grassroots.benchmark.contest.Limits;
import org.grassroots.benchmark.fact.CommunityFacts;
import org.grassroots.register.Register;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainerSessionsPool;
import org.kie.api.runtime.KieSession;

/** Drools: the rules in its own language, compiled to an executable model; a session from its pool for every community. */
public final class DroolsPeer implements Contestant {
    private static final String RULES = "eight-rules.drl";

    private final LocalDate standingSince;
    private final KieContainerSessionsPool sessions = sessions();
    private final String version;

    public DroolsPeer(LocalDate day, String version) {
        standingSince = Limits.standingSince(day);
        this.version = version;
    }

    @Override
    public String name() {
        return "Drools";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Judge over(List<Register> city) {
        return () -> {
            Findings findings = new Findings();
            for (Register register : city) {
                CommunityFacts facts = CommunityFacts.of(register);
                KieSession session = sessions.newKieSession();
                session.setGlobal("findings", findings);
                session.setGlobal("standingSince", standingSince);
                facts.forEach(session::insert);
                session.fireAllRules();
                session.dispose();
            }
            return findings;
        };
    }

    private static KieContainerSessionsPool sessions() {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(services.getResources()
                .newClassPathResource(RULES, DroolsPeer.class)
                .setSourcePath("src/main/resources/" + RULES));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        List<Message> errors = builder.getResults().getMessages(Message.Level.ERROR);
        if (!errors.isEmpty()) {
            throw new IllegalStateException("%s cannot be compiled: %s".formatted(RULES, errors));
        }
        return services.newKieContainer(builder.getKieModule().getReleaseId()).newKieSessionsPool(1);
    }
}
