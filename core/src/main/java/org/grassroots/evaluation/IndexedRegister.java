package org.grassroots.evaluation;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.grassroots.register.Register;
import org.grassroots.tally.Census;
import org.jspecify.annotations.Nullable;

/**
 * A register with everything that was counted of it, kept for the next evaluation: judging it again, as of another day or
 * by another pack, counts only what has not been counted yet. Safe for use by several threads.
 */
public final class IndexedRegister {
    private final Census census;
    private final ConcurrentMap<SheetKey<?>, Sheet<?>> sheets = new ConcurrentHashMap<>();

    private volatile @Nullable Digest digest;

    private IndexedRegister(Census census) {
        this.census = census;
    }

    public static IndexedRegister of(Register register) {
        return new IndexedRegister(Census.of(register));
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
