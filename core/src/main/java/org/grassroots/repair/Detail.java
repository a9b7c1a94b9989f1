package org.grassroots.repair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.grassroots.change.BranchChange;
import org.grassroots.change.Change;
import org.grassroots.change.GroupChange;
import org.grassroots.change.PairingChange;
import org.grassroots.fact.Listing;
import org.grassroots.organisation.BranchParent;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CommitteeSeat;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.Officer;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.register.Register;
import org.grassroots.text.Text;

/** What a change that sets a whole thing alters of it: remedies that put one group right differ in nothing else. */
final class Detail {
    private static final int TOLD = 6;

    private final List<Text> told = new ArrayList<>();

    private Detail() {}

    /** The change in a sentence, and what it alters where the sentence leaves that open. */
    static Text sentence(Change change, Register before) {
        Text sentence = change.sentence(before);
        Detail detail = new Detail();
        detail.tell(change, before);
        if (detail.told.isEmpty()) {
            return sentence;
        }
        String english = detail.told.stream().map(Text::english).collect(Collectors.joining("; "));
        String chinese = detail.told.stream().map(Text::simplifiedChinese).collect(Collectors.joining("；"));
        return Text.of(
                sentence.english() + " What changes: " + english + ".",
                sentence.simplifiedChinese() + "变动：" + chinese + "。");
    }

    private void tell(Change change, Register register) {
        if (change instanceof BranchChange.Establish establish) {
            officers(establish.branch());
        } else if (change instanceof BranchChange.Convert convert) {
            officers(convert.into());
        } else if (change instanceof BranchChange.Merge merge) {
            officers(merge.into());
        } else if (change instanceof BranchChange.Correct correct) {
            register.branch(correct.branch().id()).ifPresent(before -> tell(before, correct.branch()));
        } else if (change instanceof GroupChange.Correct correct) {
            register.group(correct.group().id()).ifPresent(before -> tell(before, correct.group()));
        } else if (change instanceof GroupChange.AssignHouseholds assign) {
            central(assign.centralHousehold().value(), register)
                    .ifPresent(before ->
                            list("households", "联系户", before.households().items(), assign.households()));
        } else if (change instanceof GroupChange.CorrectCentralHousehold correct) {
            central(correct.household().id().value(), register).ifPresent(before -> tell(before, correct.household()));
        } else if (change instanceof PairingChange.PairCompound pair) {
            tell(
                    register.pairings().compounds().items().stream()
                            .filter(one -> one.compound().equals(pair.pairing().compound()))
                            .findFirst(),
                    pair.pairing());
        } else if (change instanceof PairingChange.PairHouseholds pair) {
            register.pairings().households().items().stream()
                    .filter(one -> one.member().equals(pair.pairing().member()))
                    .findFirst()
                    .ifPresent(before -> list(
                            "households",
                            "包联户",
                            before.households(),
                            pair.pairing().households()));
        }
    }

    /** Branches that could be formed differ in who leads them. */
    private void officers(CompoundBranch branch) {
        list("secretaries", "书记", List.of(), officers(branch.secretaries()));
        int members = branch.members().items().size();
        told.add(Text.of("%s members".formatted(members), "成员%s名".formatted(members)));
    }

    private static Optional<CentralHousehold> central(String id, Register register) {
        return register.centralHouseholds().stream()
                .filter(one -> one.id().value().equals(id))
                .findFirst();
    }

    private void tell(CompoundBranch before, CompoundBranch after) {
        list("serves", "服务范围", map(before.serves(), one -> one.compound()), map(after.serves(), one -> one.compound()));
        if (before.parent() != after.parent()) {
            told.add(Text.of(
                    "parent " + after.parent(),
                    "上级改为" + (after.parent() == BranchParent.COMMUNITY ? "社区党组织" : "街道党组织")));
        }
        flag("approval", "批准信息", before.approval(), after.approval());
        flag("task", "任务", before.task(), after.task());
        list("members", "成员", before.members().items(), after.members().items());
        list("secretaries", "书记", officers(before.secretaries()), officers(after.secretaries()));
        list("deputies", "副书记", officers(before.deputies()), officers(after.deputies()));
        list("committee", "支委", seats(before), seats(after));
        list(
                "working group",
                "工作小组",
                before.workingGroup().items(),
                after.workingGroup().items());
        list(
                "resolutions",
                "决议",
                ids(before.resolutions(), one -> one.id()),
                ids(after.resolutions(), one -> one.id()));
        list("elections", "选举", ids(before.elections(), one -> one.id()), ids(after.elections(), one -> one.id()));
    }

    private void tell(BuildingGroup before, BuildingGroup after) {
        list("buildings", "服务楼栋", before.buildings(), after.buildings());
        list("members", "成员", before.members().items(), after.members().items());
        list("leaders", "组长", before.leaders().items(), after.leaders().items());
    }

    private void tell(CentralHousehold before, CentralHousehold after) {
        list(
                "head",
                "负责人",
                before.head().value().stream().toList(),
                after.head().value().stream().toList());
        list(
                "home",
                "所在户",
                before.home().stream().toList(),
                after.home().stream().toList());
    }

    private void tell(Optional<CompoundPairing> before, CompoundPairing after) {
        pairing("units", "包联单位", before, after, CompoundPairing::units);
        pairing("leading cadres", "包联领导干部", before, after, CompoundPairing::leadingCadres);
        pairing("street cadres", "街道包联干部", before, after, CompoundPairing::streetCadres);
    }

    private <T> void pairing(
            String english,
            String chinese,
            Optional<CompoundPairing> before,
            CompoundPairing after,
            Function<CompoundPairing, Listing<T>> of) {
        list(
                english,
                chinese,
                before.map(one -> of.apply(one).items()).orElse(List.of()),
                of.apply(after).items());
    }

    private void flag(String english, String chinese, Object before, Object after) {
        if (!Objects.equals(before, after)) {
            told.add(Text.of(english + " put on record", "补记" + chinese));
        }
    }

    /** Who or what joins and who or what leaves. */
    private void list(String english, String chinese, Collection<?> before, Collection<?> after) {
        List<?> joining = after.stream().filter(one -> !before.contains(one)).toList();
        List<?> leaving = before.stream().filter(one -> !after.contains(one)).toList();
        if (!joining.isEmpty()) {
            told.add(Text.of(english + " with " + row(joining, ", "), chinese + "增加" + row(joining, "、")));
        }
        if (!leaving.isEmpty()) {
            told.add(Text.of(english + " without " + row(leaving, ", "), chinese + "减少" + row(leaving, "、")));
        }
    }

    private static String row(List<?> ids, String between) {
        String first = ids.stream().limit(TOLD).map(String::valueOf).collect(Collectors.joining(between));
        return ids.size() > TOLD ? first + between + "… (" + ids.size() + ")" : first;
    }

    private static <T> List<Object> map(Collection<T> of, Function<T, Object> to) {
        return of.stream().map(to).toList();
    }

    private static <T> List<Object> ids(Listing<T> of, Function<T, Object> to) {
        return map(of.items(), to);
    }

    private static List<Object> officers(Listing<Officer> officers) {
        return map(officers.items(), Officer::member);
    }

    private static List<Object> seats(CompoundBranch branch) {
        return branch.committee()
                .value()
                .map(committee -> map(committee.seats().items(), CommitteeSeat::member))
                .orElse(List.of());
    }
}
