package org.grassroots.plan.ledger.reconciliation;

/** The parts of the ledgers of the compound plan "1+10+7". */
public final class ShippedParts {
    /** L3 against the households of the register. */
    public static final LedgerParts RESIDENTS = LedgerParts.of("L3")
            .column(LedgerPart.HOUSEHOLD, "household")
            .column(LedgerPart.RESIDENT, "resident")
            .column(LedgerPart.LIVING_THERE, "living-there")
            .build();

    /** L4 against the guard of five. */
    public static final LedgerParts GUARDS = LedgerParts.of("L4")
            .column(LedgerPart.PERSON, "person")
            .column(LedgerPart.GUARD, "guard-cadre")
            .column(LedgerPart.GUARD, "guard-grid")
            .column(LedgerPart.GUARD, "guard-medical")
            .column(LedgerPart.GUARD, "guard-police")
            .column(LedgerPart.GUARD, "guard-volunteer")
            .column(LedgerPart.RELEASED, "release")
            .build();

    /** L7 against its own balance. */
    public static final LedgerParts SUPPLIES = LedgerParts.of("L7")
            .column(LedgerPart.DAY, "date")
            .column(LedgerPart.ITEM, "item")
            .column(LedgerPart.UNIT, "unit")
            .column(LedgerPart.IN, "in")
            .column(LedgerPart.OUT, "out")
            .column(LedgerPart.BALANCE, "balance")
            .build();

    /** L6 against the limits of the zone. */
    public static final LedgerParts CEREMONIES = LedgerParts.of("L6")
            .column(LedgerPart.KIND, "kind")
            .column(LedgerPart.FILED_ON, "filed-on")
            .column(LedgerPart.HELD_ON, "date")
            .column(LedgerPart.DAYS, "days")
            .column(LedgerPart.ZONE, "zone")
            .column(LedgerPart.PEOPLE, "people")
            .column(LedgerPart.TABLES, "tables")
            .column(LedgerPart.OUTSIDE_GUESTS, "outside-guests")
            .column(LedgerPart.DECISION, "decision")
            .column(LedgerPart.CAME, "checked-people")
            .code(LedgerCode.WEDDING, "wedding")
            .code(LedgerCode.FUNERAL, "funeral")
            .code(LedgerCode.NOT_HELD, "postponed", "refused")
            .code(LedgerCode.REDUCED, "reduced")
            .code(LedgerCode.WITH_STREET, "with-street")
            .build();

    /** L7 against what gifts and earmarked dues are for; the words of {@link LedgerCode#SET_AMOUNT} are the library's own. */
    public static final LedgerParts FUNDS = LedgerParts.of("L7")
            .column(LedgerPart.ITEM, "item")
            .column(LedgerPart.UNIT, "unit")
            .column(LedgerPart.IN, "in")
            .column(LedgerPart.OUT, "out")
            .column(LedgerPart.BALANCE, "balance")
            .column(LedgerPart.SOURCE, "source")
            .column(LedgerPart.DONOR, "donor")
            .column(LedgerPart.USE, "purpose")
            .code(LedgerCode.GIFT, "donated")
            .code(LedgerCode.EARMARKED, "earmarked-dues")
            .code(LedgerCode.EARMARKED_FOR, "epidemic-supplies")
            .code(LedgerCode.MONEY, "CNY", "RMB", "yuan", "元", "人民币元")
            .code(LedgerCode.SET_AMOUNT, "due", "quota", "minimum", "per-head", "per-capita", "owed")
            .code(LedgerCode.SET_AMOUNT, "应捐", "人均", "最低", "指标", "认捐", "摊派")
            .build();

    private ShippedParts() {}
}
