package org.grassroots.plan.merge;

import com.google.common.collect.LinkedHashMultimap;
import com.google.common.collect.SetMultimap;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.grassroots.member.PersonId;
import org.grassroots.plan.template.StaffingLimit;
import org.grassroots.plan.working.Holder;
import org.grassroots.plan.working.PlanItem;
import org.grassroots.plan.working.WorkingPlan;

/** One merge; used once. */
final class Merging {
    private final StaffingLimit limit;
    private final Predicate<PersonId> gone;
    private final WorkingPlan newer;
    private final Map<String, PlanItem> base;
    private final Map<String, PlanItem> edited;
    private final Map<String, PlanItem> fresh;

    /** Paths that people have and the newer plan lacks for good. */
    private final Set<String> vanished = new LinkedHashSet<>();

    /** Items that are there before and after, and are not simply the newer plan's; by path. */
    private final Map<String, ItemMerge> merges = new LinkedHashMap<>();

    /** Whom people have put into a team or seat where the newer plan does not have them. */
    private final SetMultimap<String, PersonId> byEdit = LinkedHashMultimap.create();

    private final Map<String, PlanItem> merged = new LinkedHashMap<>();
    private final List<Conflict> conflicts = new ArrayList<>();
    private final MergeResult.Builder result = MergeResult.builder();

    Merging(
            StaffingLimit limit,
            Predicate<PersonId> gone,
            Relocation relocation,
            WorkingPlan base,
            WorkingPlan edited,
            WorkingPlan newer) {
        this.limit = limit;
        this.gone = gone;
        this.newer = newer;
        this.base = byPath(relocation.apply(base.items()));
        this.edited = byPath(relocation.apply(edited.items()));
        this.fresh = byPath(newer.items());
    }

    private static Map<String, PlanItem> byPath(List<PlanItem> items) {
        Map<String, PlanItem> byPath = new LinkedHashMap<>(items.size() * 2);
        items.forEach(item -> byPath.put(item.path(), item));
        return byPath;
    }

    MergeResult result() {
        findVanished();
        findEdited();
        fresh.values().forEach(this::settle);
        edited.values().forEach(this::settleWhatOnlyPeopleHave);
        base.keySet().stream().filter(path -> !edited.containsKey(path)).forEach(result::addKept);
        List<String> order = order();
        WorkingPlan plan = WorkingPlan.builder()
                .from(newer)
                .items(order.stream().map(merged::get).toList())
                .build();
        return result.plan(plan)
                .conflicts(conflicts)
                .overLimit(OverLimits.of(plan, limit.postsPerPerson()))
                .build();
    }

    /** An item that is gone takes along what people have added to it. */
    private void findVanished() {
        for (String path : edited.keySet()) {
            if (!fresh.containsKey(path) && (base.containsKey(path) || isPartOfVanished(path))) {
                vanished.add(path);
            }
        }
    }

    private boolean isPartOfVanished(String path) {
        for (String above = above(path); !above.isEmpty(); above = above(above)) {
            if (edited.containsKey(above)) {
                return !fresh.containsKey(above) && (base.containsKey(above) || isPartOfVanished(above));
            }
        }
        return false;
    }

