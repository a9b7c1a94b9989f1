package org.grassroots.plan.merge;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.grassroots.plan.working.ItemLink;
import org.grassroots.plan.working.PlanItem;
import org.grassroots.text.Text;

/**
 * What of an item can be changed on both sides. Not here: who holds it and what it names are merged one by one, and the gap
 * is what the newer plan says of the people who are merged.
 */
public enum ItemField {
    KIND(PlanItem::kind, (to, from) -> to.kind(from.kind()), Text.of("kind", "类别")),
    TITLE(PlanItem::title, (to, from) -> to.title(from.title()), Text.of("title", "标题")),
    /** The text; of a step or decision together with where it goes on, because each answer belongs to a way. */
    TEXT(ItemField::textAndWays, (to, from) -> to.text(from.text()), Text.of("text", "正文")),
    STATUS(PlanItem::status, (to, from) -> to.status(from.status()), Text.of("status", "状态")),
    RANK(PlanItem::rank, (to, from) -> to.rank(from.rank()), Text.of("rank", "职级")),
    NEED(PlanItem::need, (to, from) -> to.need(from.need()), Text.of("number of people needed", "需要人数")),
    SHIFTS(PlanItem::shifts, (to, from) -> to.shifts(from.shifts()), Text.of("number of shifts", "班次数")),
    WITHIN(PlanItem::within, (to, from) -> to.within(from.within()), Text.of("time limit", "时限")),
    EVERY(PlanItem::every, (to, from) -> to.every(from.every()), Text.of("interval of repetition", "重复间隔")),
    NOTE(PlanItem::note, (to, from) -> to.note(from.note()), Text.of("note", "备注"));

    private final Function<PlanItem, Object> value;
    private final BiConsumer<PlanItem.Builder, PlanItem> take;
    private final Text title;

    ItemField(Function<PlanItem, Object> value, BiConsumer<PlanItem.Builder, PlanItem> take, Text title) {
        this.value = value;
        this.take = take;
        this.title = title;
    }

    /** What a reader calls it. */
    public Text title() {
        return title;
    }

    /** Whether two items have the same there. */
    public boolean isSame(PlanItem one, PlanItem other) {
        return value.apply(one).equals(value.apply(other));
    }

    /** The item with this field as another has it, such as the newer plan's where they clash. */
    public PlanItem taken(PlanItem into, PlanItem from) {
        PlanItem.Builder item = PlanItem.builder().from(into);
        take.accept(item, from);
        if (this == TEXT) {
            List<ItemLink> links = new ArrayList<>(links(into, false));
            links.addAll(links(from, true));
            item.links(links);
        }
        return item.build();
    }

    private static Object textAndWays(PlanItem item) {
        return List.of(item.text(), links(item, true));
    }

    /** The links that belong to the text, or all others. */
    static List<ItemLink> links(PlanItem item, boolean ways) {
        return item.links().stream()
                .filter(link -> (link.role() == ItemLink.Role.NEXT) == ways)
                .toList();
    }
}
