package org.grassroots.baseline;

import com.google.common.collect.ImmutableList;
import java.util.List;
import java.util.stream.IntStream;
import org.grassroots.area.Community;
import org.grassroots.area.CommunityId;
import org.grassroots.evaluation.Evaluation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.pack.RulePack;
import org.grassroots.policy.TestPacks;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;

/**
 * Communities {@code k0}, {@code k1} … with branches {@code b0}, {@code b1} … of so many members, each of whom is in no
 * other branch. More than two are too many; of a branch with fewer than 0 nobody has listed them.
 */
record Town(List<List<Integer>> sizes) {
    static final int UNLISTED = -1;
    static final String RULE = "branch.max-members";

    /** One rule that looks at each branch by itself, so that a change of one branch changes nothing else. */
    static final RulePack PACK = pack(TestPacks.national(TestPacks.SMALL));

    private static RulePack pack(RulePack all) {
        return RulePack.builder()
                .from(all)
                .rules(all.rules().stream()
                        .filter(entry -> entry.rule().id().value().equals(RULE))
                        .toList())
                .build();
    }

    static Town of(Integer... sizes) {
        return new Town(List.of(List.of(sizes)));
    }

    List<Register> registers() {
        return IntStream.range(0, sizes.size()).mapToObj(this::register).toList();
    }

    List<Evaluation> evaluations(RulePack... packs) {
        Evaluator evaluator = Evaluator.of(packs.length == 0 ? List.of(PACK) : List.of(packs), TestPacks.DAY);
        return registers().stream().map(evaluator::evaluate).toList();
    }

    private Register register(int community) {
        Registers registers = Registers.compound("c1").noBranch();
        List<Integer> branches = sizes.get(community);
        for (int branch = 0; branch < branches.size(); branch++) {
            String id = "b" + branch;
            List<MemberId> roll = IntStream.range(0, branches.get(branch))
                    .mapToObj(number -> MemberId.of(id + "-m" + number))
                    .toList();
            roll.forEach(member -> registers.member(member.value(), facts -> facts));
            boolean listed = branches.get(branch) != UNLISTED;
            registers.branch(id, BranchKind.FORMAL, facts -> listed ? facts.members(Listing.of(roll)) : facts);
        }
        Register register = registers.build();
        return Register.builder()
                .provenance(register.provenance())
                .members(register.members())
                .organisation(register.organisation())
                .community(Community.builder()
                        .from(register.community())
                        .id(CommunityId.of("k" + community))
                        .build())
                .build();
    }

    /** With another number of members in one branch. */
    Town with(int community, int branch, int size) {
        return new Town(replaced(sizes, community, replaced(sizes.get(community), branch, size)));
    }

    private static <T> List<T> replaced(List<T> list, int at, T item) {
        return ImmutableList.<T>builder()
                .addAll(list.subList(0, at))
                .add(item)
                .addAll(list.subList(at + 1, list.size()))
                .build();
    }
}
