package org.grassroots.benchmark.floor;

import java.time.LocalDate;
import java.util.List;
import org.grassroots.area.BuildingId;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.benchmark.contest.ContestRule;
import org.grassroots.benchmark.contest.Contestant;
import org.grassroots.benchmark.contest.Findings;
import org.grassroots.benchmark.contest.Judge;
import org.grassroots.benchmark.contest.Limits;
import org.grassroots.benchmark.fact.FactSink;
import org.grassroots.benchmark.fact.RegisterWalk;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.GroupId;
import org.grassroots.register.Register;

/** Decides every rule while it walks, and keeps nothing but the findings. */
public final class FusedLoop implements Contestant {
    private final LocalDate standingSince;

    public FusedLoop(LocalDate day) {
        standingSince = Limits.standingSince(day);
    }

    @Override
    public String name() {
        return "fused";
    }

    @Override
    public String version() {
        return "";
    }

    @Override
    public Judge over(List<Register> city) {
        return () -> {
            Findings findings = new Findings();
            RegisterWalk walk = new RegisterWalk(new Deciding(findings));
            for (Register register : city) {
                walk.over(register);
            }
            return findings;
        };
    }

    private final class Deciding implements FactSink {
        private final Findings findings;

        Deciding(Findings findings) {
            this.findings = findings;
        }

        @Override
        public void compound(CompoundId id, int fullHere, int formal, int serving) {
            if (fullHere >= Limits.FULL_FOR_BRANCH) {
                if (formal == 0) {
                    findings.add(ContestRule.COMPOUND_BRANCH_REQUIRED, id);
                }
            } else if (serving == 0) {
                findings.add(ContestRule.COMPOUND_TEMPORARY_BRANCH, id);
            }
        }

        @Override
        public void roll(BranchId id, int members, int full, boolean hasCommittee) {
            if (members > Limits.MOST_MEMBERS) {
                findings.add(ContestRule.BRANCH_MAX_MEMBERS, id);
            }
            if (full >= Limits.FULL_FOR_COMMITTEE && !hasCommittee) {
                findings.add(ContestRule.COMMITTEE_REQUIRED, id);
            }
        }

        @Override
        public void committee(BranchId id, int seats) {
            if (seats < Limits.FEWEST_SEATS) {
                findings.add(ContestRule.COMMITTEE_SIZE, id);
            }
            if (seats > Limits.MOST_USUAL_SEATS) {
                findings.add(ContestRule.COMMITTEE_SIZE, id);
            }
            if (seats > Limits.MOST_SEATS) {
                findings.add(ContestRule.COMMITTEE_SIZE, id);
            }
        }

        @Override
        public void secretaries(BranchId id, int notFull, int withoutVote, int offTheRoll, LocalDate fullSince) {
            if (notFull > 0) {
                findings.add(ContestRule.SECRETARY_ELIGIBLE, id);
            }
            if (withoutVote > 0) {
                findings.add(ContestRule.SECRETARY_ELIGIBLE, id);
            }
            if (offTheRoll > 0) {
                findings.add(ContestRule.SECRETARY_ELIGIBLE, id);
            }
            if (fullSince.isAfter(standingSince)) {
                findings.add(ContestRule.SECRETARY_STANDING, id);
            }
        }

        @Override
        public void building(BuildingId id, int groups) {
            if (groups == 0) {
                findings.add(ContestRule.GROUP_PER_BUILDING, id);
            }
        }

        @Override
        public void group(GroupId id, int leaders, int full, int ofGroup) {
            if (leaders != 1 || full != 1 || ofGroup != 1) {
                findings.add(ContestRule.GROUP_LEADER, id);
            }
        }

        @Override
        public void household(HouseholdId id, int centralHouseholds) {
            if (centralHouseholds != 1) {
                findings.add(ContestRule.HOUSEHOLD_COVERED, id);
            }
        }

        @Override
        public void leader(MemberId id, int bodies) {
            if (bodies > Limits.MOST_BODIES_LED) {
                findings.add(ContestRule.MEMBER_LEADS, id);
            }
        }
    }
}
