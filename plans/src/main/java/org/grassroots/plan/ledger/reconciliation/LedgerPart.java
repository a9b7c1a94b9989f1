package org.grassroots.plan.ledger.reconciliation;

import java.util.EnumSet;
import java.util.Set;
import org.grassroots.plan.ledger.ColumnType;

/** What a column is to a reconciliation; which column it is, {@link LedgerParts} says. */
public enum LedgerPart {
    /** The household an entry tells of. */
    HOUSEHOLD(ColumnType.HOUSEHOLD),
    /** The person who lives there. */
    RESIDENT(ColumnType.PERSON),
    /** How many people live in the household. */
    LIVING_THERE(ColumnType.NUMBER),

    /** The person under control. */
    PERSON(ColumnType.PERSON),
    /** Who guards the person; as many columns as there are guards. */
    GUARD(ColumnType.PERSON),
    /** The day from which the person is under control no more. */
    RELEASED(ColumnType.DATE),

    /** The day of a movement of supplies. */
    DAY(ColumnType.DATE),
    /** What is moved. */
    ITEM(ColumnType.TEXT, ColumnType.CHOICE),
    /** What it is counted in. */
    UNIT(ColumnType.TEXT, ColumnType.CHOICE),
    /** How much came in. */
    IN(ColumnType.NUMBER),
    /** How much went out. */
    OUT(ColumnType.NUMBER),
    /** How much there is after the movement. */
    BALANCE(ColumnType.NUMBER),
    /** Where supplies or money come from. */
    SOURCE(ColumnType.CHOICE),
    /** Who gave them. */
    DONOR(ColumnType.TEXT, ColumnType.PERSON),
    /** What they are given for, or were used for. */
    USE(ColumnType.CHOICE, ColumnType.TEXT),

    /** Whether it is a wedding or a funeral. */
    KIND(ColumnType.CHOICE),
    /** The day on which it was filed. */
    FILED_ON(ColumnType.DATE),
    /** Its first day. */
    HELD_ON(ColumnType.DATE),
    /** How many days it lasts. */
    DAYS(ColumnType.NUMBER),
    /** The zone that its place has on that day. */
    ZONE(ColumnType.CHOICE),
    /** How many people are to come. */
    PEOPLE(ColumnType.NUMBER),
    /** At how many tables they are to sit. */
    TABLES(ColumnType.NUMBER),
    /** How many of them come from outside. */
    OUTSIDE_GUESTS(ColumnType.NUMBER),
    /** What was decided. */
    DECISION(ColumnType.CHOICE),
    /** How many came. */
    CAME(ColumnType.NUMBER);

    private final Set<ColumnType> types;

    LedgerPart(ColumnType first, ColumnType... others) {
        this.types = EnumSet.of(first, others);
    }

    boolean fits(ColumnType type) {
        return types.contains(type);
    }

    String types() {
        return String.join(" or ", types.stream().map(ColumnType::name).toList());
    }
}
