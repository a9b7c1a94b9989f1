package org.grassroots.plan.working;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.Duration;
import java.time.Period;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.grassroots.fact.Interval;
import org.grassroots.member.PersonId;
import org.grassroots.plan.ElementStatus;
import org.grassroots.plan.team.PostRank;
import org.grassroots.plan.template.ElementKind;
import org.grassroots.text.Text;
import org.immutables.value.Value;

/**
 * One thing that stands in a plan: a seat, a duty, a post with its people, a step of a flow, a ledger. What people may have
 * written is PERSONAL and masked in {@code toString}.
 */
@Value.Immutable
public interface PlanItem {
    /**
     * Unique in the plan, such as {@code special/T2/posts/head}; the path that the template gives the element. What people
     * have added has a path that no element of the template has, below the same kind of parent.
     */
    String path();

    ElementKind kind();

    /** What a reader sees first: the title, or the text of an item that has no title. */
    @Value.Redacted
    Text title();

    /**
     * What is said below the title; empty for most. The duties of a seat, the paragraphs of a section, who reports to whom,
     * the aim of a special plan, the tier of a start, the answers of a decision in the order of its ways on, the purpose of
     * a ledger and how often it is brought up to date.
     */
    @Value.Redacted
    List<Text> text();

    @Value.Default
    default ElementStatus status() {
        return ElementStatus.INCLUDED;
    }

    /** Of a post. */
    Optional<PostRank> rank();

    /** How many people a post takes in all shifts together. */
    Optional<Interval> need();

    /** How many shifts a post has, 1 or more; empty for what is no post. */
    OptionalInt shifts();

    /** The time that a step or a report may take, more than zero. */
    Optional<Duration> within();

    /** After how long a drill is repeated, more than zero. */
    Optional<Period> every();

    /** Who holds a post or a seat; each person once. */
    List<Holder> people();

    /** Who stands in for the holders of a seat; each person once. */
    List<Holder> backups();

    /** Why people were lacking when the plan was made; it stays until somebody changes it or a newer plan says other. */
    @Value.Redacted
    Optional<Text> gap();

    /** In the order of the template. */
    List<ItemLink> links();

    /** What people have remarked. */
    @Value.Redacted
    Optional<Text> note();

    @Value.Check
    default void check() {
        ItemPaths.check(path());
        checkArgument(shifts().orElse(1) >= 1, "'%s' must have 1 or more shifts, was %s", path(), shifts().orElse(1));
        checkArgument(
                within().map(limit -> !limit.isZero() && !limit.isNegative()).orElse(true),
                "'%s': the time it may take must be more than zero",
                path());
        checkArgument(
                every().map(period -> !period.isZero() && !period.isNegative()).orElse(true),
                "'%s': the time after which it is repeated must be at least a day",
                path());
        checkOnce(people());
        checkOnce(backups());
    }

    private void checkOnce(List<Holder> holders) {
        // Nearly every item has no people, and a city has millions of items.
        if (holders.size() > 1) {
            Set<PersonId> met = new HashSet<>();
            for (int at = 0; at < holders.size(); at++) {
                // Who it is stays out of the message.
                checkArgument(
                        met.add(holders.get(at).person()),
                        "'%s' must name each person once, but the one in place %s stands there before",
                        path(),
                        at + 1);
            }
        }
    }

    static Builder builder() {
        return new Builder();
    }

    /** Builds a {@link PlanItem}; path, kind and title are required. */
    final class Builder extends ImmutablePlanItem.Builder {
        Builder() {}
    }
}
