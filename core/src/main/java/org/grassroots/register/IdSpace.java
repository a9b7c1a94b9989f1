package org.grassroots.register;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.grassroots.fact.Id;
import org.grassroots.member.HelperId;
import org.grassroots.member.MemberId;
import org.grassroots.register.RegisterProblem.Code;
import org.grassroots.sharing.Lazy;
import org.grassroots.sharing.SharedMap;

/** All things of one kind by id; until it is closed, notes ids that are given twice or look alike. */
final class IdSpace<T> {
    private final String kind;
    private final Map<Id, T> added;
    private final SharedMap<Id, T> things;
    /** Made for the first edit that brings new ids. */
    private final Lazy<Looks> looks;

    private Map<String, Id> bySkeleton;
    private final List<RegisterProblem> problems;

    IdSpace(String kind, List<RegisterProblem> problems) {
        this.kind = kind;
        this.problems = problems;
        added = new LinkedHashMap<>();
        bySkeleton = new LinkedHashMap<>();
        things = SharedMap.over(added);
        looks = Lazy.of(() -> looks(things));
    }

    /** One that is closed from the beginning. */
    private IdSpace(String kind, SharedMap<Id, T> things, Lazy<Looks> looks) {
        this.kind = kind;
        this.things = things;
        this.looks = looks;
        problems = List.of();
        added = Map.of();
        bySkeleton = Map.of();
    }

    private static Looks looks(SharedMap<Id, ?> things) {
        Looks looks = new Looks(0);
        things.forEachKey(looks::add);
        return looks;
    }

    void add(Id id, T thing, Supplier<String> pointer) {
        Id alike = bySkeleton.putIfAbsent(Id.skeleton(id.value()), id);
        // Kept even if it looks like another: what points to it is then no second problem.
        added.putIfAbsent(id, thing);
        if (alike == null) {
            return;
        }
        if (alike.value().equals(id.value())) {
            problems.add(new RegisterProblem(
                    Code.DUPLICATE_ID,
                    pointer.get(),
                    "the %s id '%s' is given twice".formatted(kind, id.value()),
                    "every %s needs an id of its own".formatted(kind)));
        } else {
            problems.add(new RegisterProblem(
                    Code.LOOK_ALIKE_ID,
                    pointer.get(),
                    "the %s id '%s' looks like '%s'".formatted(kind, id.value(), alike.value()),
                    "ids must differ in more than case, width or script"));
        }
    }

    /** Forgets what only the checks need, which is as much again as the things; nothing may be added or required after. */
    void close() {
        bySkeleton = Map.of();
    }

    /**
     * The space after an edit, closed; empty if two ids may be the same or look alike.
     *
     * @param changes  the things by id; empty for one that is gone
     * @param come  the ids among them that are new
     */
    Optional<IdSpace<T>> with(Map<Id, Optional<T>> changes, List<Id> come) {
        if (come.isEmpty()) {
            return Optional.of(new IdSpace<>(kind, things.with(changes), looks));
        }
        Looks known = looks.get().copy();
        for (Id id : come) {
            if (!known.add(id)) {
                return Optional.empty();
            }
        }
        return Optional.of(new IdSpace<>(kind, things.with(changes), Lazy.made(known)));
    }

    Optional<T> find(Id id) {
        return Optional.ofNullable(things.get(id));
    }

    /** Notes a problem if the id names nothing here. */
    boolean require(Id id, Supplier<String> pointer, List<RegisterProblem> noted) {
        boolean found = things.get(id) != null;
        if (!found) {
            noted.add(dangling(id, pointer.get()));
        }
        return found;
    }

    private RegisterProblem dangling(Id id, String pointer) {
        Id taken = bySkeleton.get(Id.skeleton(id.value()));
        boolean isOfAnotherType = taken != null && taken.value().equals(id.value());
        return new RegisterProblem(
                Code.DANGLING_ID,
                pointer,
                isOfAnotherType
                        ? "the %s id '%s' is that of a %s".formatted(kind, id.value(), word(taken))
                        : "the %s id '%s' names nothing".formatted(kind, id.value()),
                "it must be the id of a %s of this register".formatted(isOfAnotherType ? word(id) : kind));
    }

    /** Only people share one space of ids. */
    private String word(Id id) {
        return id instanceof MemberId ? "party member" : id instanceof HelperId ? "helper" : kind;
    }

    /** Notes a problem for each id of a list that names nothing here. */
    void requireAll(List<? extends Id> ids, String place, List<RegisterProblem> noted) {
        for (int at = 0; at < ids.size(); at++) {
            int number = at;
            require(ids.get(at), () -> place + "/" + number, noted);
        }
    }
}
