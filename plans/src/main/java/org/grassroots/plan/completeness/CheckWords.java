package org.grassroots.plan.completeness;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.template.TemplateElement;
import org.grassroots.text.Language;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** What findings say of the things they are about. */
final class CheckWords {
    static final Text ITEMS = Text.of("items", "项");
    static final Text COLUMNS = Text.of("columns", "个栏目");
    static final Text PEOPLE = Text.of("people", "人");
    static final Text PLANS = Text.of("plans", "份");
    static final Text POSTS = Text.of("posts", "个岗位");
    static final Text TEAMS = Text.of("teams", "个小组");
    static final Text FACTS = Text.of("facts", "项情况");
    static final Text ASSIGNMENTS = Text.of("assignments", "人次");

    private static final TextPattern TITLED =
            TextPattern.of(Text.of("{kind} '{title}' ({path})", "{kind}“{title}”（{path}）"));
    private static final TextPattern UNTITLED = TextPattern.of(Text.of("{kind} {path}", "{kind}{path}"));
    private static final Map<ElementKind, Text> KINDS = kinds();

    private CheckWords() {}

    private static Map<ElementKind, Text> kinds() {
        Map<ElementKind, Text> kinds = new EnumMap<>(ElementKind.class);
        kinds.put(ElementKind.OVERALL_PLAN, Text.of("overall plan", "总体预案"));
        kinds.put(ElementKind.SEAT, Text.of("seat", "席位"));
        kinds.put(ElementKind.SECTION, Text.of("section", "章节"));
        kinds.put(ElementKind.REPORT_LINK, Text.of("reporting line", "报告关系"));
        kinds.put(ElementKind.DRILL, Text.of("drill", "演练"));
        kinds.put(ElementKind.SPECIAL_PLAN, Text.of("special plan", "专项预案"));
        kinds.put(ElementKind.START, Text.of("start", "启动条件"));
        kinds.put(ElementKind.DUTY, Text.of("duty", "职责"));
        kinds.put(ElementKind.POST, Text.of("post", "岗位"));
        kinds.put(ElementKind.QUANTITY, Text.of("number", "数量规定"));
        kinds.put(ElementKind.FLOW, Text.of("flow chart", "流程图"));
        kinds.put(ElementKind.FLOW_NODE, Text.of("step", "步骤"));
        kinds.put(ElementKind.LEDGER, Text.of("ledger", "台账"));
        return kinds;
    }

    static Text kind(ElementKind kind) {
        return KINDS.getOrDefault(kind, ITEMS);
    }

    static Text name(TemplateElement element) {
        return TITLED.fill(
                Map.of("kind", kind(element.kind()), "title", element.title(), "path", Text.same(element.path())));
    }

    /** Of what people added: its title is theirs, so it is not shown. */
    static Text name(String path, ElementKind kind) {
        return UNTITLED.fill(Map.of("kind", kind(kind), "path", Text.same(path)));
    }

    static Text number(int count) {
        return Text.same(Integer.toString(count));
    }

    static Text list(List<Text> items) {
        return Text.of(joined(items, Language.ENGLISH, ", "), joined(items, Language.SIMPLIFIED_CHINESE, "、"));
    }

    private static String joined(List<Text> items, Language language, String between) {
        return items.stream().map(item -> item.in(language)).collect(Collectors.joining(between));
    }
}
