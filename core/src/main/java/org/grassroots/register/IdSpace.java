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

/** All things of one kind by id; until it is closed, notes ids that are given twice or look alike. */
final class IdSpace<T> {
    private final String kind;
    private final Map<Id, T> things = new LinkedHashMap<>();
    private Map<String, Id> bySkeleton = new LinkedHashMap<>();
    private final List<RegisterProblem> problems;

    IdSpace(String kind, List<RegisterProblem> problems) {
        this.kind = kind;
        this.problems = problems;
    }

    void add(Id id, T thing, Supplier<String> pointer) {
        Id alike = bySkeleton.putIfAbsent(Id.skeleton(id.value()), id);
        // Kept even if it looks like another: what points to it is then no second problem.
        things.putIfAbsent(id, thing);
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

    Optional<T> find(Id id) {
        return Optional.ofNullable(things.get(id));
    }

    /** Notes a problem if the id names nothing here. */
    boolean require(Id id, Supplier<String> pointer) {
        boolean found = things.containsKey(id);
        if (!found) {
            problems.add(dangling(id, pointer.get()));
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
    void requireAll(List<? extends Id> ids, String place) {
        for (int at = 0; at < ids.size(); at++) {
            int number = at;
            require(ids.get(at), () -> place + "/" + number);
        }
    }
}
