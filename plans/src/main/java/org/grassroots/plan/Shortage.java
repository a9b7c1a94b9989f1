package org.grassroots.plan;

import com.google.common.collect.ImmutableMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.plan.team.PersonKind;
import org.grassroots.plan.team.Requirement;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** Says why a post lacks people: too few are fit, or those who are fit are needed in other posts too. */
final class Shortage {
    private static final TextPattern TOO_FEW = TextPattern.of(
            Text.of("needs {need} from among {who}; known in the compound: {fit}", "需要{need}名{who}；小区内已知符合条件：{fit}人"));
    private static final TextPattern TOO_FEW_UNSURE = TextPattern.of(Text.of(
            "needs {need} from among {who}; known in the compound: {fit}; perhaps fit, if what the register does not state"
                    + " is so: {unsure}",
            "需要{need}名{who}；小区内已知符合条件：{fit}人；因台账未载明而不能确定：{unsure}人"));
    private static final TextPattern TAKEN = TextPattern.of(Text.of(
            "needs {need} from among {who}; known in the compound: {fit}; of these in the team already or with as many posts"
                    + " as one person may hold: {taken}",
            "需要{need}名{who}；小区内已知符合条件：{fit}人；其中已在本组任职或任职数已达上限：{taken}人"));
    private static final TextPattern TAKEN_UNSURE = TextPattern.of(Text.of(
            "needs {need} from among {who}; known in the compound: {fit}; of these in the team already or with as many posts"
                    + " as one person may hold: {taken}; perhaps fit, if what the register does not state is so: {unsure}",
            "需要{need}名{who}；小区内已知符合条件：{fit}人；其中已在本组任职或任职数已达上限：{taken}人；" + "因台账未载明而不能确定：{unsure}人"));

    private static final TextPattern SHARED = TextPattern.of(Text.of(
            "needs {need} from among {who}; known in the compound: {fit}, who are needed elsewhere too: {certificate}",
            "需要{need}名{who}；小区内已知符合条件：{fit}人，但其他岗位同样需要这些人员：{certificate}"));
    private static final TextPattern SHARED_UNSURE = TextPattern.of(Text.of(
            "needs {need} from among {who}; known in the compound: {fit}, who are needed elsewhere too: {certificate};"
                    + " perhaps fit, if what the register does not state is so: {unsure}",
            "需要{need}名{who}；小区内已知符合条件：{fit}人，但其他岗位同样需要这些人员：{certificate}；因台账未载明而不能确定：{unsure}人"));

    private static final TextPattern TRAINED_WITHIN =
            TextPattern.of(Text.of("trained in {codes}, at most {months} months ago", "{months}个月内受过{codes}培训"));
    private static final TextPattern TRAINED = TextPattern.of(Text.of("trained in {codes}", "受过{codes}培训"));

    private static final Map<String, Text> TRAININGS = Map.of(
            "sampling", Text.of("sampling", "核酸采样"),
            "protective-clothing", Text.of("protective clothing", "防护服穿脱"),
            "disinfection", Text.of("disinfection", "消毒"),
            "counselling", Text.of("counselling", "心理疏导"),
            "first-aid", Text.of("first aid", "急救"));

    private static final TextPattern HOURS = TextPattern.of(Text.of("there for {hours} hours a day", "每天可到岗{hours}小时"));

    private Shortage() {}

    static Text reason(BoundPost post) {
        int taken = post.fit() - post.people().size();
        // One post is all there is to it if whoever is fit for it holds it.
        Optional<Text> shared = post.certificate()
                .filter(certificate -> certificate.posts().size() > 1)
                .map(CertificateWords::of);
        Map<String, Text> values = Map.of(
                "need", number(post.need().low()),
                "who", who(post.post().requires()),
                "fit", number(post.fit()),
                "taken", number(taken),
                "unsure", number(post.unsure()));
        if (shared.isPresent()) {
            return (post.unsure() == 0 ? SHARED : SHARED_UNSURE)
                    .fill(ImmutableMap.<String, Text>builder()
                            .putAll(values)
                            .put("certificate", shared.get())
                            .build());
        }
        if (taken == 0) {
            return (post.unsure() == 0 ? TOO_FEW : TOO_FEW_UNSURE).fill(values);
        }
        return (post.unsure() == 0 ? TAKEN : TAKEN_UNSURE).fill(values);
    }

    private static Text who(Requirement requirement) {
        List<Text> parts = new ArrayList<>();
        parts.add(kinds(requirement));
        if (requirement.fullMember()) {
            parts.add(Text.of("full members if they are members", "党员须为正式党员"));
        }
        if (!requirement.training().isEmpty()) {
            Text codes = PlanWords.list(
                    requirement.training().stream().map(Shortage::training).toList());
            parts.add(
                    requirement.trainedWithinMonths().isPresent()
                            ? TRAINED_WITHIN.fill(Map.of(
                                    "codes",
                                    codes,
                                    "months",
                                    number(requirement.trainedWithinMonths().getAsInt())))
                            : TRAINED.fill(Map.of("codes", codes)));
        }
        requirement.hoursPerDay().ifPresent(hours -> parts.add(HOURS.fill(Map.of("hours", number(hours)))));
        if (requirement.frontLine()) {
            parts.add(Text.of("fit for the front line", "适合一线工作"));
        }
        return parts.size() == 1 ? parts.get(0) : bracketed(parts);
    }

    private static Text bracketed(List<Text> parts) {
        Text conditions = PlanWords.list(parts.subList(1, parts.size()));
        return TextPattern.of(Text.of("{kinds} ({conditions})", "{kinds}（{conditions}）"))
                .fill(Map.of("kinds", parts.get(0), "conditions", conditions));
    }

    private static Text kinds(Requirement requirement) {
        List<Text> kinds = requirement.who().stream().map(Shortage::kind).toList();
        if (kinds.size() == 1) {
            return kinds.get(0);
        }
        Text last = kinds.get(kinds.size() - 1);
        return TextPattern.of(Text.of("{kinds} or {last}", "{kinds}或{last}"))
                .fill(Map.of("kinds", PlanWords.list(kinds.subList(0, kinds.size() - 1)), "last", last));
    }

    private static Text kind(PersonKind kind) {
        return switch (kind) {
            case MEMBER -> Text.of("Party members", "党员");
            case COMMUNITY_WORKER -> Text.of("community workers", "社区工作者");
            case GRID_WORKER -> Text.of("grid workers", "网格员");
            case PROPERTY_STAFF -> Text.of("property staff", "物业服务人员");
            case VOLUNTEER -> Text.of("volunteers", "志愿者");
            case STREET_CADRE -> Text.of("street cadres", "街道干部");
        };
    }

    private static Text training(String code) {
        return TRAININGS.getOrDefault(code, Text.same(code));
    }

    private static Text number(int count) {
        return Text.same(Integer.toString(count));
    }
}
