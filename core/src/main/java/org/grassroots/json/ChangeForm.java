package org.grassroots.json;

import org.grassroots.change.Change;
import org.grassroots.json.shape.ObjectShape;

/**
 * How one kind of change is written.
 *
 * @param type  the kind
 * @param word  what stands for it
 * @param shape  its own fields
 */
record ChangeForm<C extends Change>(Class<C> type, String word, ObjectShape<C> shape) {
    /** The word is the name of the shape. */
    ChangeForm(Class<C> type, ObjectShape<C> shape) {
        this(type, shape.description().name(), shape);
    }
}
