package org.grassroots.change;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.fact.Id;
import org.grassroots.member.MemberId;
import org.grassroots.member.Residence;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.GroupId;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.register.Register;
import org.grassroots.text.Text;

/** Ids and names of what changes speak of, as they stand in sentences. A person is named by the id alone. */
final class Named {
    private Named() {}

    /** A sentence; each {@code %s} is a gap. */
    static Text sentence(String english, String chinese, Text... gaps) {
        return Text.of(english.formatted((Object[]) texts(gaps, Text::english)), chinese.formatted((Object[])
                texts(gaps, Text::simplifiedChinese)));
    }

    private static String[] texts(Text[] gaps, Function<Text, String> language) {
        String[] texts = new String[gaps.length];
        for (int at = 0; at < gaps.length; at++) {
            texts[at] = language.apply(gaps[at]);
        }
        return texts;
    }

    static Text branch(CompoundBranch branch) {
        return named("branch", "支部", branch.id(), branch.name());
    }

    static Text branch(Register register, BranchId id) {
        return register.branch(id).map(Named::branch).orElseGet(() -> bare("branch", "支部", id));
    }

    static Text branches(Register register, List<BranchId> ids) {
        return joined(ids, id -> branch(register, id));
    }

    static Text branches(List<CompoundBranch> branches) {
        return joined(branches, Named::branch);
    }

    static Text served(Register register, CompoundBranch branch) {
        return joined(
                branch.serves().stream().map(area -> area.compound()).distinct().toList(),
                id -> compound(register, id));
    }

    static Text kind(BranchKind kind) {
        return switch (kind) {
            case FORMAL -> Text.of("formal", "正式");
            case JOINT -> Text.of("joint", "联合");
            case TEMPORARY -> Text.of("temporary", "临时");
            case FUNCTIONAL -> Text.of("functional", "功能型");
        };
    }

    static Text group(BuildingGroup group) {
        return named("group", "党小组", group.id(), group.name());
    }

    static Text group(Register register, GroupId id) {
        return register.group(id).map(Named::group).orElseGet(() -> bare("group", "党小组", id));
    }

    static Text centralHousehold(CentralHouseholdId id) {
        return bare("central household", "党员中心户", id);
    }

    static Text compound(Compound compound) {
        return named("compound", "小区", compound.id(), compound.name());
    }

    static Text compound(Register register, CompoundId id) {
        return register.compound(id).map(Named::compound).orElseGet(() -> bare("compound", "小区", id));
    }

    static Text member(MemberId id) {
        return bare("party member", "党员", id);
    }

    static Text destination(Register register, Destination to) {
        if (to instanceof Destination.ToBranch there) {
            return branch(register, there.branch());
        }
        return to instanceof Destination.ToCommunity
                ? Text.of("the community organisation", "社区党组织")
                : Text.of("an organisation elsewhere", "本社区以外的组织");
    }

    /** No closer than the compound. */
    static Text residence(Register register, Residence residence) {
        if (residence instanceof Residence.In home) {
            return compound(register, home.compound());
        }
        return residence instanceof Residence.Elsewhere
                ? Text.of("outside the community", "本社区以外")
                : Text.of("not known", "不详");
    }

    static Text unit(PairedUnit unit) {
        return named("unit", "结对单位", unit.id(), unit.name());
    }

    static Text members(List<MemberId> ids) {
        return joined(ids, Named::member);
    }

    static Text day(LocalDate day) {
        return Text.same(day.toString());
    }

    static Text count(int count) {
        return Text.same(Integer.toString(count));
    }

    private static <T> Text joined(List<T> things, Function<T, Text> name) {
        List<Text> names = things.stream().map(name).toList();
        return Text.of(
                names.stream().map(Text::english).collect(Collectors.joining(", ")),
                names.stream().map(Text::simplifiedChinese).collect(Collectors.joining("、")));
    }

    private static Text named(String english, String chinese, Id id, String name) {
        return Text.of("%s '%s' (%s)".formatted(english, id, name), "%s“%s”（%s）".formatted(chinese, id, name));
    }

    private static Text bare(String english, String chinese, Id id) {
        return Text.of("%s '%s'".formatted(english, id), "%s“%s”".formatted(chinese, id));
    }
}
