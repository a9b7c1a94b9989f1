package org.grassroots.city.job;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.grassroots.plan.completeness.PlanCheck;
import org.grassroots.plan.merge.Conflict;
import org.grassroots.plan.merge.MergeResult;

/** What merges come to. */
public final class MergeCounts {
    private final String source;
    private final Map<Kind, Long> conflicts = new EnumMap<>(Kind.class);
    private final PlanCheckCounts checks = new PlanCheckCounts();
    private final List<Rejection> rejections = new ArrayList<>();
    private long merged;
    private long rejectedPlans;
    private long rejectedRegisters;
    private long kept;
    private long added;
    private long dropped;
    private long vanishedItems;
    private long vanishedPeople;
    private long overLimit;
    private long withoutPlan;

    /** The kinds of conflicts. */
    public enum Kind {
        FIELD,
        REMOVAL,
        PERSON,
        ORDER
    }

    MergeCounts(String source) {
        this.source = source;
        for (Kind kind : Kind.values()) {
            conflicts.put(kind, 0L);
        }
    }

    void add(MergeResult result, PlanCheck check) {
        merged++;
        result.conflicts().forEach(conflict -> conflicts.merge(kind(conflict), 1L, Long::sum));
        kept += result.kept().size();
        added += result.added().size();
        dropped += result.dropped().size();
        vanishedItems += result.vanishedItems().size();
        vanishedPeople += result.vanishedPeople().size();
        overLimit += result.overLimit().size();
        checks.add(check);
    }

    private static Kind kind(Conflict conflict) {
        if (conflict instanceof Conflict.OfField) {
            return Kind.FIELD;
        } else if (conflict instanceof Conflict.OfRemoval) {
            return Kind.REMOVAL;
        }
        return conflict instanceof Conflict.OfPerson ? Kind.PERSON : Kind.ORDER;
    }

    void rejectPlan(Rejection rejection) {
        rejectedPlans++;
        hold(rejection);
    }

    void rejectRegister(Rejection rejection) {
        rejectedRegisters++;
        hold(rejection);
    }

    private void hold(Rejection rejection) {
        if (rejections.size() < Intake.REJECTIONS_SHOWN) {
            rejections.add(rejection);
        }
    }

    void withoutPlan(long compounds) {
        withoutPlan = compounds;
    }

    /** The name of the file of edited plans. */
    public String source() {
        return source;
    }

    /** How many edited plans a newer one was brought into; with the rejected ones these are all lines of their file. */
    public long merged() {
        return merged;
    }

    public long rejectedPlans() {
        return rejectedPlans;
    }

    /** Lines of the files of registers that were refused. */
    public long rejectedRegisters() {
        return rejectedRegisters;
    }

    /** The refused lines, the first {@link Intake#REJECTIONS_SHOWN} of them. */
    public List<Rejection> rejections() {
        return List.copyOf(rejections);
    }

    public long conflicts(Kind kind) {
        return conflicts.get(kind);
    }

    /** Elements that people had edited, added or removed, and whose edit stands. */
    public long kept() {
        return kept;
    }

    /** Elements that the newer plans have added. */
    public long added() {
        return added;
    }

    /** Elements that the newer plans no longer have and nobody had edited or staffed. */
    public long dropped() {
        return dropped;
    }

    /** Elements that people had edited or staffed and that the newer plans no longer have. */
    public long vanishedItems() {
        return vanishedItems;
    }

    /** How often somebody stood in a plan who is gone from the register. */
    public long vanishedPeople() {
        return vanishedPeople;
    }

    /** People who hold more posts of a merged plan than the template allows. */
    public long overLimit() {
        return overLimit;
    }

    /** Compounds of the registers as they are now of which no edited plan was given. */
    public long withoutPlan() {
        return withoutPlan;
    }

    /** What the checks of the merged plans came to. */
    public PlanCheckCounts checks() {
        return checks;
    }
}
