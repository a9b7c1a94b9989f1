package org.grassroots.plan.ledger.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.grassroots.area.Building;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.HouseholdId;
import org.grassroots.plan.ledger.book.EntryId;
import org.grassroots.plan.ledger.reconciliation.MissingValue.Reason;
import org.grassroots.register.Register;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** The households of a compound, as far as the register lists them, against those of a ledger. */
final class Households {
    private static final TextPattern NO_BUILDINGS = TextPattern.of(
            Text.of("the register does not list the buildings of compound '{place}'", "基础台账未列出小区“{place}”的楼栋"));
    private static final TextPattern NO_HOUSEHOLDS = TextPattern.of(
            Text.of("the register does not list the households of building '{place}'", "基础台账未列出楼栋“{place}”的住户"));
    private static final TextPattern PERHAPS_NOT_LISTED = TextPattern.of(
            Text.of("{entry}: its household may be one that the register does not list yet", "{entry}：其住户可能尚未列入基础台账"));
    private static final TextPattern PERHAPS_EMPTY = TextPattern.of(Text.of(
            "households without an entry of which the register does not know whether anybody lives there: {count}",
            "没有条目且基础台账未载明是否有人居住的住户：{count}户"));
    private static final TextPattern PERHAPS_ENTERED = TextPattern.of(Text.of(
            "whether {count} households or residents without an entry are those of the {unread} entries that cannot be read",
            "{unread}条不可读条目是否就是没有条目的{count}户（人）"));
    private static final Text EACH_ONE = Text.of("an entry for each", "每户均有条目");
    private static final Text OF_THE_COMPOUND = Text.of("a household of the compound", "本小区住户");
    private static final Ground GROUND =
            Ground.ours("the ledger of residents and the register tell of the same households", "居民台账与基础台账住户一致");

    private final Register register;
    private final Notes notes;
    private final Map<String, OptionalInt> listed = new LinkedHashMap<>();
    private boolean complete = true;

    Households(Register register, CompoundId id, Notes notes) {
        this.register = register;
        this.notes = notes;
        Compound compound = register.compound(id)
                .orElseThrow(() -> new IllegalArgumentException("the register of community '%s' has no compound '%s'"
                        .formatted(register.community().id(), id)));
        if (!compound.buildings().isKnown()) {
            unlisted(NO_BUILDINGS, id.value());
        }
        for (Building building : compound.buildings().items()) {
            if (!building.households().isKnown()) {
                unlisted(NO_HOUSEHOLDS, building.id().value());
            }
            building.households()
                    .items()
                    .forEach(household -> listed.put(household.id().value(), household.residents()));
        }
    }

    private void unlisted(TextPattern pattern, String place) {
        complete = false;
        notes.missing(Reason.NOT_IN_REGISTER, pattern.fill(Map.of("place", Text.same(place))));
    }

    /**
     * @param homes  what the ledger tells, by household
     * @param unread  of how many entries it is not known which household they are of
     */
    void compare(Map<String, Home> homes, int unread) {
        List<ReconciliationFinding> notEntered = new ArrayList<>();
        List<EntryId> theirs = new ArrayList<>();
        BigDecimal people = BigDecimal.ZERO;
        for (Map.Entry<String, Home> each : homes.entrySet()) {
            Home home = each.getValue();
            if (!listed.containsKey(each.getKey())) {
                stray(each.getKey(), home);
                continue;
            }
            Optional<BigDecimal> lacking = home.lacking(listed.get(each.getKey()));
            if (lacking.isPresent() && lacking.get().signum() > 0) {
                notEntered.add(home.notEntered(lacking.get()));
                theirs.addAll(home.entries());
                people = people.add(lacking.get());
            }
        }
        // An entry that cannot be read is of one resident of one household, and so can stand for no more than one of
        // them.
        if (people.compareTo(BigDecimal.valueOf(unread)) > 0) {
            notEntered.forEach(notes::add);
        } else if (!notEntered.isEmpty()) {
            perhaps(notEntered.size(), unread);
            notes.undecided(theirs);
        }
        absent(homes, unread);
    }

    private void stray(String household, Home home) {
        if (complete || register.buildingOf(HouseholdId.of(household)).isPresent()) {
            notes.found(ReconciliationRule.ENTRY_WITHOUT_HOUSEHOLD, GROUND, home.entries())
                    .met("1", OF_THE_COMPOUND)
                    .subjects(List.of(household))
                    .note();
        } else {
            home.entries()
                    .forEach(entry -> notes.missing(
                            Reason.NOT_IN_REGISTER,
                            entry,
                            Optional.empty(),
                            PERHAPS_NOT_LISTED.fill(Map.of("entry", Text.same(entry.toString())))));
        }
    }

    private void absent(Map<String, Home> homes, int unread) {
        List<String> absent = new ArrayList<>();
        int uncounted = 0;
        for (Map.Entry<String, OptionalInt> household : listed.entrySet()) {
            if (!homes.containsKey(household.getKey())) {
                if (household.getValue().isEmpty()) {
                    uncounted++;
                } else if (household.getValue().getAsInt() > 0) {
                    absent.add(household.getKey());
                }
            }
        }
        if (absent.size() > unread) {
            notes.found(ReconciliationRule.HOUSEHOLD_WITHOUT_ENTRY, GROUND, List.of())
                    .met(Integer.toString(absent.size()), EACH_ONE)
                    .count(absent.size())
                    .gap("of", Notes.number(listed.size()))
                    .gap("unread", Notes.number(unread))
                    .difference(BigDecimal.valueOf(absent.size()))
                    .subjects(absent)
                    .note();
        } else if (!absent.isEmpty()) {
            perhaps(absent.size(), unread);
        }
        if (uncounted > 0) {
            notes.missing(Reason.NOT_IN_REGISTER, PERHAPS_EMPTY.fill(Map.of("count", Notes.number(uncounted))));
        }
    }

    private void perhaps(int count, int unread) {
        notes.missing(
                Reason.OTHER_ENTRIES,
                PERHAPS_ENTERED.fill(Map.of("count", Notes.number(count), "unread", Notes.number(unread))));
    }
}
