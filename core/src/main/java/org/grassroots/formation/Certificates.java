package org.grassroots.formation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.grassroots.area.Building;
import org.grassroots.area.CompoundId;
import org.grassroots.area.Household;
import org.grassroots.fact.Answer;
import org.grassroots.formation.Neighbourhood.Neighbours;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.rule.RuleId;
import org.grassroots.text.Text;

/** Tells of a compound that gets no branch what exactly it lacks: members, a neighbour, or facts about its members. */
final class Certificates {
    private final Work work;
    private final Asked asked;
    private final Set<CompoundId> joined = new LinkedHashSet<>();
    private final Map<CompoundId, Needs> open;
    private final Neighbours neighbours;
    private final int deployable;

    /** @param deployable  how many members could still be deployed, too few for any of these compounds */
    Certificates(Work work, List<Planned> planned, Map<CompoundId, Needs> open, int deployable) {
        this.deployable = deployable;
        this.work = work;
        asked = work.asked();
        this.open = open;
        neighbours = work.options().neighbourhood().of(work.town().register());
        planned.forEach(branch -> branch.sites().forEach(site -> joined.add(site.id())));
    }

    void tell(Needs needs) {
        Site site = needs.site();
        boolean isServed = site.hasLeading() || joined.contains(site.id());
        for (RuleId rule : needs.unmet()) {
            List<Lack> lacks = new ArrayList<>();
            addFormal(site, lacks);
            if (rule.equals(Asked.TEMPORARY_BRANCH)) {
                addJoint(site, lacks);
            }
            int residents = asked.temporary() - site.fullResidents() - deployable;
            if (residents > 0) {
                lacks.add(new Lack.FullResidents(site.id(), residents));
            }
            if (lacks.isEmpty()) {
                continue;
            }
            Text missing = LackWords.anyOf(lacks);
            Text certificate = Text.of(
                    "No branch can be formed for compound '" + site.id() + "': it lacks " + missing.english() + ".",
                    "小区“" + site.id() + "”无法成立党支部：缺少" + missing.simplifiedChinese() + "。");
            work.impossible(site.subject(), rule, lacks, certificate);
            if (!isServed) {
                tellBelow(site, lacks, certificate);
                isServed = true;
            }
        }
    }

    /** Without a branch there are no groups and central households either, for the same lack. */
    private void tellBelow(Site site, List<Lack> lacks, Text certificate) {
        List<Building> buildings = site.compound().buildings().items().stream()
                .sorted(NaturalOrder.by(Building::id))
                .toList();
        for (Building building : buildings) {
            if (asked.asks(Asked.PER_BUILDING)) {
                work.impossible(
                        Subject.of(Subject.Kind.BUILDING, building.id()), Asked.PER_BUILDING, lacks, certificate);
            }
            if (asked.asks(Asked.HOUSEHOLD_COVERED)) {
                building.households().items().stream()
                        .sorted(NaturalOrder.by(Household::id))
                        .forEach(household -> work.impossible(
                                Subject.of(Subject.Kind.HOUSEHOLD, household.id()),
                                Asked.HOUSEHOLD_COVERED,
                                lacks,
                                certificate));
            }
        }
        if (asked.asks(Asked.IN_BUILDING_GROUP) && !buildings.isEmpty()) {
            site.residents().stream()
                    .filter(member -> member.homeOwner() == Answer.YES)
                    .forEach(member -> work.impossible(
                            Subject.of(Subject.Kind.MEMBER, member.id()), Asked.IN_BUILDING_GROUP, lacks, certificate));
        }
    }

    private void addFormal(Site site, List<Lack> lacks) {
        int formal = asked.formal().orElse(0);
        int more = formal - site.here().low();
        if (more <= 0) {
            return;
        }
        lacks.add(new Lack.FullMembers(site.id(), more));
        List<Set<MissingFact>> uncertain = site.residents().stream()
                .map(Certificates::uncertain)
                .filter(facts -> !facts.isEmpty())
                .toList();
        if (uncertain.size() >= more) {
            Set<MissingFact> facts = new LinkedHashSet<>();
            uncertain.subList(0, more).forEach(facts::addAll);
            lacks.add(new Lack.Facts(facts));
        }
    }

    /** What is missing to tell whether a resident is a full member affiliated here; nothing if it is known. */
    static Set<MissingFact> uncertain(PartyMember member) {
        Set<MissingFact> facts = new LinkedHashSet<>();
        if (member.isFull().and(member.isAffiliatedHere()) == Answer.UNKNOWN) {
            if (member.isFull() == Answer.UNKNOWN) {
                facts.add(MissingFact.of(Subject.Kind.MEMBER, member.id(), Field.STATUS));
            }
            if (member.isAffiliatedHere() == Answer.UNKNOWN) {
                facts.add(MissingFact.of(Subject.Kind.MEMBER, member.id(), Field.AFFILIATION));
            }
        }
        return facts;
    }

    private void addJoint(Site site, List<Lack> lacks) {
        int least = asked.joint().orElse(0);
        if (site.here().high() >= least) {
            return;
        }
        List<Site> small = StreamSupport.stream(work.town().sites().spliterator(), false)
                .filter(other -> neighbours.distance(site.id(), other.id()).isPresent())
                .filter(other -> other.here().high() < least)
                .toList();
        List<CompoundId> enough = small.stream()
                .filter(other -> joined.contains(other.id()) || !open.containsKey(other.id()))
                .filter(other -> site.here().low() + other.here().low() >= least)
                .map(Site::id)
                .toList();
        if (!enough.isEmpty()) {
            lacks.add(new Lack.Neighbour(enough));
        }
        addTogether(site, small, least, lacks);
    }

    /** With the neighbours that are left without as well, those with the most members first. */
    private void addTogether(Site site, List<Site> small, int least, List<Lack> lacks) {
        List<Site> left = new ArrayList<>(small.stream()
                .filter(other ->
                        open.containsKey(other.id()) && open.get(other.id()).takesJoint(asked))
                .sorted(Comparator.comparingInt((Site other) -> -other.here().low())
                        .thenComparing(Site::id, NaturalOrder.ofIds()))
                .limit(Math.max(0, asked.jointUnits().high() - 1))
                .toList());
        if (left.isEmpty()) {
            return;
        }
        left.add(site);
        int together = left.stream().mapToInt(one -> one.here().low()).sum();
        if (together < least) {
            lacks.add(new Lack.FullMembersTogether(
                    left.stream().map(Site::id).sorted(NaturalOrder.ofIds()).toList(), least - together));
        }
    }
}
