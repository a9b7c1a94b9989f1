package org.grassroots.comparison;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.grassroots.pack.RulePack;
import org.grassroots.text.Language;

/**
 * Two packs as of one day: the rules that bind under one only, those stated otherwise, and the smallest compound on which
 * one says SATISFIED and the other VIOLATED.
 *
 * <p>The compound is looked for among made-up ones of which everything is known, from the empty one on, in the order of how
 * many members, branches, buildings and other things they have and how often they depart from what is ordinary. The same
 * packs and day give the same comparison on every machine. What both packs decide by facts that those compounds do not
 * vary, such as a measure of a host's own, may make them disagree elsewhere only.
 */
public final class PackComparison {
    private final RulePack first;
    private final RulePack second;
    private final LocalDate day;
    private final List<OneSided> onlyFirst;
    private final List<OneSided> onlySecond;
    private final List<RuleDifference> differences;
    private final WitnessSearch.Result search;

    private PackComparison(RulePack first, RulePack second, LocalDate day) {
        this.first = first;
        this.second = second;
        this.day = day;
        Differences between = new Differences(day);
        onlyFirst = between.onlyIn(first, second);
        onlySecond = between.onlyIn(second, first);
        differences = between.between(first, second);
        search = between.bindAlike(first, second) ? WitnessSearch.Result.SAME : WitnessSearch.of(first, second, day);
    }

    /** Compares the rules that bind under each pack, those of its bases included. */
    public static PackComparison of(RulePack first, RulePack second, LocalDate day) {
        return new PackComparison(first, second, day);
    }

    public RulePack first() {
        return first;
    }

    public RulePack second() {
        return second;
    }

    public LocalDate day() {
        return day;
    }

    /** The rules that bind under the first pack and not under the second, in the order of the first. */
    public List<OneSided> onlyFirst() {
        return onlyFirst;
    }

    /** The rules that bind under the second pack and not under the first, in the order of the second. */
    public List<OneSided> onlySecond() {
        return onlySecond;
    }

    /** The rules that bind under both with another grade, number or citation, in the order of the first. */
    public List<RuleDifference> differences() {
        return differences;
    }

    /**
     * The smallest compound on which one pack says SATISFIED and the other VIOLATED; if none was found, the smallest on
     * which they say different things at all; empty if they agree on all compounds smaller than {@link #searchedSize()}.
     */
    public Optional<Witness> witness() {
        return search.witness();
    }

    /**
     * The size of the compounds at which the search ended: all smaller ones were looked at. {@link
     * org.grassroots.fact.Interval#UNBOUNDED} if both packs bind by the same rules, grades and numbers, so that no
     * compound tells them apart.
     */
    public int searchedSize() {
        return search.size();
    }

    /** The comparison in lines. */
    public List<String> lines(Language language) {
        return new ComparisonText(language).of(this);
    }
}
