package org.grassroots.condition;

import java.util.Set;

/** A condition that compares something itself. */
abstract sealed class Leaf<S> extends Condition<S>
        permits CountCondition, TraitCondition, DateCondition, ShareCondition {
    /** Its name and title come first, whatever it compares. */
    abstract String name();

    @Override
    public Set<String> quantities() {
        return Set.of(name());
    }
}
