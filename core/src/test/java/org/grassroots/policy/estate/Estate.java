package org.grassroots.policy.estate;

import com.google.common.collect.ImmutableMap;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.area.CommunityId;
import org.grassroots.area.HouseholdId;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Id;
import org.grassroots.fact.Known;
import org.grassroots.member.Affiliation;
import org.grassroots.member.Capacity;
import org.grassroots.member.MemberId;
import org.grassroots.member.MemberStatus;
import org.grassroots.member.Residence;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.CentralHousehold.Sense;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.GroupId;
import org.grassroots.register.Register;

/**
 * A small community whose facts are known or open; an open fact can be learned with one of a few answers that stand for all
 * there are.
 *
 * @param shape  what there is
 * @param known  the facts that are known
 */
record Estate(Shape shape, Map<MissingFact, Object> known) {
    static final LocalDate DAY = LocalDate.of(2026, 1, 1);
    static final CommunityId COMMUNITY = CommunityId.of("k1");
    static final List<String> MEMBERS = List.of("m0", "m1");
    /** Full members of whom all is known, one in each home, whom any list may name; nobody asks about them. */
    static final List<String> OTHERS = List.of("o0", "o1", "o2", "o3", "o4", "o5");

    static final String OTHER = "o4";
    /** One of them whom no list of a group names. */
    static final String NOT_GROUPED = "o5";

    /**
     * What there is, whatever is known of it.
     *
     * @param branches  their kinds; empty if nobody listed them
     * @param groups  the buildings each serves, all of the first branch; empty if nobody listed them
     * @param centrals  their senses, all of the first group; empty if nobody listed them
     * @param organisation  whether there is a community organisation
     * @param floors  what is known of the residence of each member: 0 nothing, 1 the compound, 2 the building
     */
    record Shape(
            Optional<List<BranchKind>> branches,
            Optional<List<List<String>>> groups,
            Optional<List<Sense>> centrals,
            Answer organisation,
            List<Integer> floors) {}

    Estate {
        known = ImmutableMap.copyOf(known);
    }

    static MissingFact of(Subject.Kind kind, Id id, Field field) {
        return MissingFact.of(kind, id, field);
    }

    static MissingFact ofMember(String id, Field field) {
        return of(Subject.Kind.MEMBER, MemberId.of(id), field);
    }

    static MissingFact ofCommunity(Field field) {
        return of(Subject.Kind.COMMUNITY, COMMUNITY, field);
    }

    Register register() {
        return EstateRegister.of(this);
    }

    Optional<Object> value(MissingFact fact) {
        return Optional.ofNullable(known.get(fact));
    }

    /** Every fact there can be of this shape, with the answers that can be learned. */
    Map<MissingFact, List<Object>> answers() {
        Map<MissingFact, List<Object>> answers = new LinkedHashMap<>();
        for (int at = 0; at < MEMBERS.size(); at++) {
            String member = MEMBERS.get(at);
            answers.put(ofMember(member, Field.STATUS), List.of(MemberStatus.FULL, MemberStatus.PROBATIONARY));
            answers.put(ofMember(member, Field.AFFILIATION), List.of(Affiliation.HERE, Affiliation.ELSEWHERE));
            answers.put(
                    ofMember(member, Field.RESIDENCE),
                    Homes.answers(shape.floors().get(at)));
            answers.put(ofMember(member, Field.CAPACITIES), List.of(List.of(), List.of(Capacity.MIGRANT)));
            answers.put(
                    ofMember(member, Field.AWAY_SINCE),
                    List.of(
                            Known.none(),
                            Known.of(DAY.minusMonths(6)),
                            Known.of(DAY.minusMonths(6).plusDays(1))));
            answers.put(ofMember(member, Field.HOME_OWNER), List.of(Answer.YES, Answer.NO));
        }
        answers.put(ofCommunity(Field.HOUSEHOLD_PAIRINGS), List.of(List.of(), Homes.of(List.of("u0", "u1", "u2"))));
        addOrganisation(answers);
        addBranches(answers);
        addGroups(answers);
        addCentrals(answers);
        return answers;
    }

    private void addOrganisation(Map<MissingFact, List<Object>> answers) {
        List<Object> rolls = List.of(List.of(), List.of("m0"), List.of("m0", "m1"));
        if (shape.organisation() == Answer.UNKNOWN) {
            List<Object> organisations = new ArrayList<>(rolls);
            organisations.add(Known.none());
            answers.put(ofCommunity(Field.COMMUNITY_ORGANISATION), organisations);
        } else if (shape.organisation() == Answer.YES) {
            answers.put(ofCommunity(Field.ROLL), rolls);
        }
    }

