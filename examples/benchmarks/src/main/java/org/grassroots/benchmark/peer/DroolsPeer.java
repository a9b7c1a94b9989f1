package org.grassroots.benchmark.peer;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.benchmark.contest.Contestant;
import org.grassroots.benchmark.contest.Findings;
import org.grassroots.benchmark.contest.Judge;
import org.grassroots.benchmark.contest.Limits;
import org.grassroots.benchmark.fact.CommunityFacts;
import org.grassroots.register.Register;
import org.kie.api.runtime.KieContainerSessionsPool;
import org.kie.api.runtime.KieSession;

/** Drools: the rules in its own language, compiled to an executable model; a session from its pool for every community. */
public final class DroolsPeer implements Contestant {
    private final LocalDate standingSince;
    private final KieContainerSessionsPool sessions = DroolsRules.telling().newKieSessionsPool(1);
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
}
