package org.grassroots.plan.ledger.book;

import java.util.Arrays;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An immutable list to which adding one item costs the same however long it is: a tree of blocks of 32, in which the new
 * list shares all blocks but those on the way to its end.
 */
public final class PersistentList<T> implements Iterable<T> {
    private static final int BITS = 5;
    private static final int WIDTH = 1 << BITS;
    private static final int MASK = WIDTH - 1;

    private final int size;
    private final int shift;
    private final @Nullable Object[] root;
    private final @Nullable Object[] tail;

    private PersistentList(int size, int shift, @Nullable Object[] root, @Nullable Object[] tail) {
        this.size = size;
        this.shift = shift;
        this.root = root;
        this.tail = tail;
    }

    /** A list without items. */
    public static <T> PersistentList<T> empty() {
        return new PersistentList<>(0, BITS, new Object[0], new Object[0]);
    }

    public int size() {
        return size;
    }

    /**
     * @throws IndexOutOfBoundsException if there is no such item
     */
    public T get(int index) {
        Objects.checkIndex(index, size);
        return item(block(index), index & MASK);
    }

    /** The list with one more item at its end. */
    public PersistentList<T> plus(T item) {
        if (tail.length < WIDTH) {
            @Nullable Object[] longer = Arrays.copyOf(tail, tail.length + 1);
            longer[tail.length] = item;
            return new PersistentList<>(size + 1, shift, root, longer);
        }
        boolean full = (size >>> BITS) > (1 << shift);
        @Nullable Object[] grown = full ? new Object[] {root, path(shift, tail)} : pushed(shift, root, tail);
        return new PersistentList<>(size + 1, full ? shift + BITS : shift, grown, new Object[] {item});
    }

    /**
     * The list with another item in one place.
     *
     * @throws IndexOutOfBoundsException if there is no such item
     */
    public PersistentList<T> with(int index, T item) {
        Objects.checkIndex(index, size);
        if (index >= size - tail.length) {
            return new PersistentList<>(size, shift, root, replaced(tail, index & MASK, item));
        }
        return new PersistentList<>(size, shift, replacedIn(shift, root, index, item), tail);
    }

    private @Nullable Object[] pushed(int level, @Nullable Object[] node, @Nullable Object[] block) {
        int at = ((size - 1) >>> level) & MASK;
        @Nullable Object[] copy = Arrays.copyOf(node, Math.max(node.length, at + 1));
        if (level == BITS) {
            copy[at] = block;
        } else {
            copy[at] = at < node.length ? pushed(level - BITS, node(node, at), block) : path(level - BITS, block);
        }
        return copy;
    }

    private static @Nullable Object[] path(int level, @Nullable Object[] block) {
        return level == 0 ? block : new Object[] {path(level - BITS, block)};
    }

    private static @Nullable Object[] replacedIn(int level, @Nullable Object[] node, int index, Object item) {
        int at = (index >>> level) & MASK;
        return replaced(node, at, level == 0 ? item : replacedIn(level - BITS, node(node, at), index, item));
    }

    private static @Nullable Object[] replaced(@Nullable Object[] node, int at, Object item) {
        @Nullable Object[] copy = node.clone();
        copy[at] = item;
        return copy;
    }

    private @Nullable Object[] block(int index) {
        if (index >= size - tail.length) {
            return tail;
        }
        @Nullable Object[] node = root;
        for (int level = shift; level > 0; level -= BITS) {
            node = node(node, (index >>> level) & MASK);
        }
        return node;
    }

    private static @Nullable Object[] node(@Nullable Object[] parent, int at) {
        return (Object[]) Objects.requireNonNull(parent[at]);
    }

    @SuppressWarnings("unchecked")
    private T item(@Nullable Object[] block, int at) {
        // Only items of this list are ever put into a block.
        return (T) Objects.requireNonNull(block[at]);
    }

    @Override
    public Iterator<T> iterator() {
        return new Iterator<>() {
            private int next;
            private @Nullable Object[] block = new Object[0];

            @Override
            public boolean hasNext() {
                return next < size;
            }

            @Override
            public T next() {
                if (next >= size) {
                    throw new NoSuchElementException("a list of %s items has no more".formatted(size));
                }
                if ((next & MASK) == 0) {
                    block = block(next);
                }
                return item(block, next++ & MASK);
            }
        };
    }
}
