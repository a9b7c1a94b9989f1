package org.grassroots.benchmark.peer;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.benchmark.contest.Contestant;
import org.grassroots.benchmark.contest.Judge;
import org.grassroots.benchmark.contest.Limits;
import org.grassroots.benchmark.fact.CommunityFacts;
import org.grassroots.register.Register;

/** Easy Rules: conditions and actions as lambdas. The thirteen rules are put together for each city, which takes no time. */
public final class EasyRulesPeer implements Contestant {
    private final LocalDate standingSince;
    private final String version;

    public EasyRulesPeer(LocalDate day, String version) {
        standingSince = Limits.standingSince(day);
        this.version = version;
    }

    @Override
    public String name() {
        return "Easy Rules";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Judge over(List<Register> city) {
        return () -> {
            EasyRuleBook book = new EasyRuleBook(standingSince);
            for (Register register : city) {
                book.fireAll(CommunityFacts.of(register));
            }
            return book.findings();
        };
    }
}
