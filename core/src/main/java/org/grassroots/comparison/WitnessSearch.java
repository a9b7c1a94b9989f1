package org.grassroots.comparison;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.IndexedRegister;
import org.grassroots.fact.Interval;
import org.grassroots.pack.RulePack;
import org.grassroots.pack.StatedRule;
import org.grassroots.rule.Verdict;
import org.jspecify.annotations.Nullable;

/** Looks for the smallest compound on which two packs disagree, from the empty one on. */
final class WitnessSearch {
    /** So many specimens are looked at; the same on every machine. */
    static final int MOST = 25_000;

    private final RulePack first;
    private final RulePack second;
    private final LocalDate day;
    private final Evaluator byFirst;
    private final Evaluator bySecond;
    /** Judges by a base whose rules bind under both: where one of those is violated, both say so. */
    private final Optional<Evaluator> byBoth;

    private int tried;
    private int size;
    private @Nullable Witness opposed;
    /** The first on which they differ, but not as SATISFIED and VIOLATED. */
    private @Nullable Witness differing;

    private WitnessSearch(RulePack first, RulePack second, LocalDate day) {
        this.first = first;
        this.second = second;
        this.day = day;
        byFirst = Evaluator.of(List.of(first), day);
        bySecond = Evaluator.of(List.of(second), day);
        byBoth = common(first, second, day).map(base -> Evaluator.of(List.of(base), day));
    }

    /** The nearest of the first pack and its bases all whose rules bind under both packs. */
    private static Optional<RulePack> common(RulePack first, RulePack second, LocalDate day) {
        Set<StatedRule> binding = new LinkedHashSet<>(first.rulesOn(day));
        binding.retainAll(second.rulesOn(day));
        Optional<RulePack> base = Optional.of(first);
        while (base.isPresent() && !binding.containsAll(base.get().rulesOn(day))) {
            base = base.get().base();
        }
        return base;
    }

    /**
     * What came of the search.
     *
     * @param witness  the smallest on which one says SATISFIED and the other VIOLATED, or else on which they differ at all
     * @param size  all smaller ones have been looked at
     */
    record Result(Optional<Witness> witness, int size) {
        /** Both bind by the same rules and numbers, so that no compound tells them apart. */
        static final Result SAME = new Result(Optional.empty(), Interval.UNBOUNDED);
    }

    static Result of(RulePack first, RulePack second, LocalDate day) {
        WitnessSearch search = new WitnessSearch(first, second, day);
        Settings settings = new Settings();
        boolean isOver = false;
        while (!isOver) {
            isOver = settings.any(search.size, search::tryOut);
            search.size += isOver ? 0 : 1;
        }
        return new Result(
                Optional.ofNullable(search.opposed).or(() -> Optional.ofNullable(search.differing)), search.size);
    }

    /** Whether the search is over. */
    private boolean tryOut(Settings settings) {
        if (tried++ == MOST) {
            return true;
        }
        IndexedRegister register = IndexedRegister.of(CompoundSpecimen.of(settings, day));
        if (byBoth.isPresent() && Stance.of(first.id(), byBoth.get(), register).verdict() == Verdict.VIOLATED) {
            return false;
        }
        Stance one = Stance.of(first.id(), byFirst, register);
        Stance other = Stance.of(second.id(), bySecond, register);
        if (one.verdict() != other.verdict()) {
            Witness witness = new Witness(register.register(), size, settings.features(), one, other);
            if (one.verdict() != Verdict.UNDETERMINED && other.verdict() != Verdict.UNDETERMINED) {
                opposed = witness;
            } else if (differing == null) {
                differing = witness;
            }
        }
        return opposed != null;
    }
}
