package org.grassroots.sharing;

import static java.util.Objects.requireNonNull;

import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first asked for and then kept, by one thread for all; and which can be handed on if it
 * was made.
 *
 * @param <T>  what is made; immutable
 */
public final class Lazy<T> {
    private volatile @Nullable T value;
    /** Dropped when it has served, with all that it holds. */
    private @Nullable Supplier<T> maker;

    private Lazy(@Nullable T value, @Nullable Supplier<T> maker) {
        this.value = value;
        this.maker = maker;
    }

    public static <T> Lazy<T> of(Supplier<T> maker) {
        return new Lazy<>(null, maker);
    }

    /** Something that is there already. */
    public static <T> Lazy<T> made(T value) {
        return new Lazy<>(value, null);
    }

    public T get() {
        T known = value;
        return known != null ? known : make();
    }

    private synchronized T make() {
        T known = value;
        if (known == null) {
            known = requireNonNull(requireNonNull(maker).get());
            value = known;
            maker = null;
        }
        return known;
    }

    /**
     * This one where it was made and still holds, else one to be made anew: what was never made is not held on to.
     *
     * @param holds  whether what is made is still the same
     * @param anew  makes it of what there is now
     */
    public Lazy<T> orAnew(boolean holds, Supplier<T> anew) {
        return holds && value != null ? this : of(anew);
    }

    /** Empty if nobody has asked for it. */
    public Optional<T> ifMade() {
        return Optional.ofNullable(value);
    }
}
