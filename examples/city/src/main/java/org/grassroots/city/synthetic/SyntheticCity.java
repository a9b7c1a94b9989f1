package org.grassroots.city.synthetic;

import static com.google.common.base.Preconditions.checkArgument;

import java.time.LocalDate;
import java.time.Month;
import java.util.Iterator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.grassroots.city.sheet.SheetRow;
import org.grassroots.register.Register;

/**
 * A city of made-up people in the compounds of a sheet, as one register for each community.
 *
 * <p>Counts, names, addresses and property services stand as the sheet states them, and what it does not state stays
 * unknown. Homes, members, helpers, organisation and pairings are made up: the same rows, seed, ratios and day give
 * equal registers, and the people of a compound depend on its own row and number only. Nobody is listed in a compound
 * whose buildings or households are unknown, are more than {@link Ratios} allow, or contradict each other (homes without
 * a building).
 *
 * <p>Registers are made when they are asked for and not kept, so that one at a time is in memory.
 */
public final class SyntheticCity implements Iterable<Register> {
    /** The day that registers describe if the caller names none. */
    public static final LocalDate DEFAULT_DAY = LocalDate.of(2026, Month.JUNE, 30);

    private final List<CommunityRows> communities;
    private final String sourceName;
    private final Setting setting;

    private SyntheticCity(List<CommunityRows> communities, String sourceName, Setting setting) {
        this.communities = communities;
        this.sourceName = sourceName;
        this.setting = setting;
    }

    /** As {@link #of(List, String, int, Ratios, LocalDate)}, describing {@link #DEFAULT_DAY}. */
    public static SyntheticCity of(List<SheetRow> rows, String sourceName, int seed, Ratios ratios) {
        return of(rows, sourceName, seed, ratios, DEFAULT_DAY);
    }

    /**
     * @param rows  in the order of the sheet; may be empty
     * @param sourceName  what the sheet is called, for the provenance; not blank
     * @param day  the day the registers describe
     * @throws IllegalArgumentException if the source name is blank, or if the row numbers do not rise from 2 on (the
     *     header is row 1)
     */
    public static SyntheticCity of(List<SheetRow> rows, String sourceName, int seed, Ratios ratios, LocalDate day) {
        checkArgument(!sourceName.isBlank(), "the source of a city must have a name, was blank");
        int before = 1;
        for (SheetRow row : rows) {
            checkArgument(
                    row.number() > before,
                    "rows must come in the order of the sheet, below its header: row %s follows row %s",
                    row.number(),
                    before);
            before = row.number();
        }
        List<CommunityRows> communities = CommunityRows.cut(rows, ratios.compoundsPerCommunity());
        return new SyntheticCity(communities, sourceName, new Setting(seed, ratios, day));
    }

    public int communityCount() {
        return communities.size();
    }

    /** Sequential or parallel, the same registers in the same order. */
    public Stream<Register> registers() {
        return IntStream.range(0, communities.size()).mapToObj(this::register);
    }

    @Override
    public Iterator<Register> iterator() {
        return registers().iterator();
    }

    private Register register(int at) {
        return new CommunityMaker(setting, communities.get(at)).register(at + 1, sourceName);
    }
}
