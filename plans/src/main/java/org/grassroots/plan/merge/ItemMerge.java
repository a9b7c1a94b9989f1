package org.grassroots.plan.merge;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.grassroots.fact.Interval;
import org.grassroots.member.PersonId;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.plan.working.Holder;
import org.grassroots.plan.working.ItemLink;
import org.grassroots.plan.working.PlanItem;
import org.grassroots.text.Text;

/** Merges an item that the newer plan has, field by field and person by person; used once. */
final class ItemMerge {
    private final Optional<PlanItem> base;
    private final Optional<PlanItem> edited;
    private final PlanItem fresh;
    private final HolderMerge people;
    private final HolderMerge backups;
    private final List<Conflict> conflicts = new ArrayList<>();

    /**
     * @param base  empty if it was not there
     * @param edited  empty if people do not have it because the newer plan adds it
     */
    ItemMerge(Optional<PlanItem> base, Optional<PlanItem> edited, PlanItem fresh, Predicate<PersonId> gone) {
        this.base = base;
        this.edited = edited;
        this.fresh = fresh;
        this.people = new HolderMerge(
                fresh.path(),
                false,
                base.map(PlanItem::people).orElse(List.of()),
                edited.map(PlanItem::people).orElse(List.of()),
                fresh.people(),
                gone);
        this.backups = new HolderMerge(
                fresh.path(),
                true,
                base.map(PlanItem::backups).orElse(List.of()),
                edited.map(PlanItem::backups).orElse(List.of()),
                fresh.backups(),
                gone);
    }

    /** What must not name anybody twice: the team of a post, or the item itself. */
    static String circle(PlanItem item) {
        int posts = item.path().lastIndexOf("/posts/");
        return item.kind() == ElementKind.POST && posts > 0 ? item.path().substring(0, posts) : item.path();
    }

    Set<PersonId> byEdit() {
        Set<PersonId> byEdit = new LinkedHashSet<>(people.byEdit());
        byEdit.addAll(backups.byEdit());
        return byEdit;
    }

    /**
     * @param elsewhere  whom people have put into the same team or seat
     */
    PlanItem merged(Set<PersonId> elsewhere) {
        PlanItem fields = edited.map(this::fields).orElse(fresh);
        people.refuse(elsewhere);
        people.refuseBeyond(fields.need().map(Interval::low).orElse(-1));
        backups.refuse(elsewhere);
        backups.refuseBeyond(-1);
        conflicts.addAll(people.conflicts());
        conflicts.addAll(backups.conflicts());
        List<Holder> holders = people.holders();
        return PlanItem.builder()
                .from(fields)
                .people(holders)
                .backups(backups.holders())
                .gap(gap(fields, holders))
                .build();
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    private PlanItem fields(PlanItem byPeople) {
        PlanItem merged = byPeople;
        for (ItemField field : ItemField.values()) {
            if (base.isPresent() && field.isSame(base.get(), byPeople)) {
                if (!field.isSame(byPeople, fresh)) {
                    merged = field.taken(merged, fresh);
                }
            } else if (!field.isSame(byPeople, fresh) && !(base.isPresent() && field.isSame(base.get(), fresh))) {
                conflicts.add(new Conflict.OfField(fresh.path(), field, base, byPeople, fresh));
            }
        }
        return PlanItem.builder().from(merged).links(links(merged)).build();
    }

    /** Each link is there or not, so none can clash; ways on have come with the text. */
    private List<ItemLink> links(PlanItem merged) {
        List<ItemLink> before = base.map(item -> ItemField.links(item, false)).orElse(List.of());
        List<ItemLink> byPeople =
                edited.map(item -> ItemField.links(item, false)).orElse(List.of());
        List<ItemLink> byFresh = ItemField.links(fresh, false);
        Set<ItemLink> kept = new LinkedHashSet<>(byFresh);
        kept.addAll(byPeople);
        kept.removeIf(link -> before.contains(link) && !(byPeople.contains(link) && byFresh.contains(link)));
        List<ItemLink> links = new ArrayList<>(new Sequences<>(before, byPeople, byFresh).merged(kept));
        links.addAll(ItemField.links(merged, true));
        return links;
    }

    /** The newer plan says why people are lacking, as long as they are. */
    private Optional<Text> gap(PlanItem fields, List<Holder> holders) {
        boolean lacking = fields.need()
                .map(need -> holders.size() < need.low())
                .orElse(holders.isEmpty() || holders.equals(fresh.people()));
        return lacking ? fresh.gap() : Optional.empty();
    }
}
