package org.grassroots.benchmark.onechange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.grassroots.benchmark.contest.Limits;
import org.grassroots.benchmark.fact.CommunityFacts;
import org.grassroots.benchmark.peer.DroolsRules;
import org.grassroots.register.Register;
import org.kie.api.event.rule.DefaultRuleRuntimeEventListener;
import org.kie.api.event.rule.ObjectDeletedEvent;
import org.kie.api.event.rule.ObjectInsertedEvent;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import org.kie.api.runtime.rule.FactHandle;

/**
 * Drools: a session for each community stays, a change updates the facts that hang on the member, and the engine's truth
 * maintenance takes back what no longer holds.
 */
public final class DroolsUpdates implements Rejudge {
    private final String name;
    private final Map<Integer, Community> sessions = new HashMap<>();

    private DroolsUpdates(
            String name,
            LocalDate day,
            List<Register> city,
            List<Integer> communities,
            Function<Register, FactChanges> changes) {
        this.name = name;
        KieContainer rules = DroolsRules.keeping();
        for (int community : communities) {
            KieSession session = rules.newKieSession();
            session.setGlobal("standingSince", Limits.standingSince(day));
            Register register = city.get(community);
            sessions.put(community, new Community(session, register, changes.apply(register)));
        }
    }

    /**
     * With facts that are kept up by hand: only what hangs on the member is counted again.
     *
     * @param communities  the places in the city of those in which something will change; others need no session
     */
    public static DroolsUpdates byHand(LocalDate day, List<Register> city, List<Integer> communities) {
        return new DroolsUpdates("Drools, facts by hand", day, city, communities, MemberFacts::of);
    }

    /** With all facts of the community counted again, of which those are updated that are others. */
    public static DroolsUpdates counting(LocalDate day, List<Register> city, List<Integer> communities) {
        return new DroolsUpdates("Drools, facts counted", day, city, communities, CountedFacts::new);
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public After after(Turn turn) {
        return sessions.get(turn.community()).after(turn);
    }

    /** The session of one community. */
    private static final class Community extends DefaultRuleRuntimeEventListener {
        private final KieSession session;
        private final FactChanges changes;
        private final Map<FactKey, FactHandle> handles = new HashMap<>();
        private final Set<KeptFinding> findings = new LinkedHashSet<>();

        Community(KieSession session, Register register, FactChanges changes) {
            this.session = session;
            this.changes = changes;
            session.addEventListener(this);
            CommunityFacts.of(register)
                    .forEach(fact -> FactKey.of(fact)
                            .ifPresentOrElse(
                                    key -> handles.put(key, session.insert(fact)), () -> session.insert(fact)));
            session.fireAllRules();
        }

        After after(Turn turn) {
            changes.after(turn).forEach((key, fact) -> session.update(handles.get(key), fact));
            session.fireAllRules();
            List<KeptFinding> found = new ArrayList<>(findings);
            return () -> found.stream()
                    .map(finding -> finding.rule().id() + " " + finding.subject())
                    .sorted()
                    .toList();
        }

        @Override
        public void objectInserted(ObjectInsertedEvent event) {
            if (event.getObject() instanceof KeptFinding finding) {
                findings.add(finding);
            }
        }

        @Override
        public void objectDeleted(ObjectDeletedEvent event) {
            if (event.getOldObject() instanceof KeptFinding finding) {
                findings.remove(finding);
            }
        }
    }
}
