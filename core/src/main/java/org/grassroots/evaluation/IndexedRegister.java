package org.grassroots.evaluation;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.grassroots.register.Register;
import org.grassroots.tally.Census;
import org.grassroots.tally.Difference;
import org.jspecify.annotations.Nullable;

/**
 * A register with everything that was counted of it, kept for the next evaluation: judging it again, as of another day or
 * by another pack, counts only what has not been counted yet. Safe for use by several threads.
 */
public final class IndexedRegister {
    private final Census census;
    private final ConcurrentMap<SheetKey<?>, Sheet<?>> sheets;

    private volatile @Nullable Digest digest;

    private IndexedRegister(Census census, ConcurrentMap<SheetKey<?>, Sheet<?>> sheets) {
        this.census = census;
        this.sheets = sheets;
    }

    public static IndexedRegister of(Register register) {
        return new IndexedRegister(Census.of(register), new ConcurrentHashMap<>());
    }

    /**
     * The register after a change, with everything that was counted of this one and still holds: the more of the two is the
     * same object, the less is counted again. Any register may follow; of one that shares nothing, all is counted anew.
     */
    public IndexedRegister next(Register after) {
        Difference difference = census.changeTo(after);
        IndexedRegister next = new IndexedRegister(census.next(difference), new ConcurrentHashMap<>(2 * sheets.size()));
        Renewal renewal = new Renewal(difference, next.census);
        sheets.forEach((key, sheet) -> next.renew(renewal, key, sheet));
        Digest known = digest;
        if (known != null) {
            next.digest = known.in(next);
        }
        return next;
    }

    @SuppressWarnings("unchecked") // a key stands only for sheets of its own type
    private <S> void renew(Renewal renewal, SheetKey<S> key, Sheet<?> before) {
        renewal.of(key, (Sheet<S>) before).ifPresent(sheet -> sheets.put(key, sheet));
    }

    public Register register() {
        return census.register();
    }

    /** Who lives where and what serves what, for measures. */
    public Census census() {
        return census;
    }

    @SuppressWarnings("unchecked") // a key stands only for sheets of its own type
    <S> Sheet<S> sheet(SheetKey<S> key) {
        Sheet<?> known = sheets.get(key);
        return (Sheet<S>) (known != null ? known : sheets.computeIfAbsent(key, of -> Sheet.of(of, census)));
    }

    Digest digest(Plan plan) {
        Digest known = digest;
        if (known == null || !plan.isAlike(known.plan())) {
            known = Digest.of(plan, this);
            digest = known;
        }
        return known;
    }
}
