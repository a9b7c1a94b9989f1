package org.grassroots.repair.source;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.register.Register;

/**
 * What lies next to a compound. Nothing says how far compounds are from each other, so their distance is that of their
 * places when all are sorted by id: the library's own assumption.
 */
final class Nearest {
    static final Comparator<CompoundBranch> BY_ID =
            Comparator.comparing(branch -> branch.id().value());

    private final Register register;
    private final Map<String, Integer> places = new TreeMap<>();

    Nearest(Register register) {
        this.register = register;
        register.community()
                .compounds()
                .forEach(compound -> places.put(compound.id().value(), 0));
        int place = 0;
        for (Map.Entry<String, Integer> entry : places.entrySet()) {
            entry.setValue(place++);
        }
    }

    private int place(CompoundId compound) {
        return places.getOrDefault(compound.value(), 0);
    }

    private int distance(CompoundId from, Collection<CompoundId> to) {
        return to.stream()
                .mapToInt(one -> Math.abs(place(from) - place(one)))
                .min()
                .orElse(0);
    }

    /** The other compounds, the nearest to any of these first. */
    List<Compound> compounds(Collection<CompoundId> to, Predicate<Compound> test) {
        return register.community().compounds().stream()
                .filter(compound -> !to.contains(compound.id()) && test.test(compound))
                .sorted(Comparator.comparing((Compound compound) -> distance(compound.id(), to))
                        .thenComparing(compound -> compound.id().value()))
                .toList();
    }

    /** The branches that serve one of these, and then the nearest others. */
    List<CompoundBranch> branches(Collection<CompoundId> to, Predicate<CompoundBranch> test) {
        return register.branches().stream()
                .filter(test)
                .sorted(Comparator.comparing((CompoundBranch branch) -> People.servedBy(branch).stream()
                                .mapToInt(served -> distance(served, to))
                                .min()
                                .orElse(0))
                        .thenComparing(branch -> branch.id().value()))
                .toList();
    }
}
