package org.grassroots.benchmark.city;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.area.Community;
import org.grassroots.area.CommunityId;
import org.grassroots.area.PropertyService;
import org.grassroots.area.PropertyServiceId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.Helper;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CommunityLevel;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Organisation;
import org.grassroots.register.Register;

/** Makes the register of one community. */
final class CommunityMaker {
    private static final PropertyServiceId PROPERTY_SERVICE = PropertyServiceId.of("S1");

    private static final int ENOUGH_FOR_COMMITTEE = 100;
    private static final int MOST_IN_BRANCH = 50;
    private static final int SEATS = 7;

    private final Stock stock;
    private final int number;
    private final SiteMaker siteMaker;
    private final BranchMaker branchMaker;
    private final GroupMaker groupMaker;
    private final CentralHouseholdMaker centralHouseholdMaker;
    private final PairingMaker pairingMaker;

    CommunityMaker(Chance chance, Stock stock, int number) {
        this.stock = stock;
        this.number = number;
        Ids ids = new Ids(number);
        Leads leads = new Leads();
        siteMaker = new SiteMaker(chance, stock, ids);
        branchMaker = new BranchMaker(chance, stock, ids, leads);
        groupMaker = new GroupMaker(chance, ids, leads);
        centralHouseholdMaker = new CentralHouseholdMaker(chance, ids, leads);
        pairingMaker = new PairingMaker(chance);
    }

    Register make(int compounds) {
        List<Site> sites = new ArrayList<>();
        for (int compound = 1; compound <= compounds; compound++) {
            sites.add(siteMaker.make(compound, PROPERTY_SERVICE));
        }
        return make(sites);
    }

    /** One compound of so many buildings, and others of the usual size. */
    Register makeAround(int buildings, int others) {
        List<Site> sites = new ArrayList<>();
        sites.add(siteMaker.make(1, PROPERTY_SERVICE, buildings));
        for (int compound = 2; compound <= others + 1; compound++) {
            sites.add(siteMaker.make(compound, PROPERTY_SERVICE));
        }
        return make(sites);
    }

    private Register make(List<Site> sites) {
        List<PartyMember> members = new ArrayList<>();
        sites.forEach(site -> members.addAll(site.members()));
        Organisation organisation = organisation(sites, members);
        Helper cadre = cadre(sites);
        return Register.builder()
                .provenance(stock.provenance)
                .community(community(sites))
                .members(members)
                .helpers(List.of(cadre))
                .organisation(organisation)
                .pairings(pairingMaker.make(
                        sites, organisation.centralHouseholds().items(), members, cadre))
                .build();
    }

    private Community community(List<Site> sites) {
        return Community.builder()
                .id(CommunityId.of("K" + number))
                .name("Community " + number)
                .subdistrict("Subdistrict " + number / 10)
                .county("County " + number / 100)
                .addPropertyServices(PropertyService.builder()
                        .id(PROPERTY_SERVICE)
                        .name("Property Company")
                        .kind(PropertyService.Kind.COMPANY)
                        .fullMembers(4)
                        .partyOrganisation(Answer.YES)
                        .build())
                .compounds(sites.stream().map(Site::compound).toList())
                .build();
    }

    private static Helper cadre(List<Site> sites) {
        return Helper.builder()
                .id(HelperId.of("X1"))
                .name("张甲")
                .role(Helper.Role.STREET_CADRE)
                .serves(sites.stream().map(site -> site.compound().id()).toList())
                .trainings(Listing.of())
                .fitForFrontLine(Answer.YES)
                .build();
    }

    /** Members affiliated here whose compound has no formal branch are on the community's own roll. */
    private CommunityOrganisation communityOrganisation(List<PartyMember> members, List<CompoundBranch> branches) {
        Set<MemberId> onRolls = new LinkedHashSet<>();
        branches.stream()
                .filter(branch -> branch.kind().hasRoll())
                .forEach(branch -> onRolls.addAll(branch.members().items()));
        List<MemberId> here = Site.only(members, member -> member.isAffiliatedHere() == Answer.YES).stream()
                .map(PartyMember::id)
                .toList();
        return CommunityOrganisation.builder()
                .level(level(here.size()))
                .approval(stock.approval)
                .sizeWaived(Answer.NO)
                .committee(Listing.of(here.subList(0, Math.min(here.size(), SEATS))))
                .roll(Listing.of(
                        here.stream().filter(id -> !onRolls.contains(id)).toList()))
                .build();
    }

    private static CommunityLevel level(int members) {
        if (members >= ENOUGH_FOR_COMMITTEE) {
            return CommunityLevel.COMMITTEE;
        }
        return members > MOST_IN_BRANCH ? CommunityLevel.GENERAL_BRANCH : CommunityLevel.BRANCH;
    }

    private Organisation organisation(List<Site> sites, List<PartyMember> members) {
        List<CompoundBranch> branches = new ArrayList<>();
        List<BuildingGroup> groups = new ArrayList<>();
        List<CentralHousehold> centralHouseholds = new ArrayList<>();
        for (Site site : sites) {
            Optional<CompoundBranch> branch = branchMaker.make(site, members);
            if (branch.isPresent()) {
                branches.add(branch.get());
                for (BuildingGroup group : groupMaker.make(branch.get(), site, members)) {
                    groups.add(group);
                    centralHouseholds.addAll(centralHouseholdMaker.make(group, site, members));
                }
            }
        }
        return Organisation.builder()
                .communityOrganisation(Known.of(communityOrganisation(members, branches)))
                .branches(Listing.of(branches))
                .groups(Listing.of(groups))
                .centralHouseholds(Listing.of(centralHouseholds))
                .build();
    }
}
