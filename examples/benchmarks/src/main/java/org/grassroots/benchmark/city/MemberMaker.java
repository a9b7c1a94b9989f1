package org.grassroots.benchmark.city;

import org.grassroots.fact.Answer;
import org.grassroots.fact.Listing;
import org.grassroots.member.Affiliation;
import org.grassroots.member.Capacity;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;

/** Makes members: 3 in 100 probationary, 60 affiliated here, 1 without the right to vote, 5 full for less than a year. */
final class MemberMaker {
    private static final double PROBATIONARY = 0.03;
    private static final double AFFILIATED_HERE = 0.6;
    private static final double WITHOUT_VOTE = 0.01;
    private static final double LATELY_FULL = 0.05;
    private static final double DEPLOYED = 0.4;
    private static final double OWNER = 0.7;
    private static final int YEAR = 365;

    private final Chance chance;
    private final Stock stock;
    private final Ids ids;

    MemberMaker(Chance chance, Stock stock, Ids ids) {
        this.chance = chance;
        this.stock = stock;
        this.ids = ids;
    }

    PartyMember next(Residence home) {
        boolean full = !chance.of(PROBATIONARY);
        boolean here = chance.of(AFFILIATED_HERE);
        PartyMember.Builder member = PartyMember.builder()
                .id(ids.nextMember())
                .name(stock.name(chance))
                .affiliation(here ? Affiliation.HERE : Affiliation.ELSEWHERE)
                .residence(home)
                .capacities(capacities(here))
                .trainings(stock.noTrainings)
                .fitForFrontLine(Answer.YES)
                .awaySince(stock.noDay)
                .homeOwner(Answer.of(chance.of(OWNER)))
                .suitableAsSecretary(Answer.of(full));
        if (full) {
            // Full since a year ago to the day is a whole year.
            int ago = chance.of(LATELY_FULL) ? chance.between(0, YEAR - 1) : chance.between(YEAR, 40 * YEAR);
            member.status(MemberStatus.FULL)
                    .fullSince(stock.daysAgo(ago))
                    .admittedOn(stock.daysAgo(ago + YEAR))
                    .votingRights(Answer.of(!chance.of(WITHOUT_VOTE)));
        } else {
            member.status(MemberStatus.PROBATIONARY)
                    .admittedOn(stock.daysAgo(chance.between(0, YEAR - 1)))
                    .votingRights(Answer.NO);
        }
        return member.build();
    }

    private Listing<Capacity> capacities(boolean here) {
        boolean deployed = chance.of(DEPLOYED);
        if (here) {
            return deployed ? stock.managedAndDeployed : stock.managed;
        }
        return deployed ? stock.inServiceAndDeployed : stock.inService;
    }
}
