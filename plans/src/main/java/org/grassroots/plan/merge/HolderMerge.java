package org.grassroots.plan.merge;

import com.google.common.collect.Maps;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.grassroots.member.PersonId;
import org.grassroots.plan.working.Holder;

/** Merges, person by person, who holds an item or who stands in for them. */
final class HolderMerge {
    private final String path;
    private final boolean asBackup;
    private final Map<PersonId, Holder> base;
    private final Map<PersonId, Holder> edited;
    private final Map<PersonId, Holder> fresh;
    private final Map<PersonId, Holder> result = new LinkedHashMap<>();

    /** Whom only the newer plan puts here. */
    private final Set<PersonId> newcomers = new LinkedHashSet<>();

    private final List<Conflict> conflicts = new ArrayList<>();

    HolderMerge(
            String path,
            boolean asBackup,
            List<Holder> base,
            List<Holder> edited,
            List<Holder> fresh,
            Predicate<PersonId> gone) {
        this.path = path;
        this.asBackup = asBackup;
        this.base = Maps.uniqueIndex(base, Holder::person);
        this.edited = Maps.uniqueIndex(edited, Holder::person);
        this.fresh = Maps.uniqueIndex(fresh, Holder::person);
        Set<PersonId> all = new LinkedHashSet<>(this.fresh.keySet());
        all.addAll(this.edited.keySet());
        for (PersonId person : all) {
            merge(person, gone);
        }
    }

    private void merge(PersonId person, Predicate<PersonId> gone) {
        Optional<Holder> before = in(base, person);
        Optional<Holder> byPeople = in(edited, person);
        Optional<Holder> byFresh = in(fresh, person);
        if (byFresh.isEmpty() && gone.test(person)) {
            return;
        }
        if (byPeople.equals(before)) {
            byFresh.ifPresent(holder -> result.put(person, holder));
            if (byPeople.isEmpty()) {
                newcomers.add(person);
            }
            return;
        }
        byPeople.ifPresent(holder -> result.put(person, holder));
        // Whom people have taken out, it no longer matters in which shift.
        if (byPeople.isPresent() && !byFresh.equals(before) && !byFresh.equals(byPeople)) {
            clash(person, Conflict.OfPerson.Cause.BOTH_CHANGED);
        }
    }

    /** Who stands here although the newer plan does not say so. */
    Set<PersonId> byEdit() {
        Set<PersonId> byEdit = new LinkedHashSet<>(result.keySet());
        byEdit.removeAll(fresh.keySet());
        return byEdit;
    }

    /** Takes out the newcomers who stand elsewhere. */
    void refuse(Set<PersonId> elsewhere) {
        for (PersonId person : List.copyOf(newcomers)) {
            if (elsewhere.contains(person)) {
                refuse(person, Conflict.OfPerson.Cause.STANDS_ELSEWHERE);
            }
        }
    }

    /**
     * Takes out the newcomers for whom there is no room, if people have changed anything here.
     *
     * @param needed  how many people are needed; negative if nobody says
     */
    void refuseBeyond(int needed) {
        if (edited.equals(base)) {
            return;
        }
        int room = needed >= 0 ? needed : fresh.size() + Math.max(0, edited.size() - base.size());
        List<PersonId> last = new ArrayList<>(newcomers);
        for (int at = last.size() - 1; at >= 0 && result.size() > room; at--) {
            refuse(last.get(at), Conflict.OfPerson.Cause.FILLED);
        }
    }

    private void refuse(PersonId person, Conflict.OfPerson.Cause cause) {
        newcomers.remove(person);
        result.remove(person);
        clash(person, cause);
    }

    private void clash(PersonId person, Conflict.OfPerson.Cause cause) {
        conflicts.add(new Conflict.OfPerson(
                path, asBackup, person, cause, in(base, person), in(edited, person), in(fresh, person)));
    }

    List<Conflict> conflicts() {
        return conflicts;
    }

    List<Holder> holders() {
        return new Sequences<>(List.copyOf(base.keySet()), List.copyOf(edited.keySet()), List.copyOf(fresh.keySet()))
                .merged(result.keySet()).stream().map(result::get).toList();
    }

    private static Optional<Holder> in(Map<PersonId, Holder> holders, PersonId person) {
        return Optional.ofNullable(holders.get(person));
    }
}