    private void addBranches(Map<MissingFact, List<Object>> answers) {
        if (shape.branches().isEmpty()) {
            // How many formal branches there are, all with the same roll.
            answers.put(ofCommunity(Field.BRANCHES), List.of(0, 1, 2));
        }
        for (int at = 0; at < shape.branches().orElse(List.of()).size(); at++) {
            answers.put(
                    of(Subject.Kind.BRANCH, BranchId.of("b" + at), Field.MEMBERS),
                    List.of(List.of(), List.of("m0"), List.of("m1"), List.of("m0", "m1"), List.of(NOT_GROUPED)));
        }
    }

    private void addGroups(Map<MissingFact, List<Object>> answers) {
        if (shape.groups().isEmpty()) {
            // How many groups each branch has, all of everybody and of all buildings.
            answers.put(ofCommunity(Field.GROUPS), List.of(0, 1, 2));
        }
        for (int at = 0; at < shape.groups().orElse(List.of()).size(); at++) {
            GroupId group = GroupId.of("g" + at);
            answers.put(
                    of(Subject.Kind.GROUP, group, Field.MEMBERS),
                    List.of(List.of(), List.of("m0"), List.of("m1"), List.of("m0", "m1"), List.of(OTHER, "m0", "m1")));
            answers.put(
                    of(Subject.Kind.GROUP, group, Field.LEADERS),
                    List.of(List.of(), List.of("m0"), List.of("m1"), List.of(OTHER), List.of("m0", OTHER)));
            answers.put(
                    of(Subject.Kind.GROUP, group, Field.MICRO_GRID_HEAD),
                    List.of(Known.none(), Known.of("m0"), Known.of("m1"), Known.of(OTHER)));
            answers.put(
                    of(Subject.Kind.GROUP, group, Field.RESPONSIBILITY_AREAS),
                    List.of(List.of(), List.of("m0"), List.of("m0", "m0")));
        }
    }

    private void addCentrals(Map<MissingFact, List<Object>> answers) {
        if (shape.centrals().isEmpty()) {
            // How many central households cover each home that a group serves.
            answers.put(ofCommunity(Field.CENTRAL_HOUSEHOLDS), List.of(0, 1, 2));
        }
        for (int at = 0; at < shape.centrals().orElse(List.of()).size(); at++) {
            CentralHouseholdId central = CentralHouseholdId.of("z" + at);
            List<String> homes = Homes.of(shape.groups().orElseThrow().get(0));
            List<Object> covered = new ArrayList<>(List.of(List.of(), homes));
            homes.forEach(home -> covered.add(List.of(home)));
            if (shape.centrals().orElseThrow().get(at) == Sense.NEIGHBOURS) {
                answers.put(of(Subject.Kind.CENTRAL_HOUSEHOLD, central, Field.COVERED_HOUSEHOLDS), covered);
            } else {
                answers.put(
                        of(Subject.Kind.CENTRAL_HOUSEHOLD, central, Field.MEMBERS),
                        List.of(List.of(), List.of("m0"), List.of("m0", "m1")));
            }
            answers.put(
                    of(Subject.Kind.CENTRAL_HOUSEHOLD, central, Field.HOME),
                    homes.stream().<Object>map(HouseholdId::of).toList());
            answers.put(of(Subject.Kind.CENTRAL_HOUSEHOLD, central, Field.HEAD), heads(homes));
        }
    }

    private static List<Object> heads(List<String> homes) {
        List<Object> heads = new ArrayList<>(List.of(Known.none(), Known.of("m0"), Known.of("m1")));
        homes.forEach(home -> heads.add(Known.of(home.replace('h', 'o'))));
        return heads;
    }

    /** What can be learned. */
    List<MissingFact> open() {
        return answers().keySet().stream()
                .filter(fact -> !known.containsKey(fact))
                .toList();
    }

    /** Every estate that learning the fact can lead to. */
    List<Estate> learn(MissingFact fact) {
        return answers().get(fact).stream()
                .map(answer -> {
                    Map<MissingFact, Object> more = new LinkedHashMap<>(known);
                    more.put(fact, answer);
                    return new Estate(shape, more);
                })
                .toList();
    }

    /** The residence of a member, as closely as it is known. */
    Residence residence(String member) {
        return value(ofMember(member, Field.RESIDENCE))
                .map(Residence.class::cast)
                .orElseGet(() -> Homes.partly(shape.floors().get(MEMBERS.indexOf(member))));
    }
}