    private static String above(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('/')));
    }

    private void findEdited() {
        for (PlanItem byPeople : edited.values()) {
            PlanItem newest = fresh.get(byPeople.path());
            if (newest == null) {
                if (!vanished.contains(byPeople.path())) {
                    staying(byPeople.people()).forEach(one -> byEdit.put(ItemMerge.circle(byPeople), one.person()));
                    staying(byPeople.backups()).forEach(one -> byEdit.put(ItemMerge.circle(byPeople), one.person()));
                }
            } else if (!byPeople.equals(base.get(byPeople.path()))) {
                byEdit.putAll(ItemMerge.circle(newest), merge(newest).byEdit());
            }
        }
    }

    private ItemMerge merge(PlanItem newest) {
        String path = newest.path();
        return merges.computeIfAbsent(
                path,
                key -> new ItemMerge(
                        Optional.ofNullable(base.get(path)), Optional.ofNullable(edited.get(path)), newest, gone));
    }

    private List<Holder> staying(List<Holder> holders) {
        return holders.stream().filter(holder -> !gone.test(holder.person())).toList();
    }

    private void settle(PlanItem newest) {
        String path = newest.path();
        PlanItem before = base.get(path);
        if (edited.containsKey(path)) {
            if (merges.containsKey(path)) {
                result.addKept(path);
            }
            take(newest);
        } else if (before != null) {
            if (!isSameTask(before, newest)) {
                conflicts.add(new Conflict.OfRemoval(path, Optional.of(before), newest));
            }
        } else if (isPartOfRemoved(path)) {
            conflicts.add(new Conflict.OfRemoval(path, Optional.empty(), newest));
        } else {
            result.addAdded(path);
            take(newest);
        }
    }

    private void take(PlanItem newest) {
        Set<PersonId> elsewhere = byEdit.get(ItemMerge.circle(newest));
        if (merges.containsKey(newest.path()) || !elsewhere.isEmpty()) {
            ItemMerge merge = merge(newest);
            merged.put(newest.path(), merge.merged(elsewhere));
            conflicts.addAll(merge.conflicts());
        } else {
            merged.put(newest.path(), newest);
        }
        PlanItem byPeople = edited.get(newest.path());
        if (byPeople != null) {
            noteGone(byPeople, merged.get(newest.path()));
        }
    }

    /** Who would be put into a post that people have removed is of no matter to them. */
    private static boolean isSameTask(PlanItem one, PlanItem other) {
        return unstaffed(one).equals(unstaffed(other));
    }

    private static PlanItem unstaffed(PlanItem item) {
        return PlanItem.builder()
                .from(item)
                .people(List.of())
                .backups(List.of())
                .gap(Optional.empty())
                .build();
    }

    private boolean isPartOfRemoved(String path) {
        for (String above = above(path); !above.isEmpty(); above = above(above)) {
            if (fresh.containsKey(above) && base.containsKey(above) && !edited.containsKey(above)) {
                return true;
            }
        }
        return false;
    }

    private void settleWhatOnlyPeopleHave(PlanItem byPeople) {
        String path = byPeople.path();
        if (fresh.containsKey(path)) {
            return;
        }
        boolean untouched = byPeople.equals(base.get(path));
        if (!vanished.contains(path)) {
            PlanItem staying = PlanItem.builder()
                    .from(byPeople)
                    .people(staying(byPeople.people()))
                    .backups(staying(byPeople.backups()))
                    .build();
            merged.put(path, staying);
            result.addKept(path);
            noteGone(byPeople, staying);
        } else if (untouched
                && byPeople.people().isEmpty()
                && byPeople.backups().isEmpty()) {
            result.addDropped(path);
        } else {
            result.addVanishedItems(new VanishedItem(byPeople, !untouched));
        }
    }

    private void noteGone(PlanItem byPeople, PlanItem now) {
        noteGone(byPeople.path(), false, byPeople.people(), now.people());
        noteGone(byPeople.path(), true, byPeople.backups(), now.backups());
    }

    private void noteGone(String path, boolean asBackup, List<Holder> before, List<Holder> now) {
        for (Holder holder : before) {
            if (now.stream().noneMatch(one -> one.person().equals(holder.person())) && gone.test(holder.person())) {
                result.addVanishedPeople(new VanishedPerson(path, asBackup, holder));
            }
        }
    }

    private List<String> order() {
        List<String> before = List.copyOf(base.keySet());
        List<String> byPeople = List.copyOf(edited.keySet());
        List<String> byFresh = List.copyOf(fresh.keySet());
        if (byPeople.equals(before) && merged.keySet().equals(fresh.keySet())) {
            return byFresh;
        }
        OrderMerge order = new OrderMerge(merged.keySet(), before, byPeople, byFresh);
        conflicts.addAll(order.conflicts());
        return order.order();
    }
}
