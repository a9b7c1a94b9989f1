package org.grassroots.formation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Household;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.register.Register;
import org.grassroots.tally.Census;
import org.grassroots.text.Text;

/** Sets up central households so that every household of a group is covered once, near the one that heads it. */
final class CentralHouseholdMaker {
    /** How many households a central household covers at the most if it can be had; ours, well within the packs' 20. */
    private static final int WANTED = 15;

    private final Work work;
    private final Register register;
    private final Census census;
    private final HouseholdRuns runs;
    private final NewIds ids;
    private final Set<HouseholdId> assigned = new LinkedHashSet<>();
    private final Set<MemberId> heading = new LinkedHashSet<>();
    private final Map<HouseholdId, List<PartyMember>> fullMembers = new LinkedHashMap<>();

    private CentralHouseholdMaker(Work work) {
        this.work = work;
        register = work.draft().register();
        census = Census.of(register);
        Interval size = work.asked().centralHousehold().orElse(new Interval(1, WANTED));
        runs = new HouseholdRuns(size.low(), Math.min(WANTED, size.high()), Math.max(1, size.high()));
        ids = new NewIds(
                register.centralHouseholds().stream().map(CentralHousehold::id).toList());
        register.centralHouseholds().forEach(one -> one.head().value().ifPresent(heading::add));
        for (PartyMember member : register.members()) {
            if (GroupMembers.isFull(member)
                    && member.residence() instanceof Residence.In home
                    && home.household().isPresent()) {
                fullMembers
                        .computeIfAbsent(home.household().get(), id -> new ArrayList<>())
                        .add(member);
            }
        }
    }

    static void form(Work work) {
        if (work.asked().asks(Asked.HOUSEHOLD_COVERED)) {
            CentralHouseholdMaker maker = new CentralHouseholdMaker(work);
            maker.register.groups().stream()
                    .sorted(NaturalOrder.by(BuildingGroup::id))
                    .forEach(maker::cover);
        }
    }

    private void cover(BuildingGroup group) {
        List<HouseholdId> open = open(group);
        List<Optional<MemberId>> heads = open.stream().map(this::head).toList();
        boolean[] isHome = new boolean[heads.size()];
        for (int at = 0; at < isHome.length; at++) {
            isHome[at] = heads.get(at).isPresent();
        }
        List<HouseholdId> left = new ArrayList<>();
        int number = 0;
        int missing = 0;
        for (HouseholdRuns.Run run : runs.of(isHome)) {
            List<HouseholdId> covered = open.subList(run.from(), run.to());
            if (run.isHeaded()) {
                number++;
                form(group, number, open.get(run.head()), heads.get(run.head()).orElseThrow(), covered);
            } else {
                missing++;
                left.addAll(covered);
            }
        }
        assigned.addAll(open);
        tell(group, left, missing);
    }

    /** The group's households that no central household covers or may cover yet, as people count them. */
    private List<HouseholdId> open(BuildingGroup group) {
        List<HouseholdId> open = new ArrayList<>();
        for (BuildingId building :
                group.buildings().stream().sorted(NaturalOrder.ofIds()).toList()) {
            register.building(building).orElseThrow().households().items().stream()
                    .map(Household::id)
                    .filter(id -> !assigned.contains(id) && isOpen(id))
                    .sorted(NaturalOrder.ofIds())
                    .forEach(open::add);
        }
        return open;
    }

    private boolean isOpen(HouseholdId household) {
        return census.coverage().timesCovered(household) == 0
                && census.coverage().mayCover(household).isEmpty();
    }

    private Optional<MemberId> head(HouseholdId household) {
        List<PartyMember> living = fullMembers.getOrDefault(household, List.of()).stream()
                .filter(member -> !heading.contains(member.id()))
                .sorted(NaturalOrder.by(PartyMember::id))
                .toList();
        return GroupMembers.leader(living, work);
    }

    private void form(BuildingGroup group, int number, HouseholdId home, MemberId head, List<HouseholdId> covered) {
        CentralHousehold.Builder household = CentralHousehold.builder();
        household.id(CentralHouseholdId.of(ids.of(group.id() + "/h" + number)));
        household.group(group.id()).sense(CentralHousehold.Sense.NEIGHBOURS).home(home);
        household.head(Known.of(head)).households(Listing.of(covered));
        work.draft().form(household.build());
    }

    private void tell(BuildingGroup group, List<HouseholdId> left, int missing) {
        if (left.isEmpty()) {
            return;
        }
        List<Lack> lacks = List.of(new Lack.Heads(group.id(), missing));
        Text lack = LackWords.anyOf(lacks);
        Text certificate = Text.of(
                left.size() + " households of group '" + group.id() + "' get no central household: it lacks "
                        + lack.english() + ".",
                "党小组“" + group.id() + "”有" + left.size() + "户无法由党员中心户联系：缺少" + lack.simplifiedChinese() + "。");
        left.forEach(household -> work.impossible(
                Subject.of(Subject.Kind.HOUSEHOLD, household), Asked.HOUSEHOLD_COVERED, lacks, certificate));
    }
}
