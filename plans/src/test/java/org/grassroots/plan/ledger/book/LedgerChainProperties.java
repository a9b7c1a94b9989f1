package org.grassroots.plan.ledger.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.grassroots.plan.ledger.book.TestLedgers.HEAD;
import static org.grassroots.plan.ledger.book.TestLedgers.MORNING;
import static org.grassroots.plan.ledger.book.TestLedgers.book;
import static org.grassroots.plan.ledger.book.TestLedgers.id;
import static org.grassroots.plan.ledger.book.TestLedgers.packed;
import static org.grassroots.plan.ledger.book.TestLedgers.parts;
import static org.grassroots.plan.ledger.book.TestLedgers.salts;
import static org.grassroots.plan.ledger.book.TestLedgers.schema;
import static org.grassroots.plan.ledger.book.TestLedgers.values;

import java.io.ByteArrayOutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.LedgerSchema;
import org.junit.jupiter.api.Test;

class LedgerChainProperties {
    private static final int TAMPERINGS = 100_000;
    private static final LedgerSchema SUPPLIES = schema("L7");

    private enum Way {
        BIT,
        REORDER,
        DROP,
        DUPLICATE,
        TRUNCATE,
        CUT_LAST,
        SECRET_ERASURE
    }

    private static LedgerBook lived() {
        Access later = HEAD.at(MORNING.plusHours(1));
        LedgerBook book = book(SUPPLIES, 5);
        book = book.correct(id(book, 2), "counted again", values(SUPPLIES, 7), later, salts());
        book = book.erase(List.of(new EntryCells(id(book, 4), List.of(ElementId.of("received-by")))), later);
        return book.restrict(List.of(id(book, 5)), later);
    }

    @Test
    void every_one_of_100000_tamperings_is_detected() {
        LedgerBook book = lived();
        byte[] whole = packed(book);
        List<byte[]> parts = parts(whole);
        Seal seal = book.seal();
        assertThat(PackedLedger.verify(whole, seal).isSound()).isTrue();

        Random random = new Random(41);
        Map<Way, Integer> tried = new EnumMap<>(Way.class);
        for (int round = 0; round < TAMPERINGS; round++) {
            Way way = Way.values()[round % Way.values().length];
            byte[] tampered = tampered(way, whole, parts, random);
            assertThat(Arrays.equals(tampered, whole))
                    .as("%s changed nothing", way)
                    .isFalse();
            assertThat(PackedLedger.verify(tampered, seal).isSound())
                    .as("%s in round %s", way, round)
                    .isFalse();
            tried.merge(way, 1, Integer::sum);
        }
        assertThat(tried).hasSize(Way.values().length);
        assertThat(tried.values()).allMatch(count -> count >= TAMPERINGS / Way.values().length);
    }

    @Test
    void every_single_bit_of_a_packed_ledger_counts() {
        LedgerBook book = lived();
        byte[] whole = packed(book);
        for (int bit = 0; bit < whole.length * 8; bit++) {
            byte[] tampered = whole.clone();
            tampered[bit / 8] ^= (byte) (1 << bit % 8);
            assertThat(PackedLedger.verify(tampered, book.seal()).isSound())
                    .as("bit %s", bit)
                    .isFalse();
        }
    }

    private static byte[] tampered(Way way, byte[] whole, List<byte[]> parts, Random random) {
        List<byte[]> changed = new ArrayList<>(parts);
        int at = random.nextInt(parts.size());
        switch (way) {
            case BIT -> {
                byte[] flipped = whole.clone();
                flipped[random.nextInt(whole.length)] ^= (byte) (1 << random.nextInt(8));
                return flipped;
            }
            case TRUNCATE -> {
                return Arrays.copyOf(whole, random.nextInt(whole.length));
            }
            case REORDER -> Collections.swap(changed, at, (at + 1 + random.nextInt(parts.size() - 1)) % parts.size());
            case DROP -> changed.remove(at);
            case DUPLICATE -> changed.add(random.nextInt(parts.size() + 1), parts.get(at));
            case CUT_LAST -> changed.subList(at, parts.size()).clear();
            case SECRET_ERASURE -> changed.set(3, erased(parts.get(3), random));
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        changed.forEach(out::writeBytes);
        return out.toByteArray();
    }

    /** Takes a value out and leaves its commitment, as an erasure would, but tells nobody. */
    private static byte[] erased(byte[] part, Random random) {
        LedgerEntry entry = new LedgerEntry(new EntryId(SUPPLIES.id(), 4), Arrays.copyOfRange(part, 4, part.length));
        List<ElementId> kept = entry.columns().stream()
                .filter(column -> entry.cell(column).isKept())
                .toList();
        byte[] form = entry.without(new EntryCells(entry.id(), List.of(kept.get(random.nextInt(kept.size())))))
                .form();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(java.nio.ByteBuffer.allocate(4).putInt(form.length).array());
        out.writeBytes(form);
        return out.toByteArray();
    }

    @Test
    void what_is_wrong_is_said_in_words() {
        LedgerBook book = lived();
        List<byte[]> parts = parts(packed(book));
        Seal seal = book.seal();
        byte[] secret = packed(book);
        assertThat(faults(Way.DROP, book)).containsExactly(ChainFault.OUT_OF_ORDER);
        assertThat(faults(Way.SECRET_ERASURE, book)).containsExactly(ChainFault.ERASED_WITHOUT_NOTICE);
        Verification cut =
                PackedLedger.verify(Arrays.copyOf(secret, secret.length - parts.get(parts.size() - 1).length), seal);
        assertThat(cut.problems()).extracting(Verification.Problem::fault).containsExactly(ChainFault.CUT_OFF);
        assertThat(cut.problems().get(0).message().english()).isEqualTo("there are 7 entries, but 8 were sealed");
        assertThat(PackedLedger.verify(secret, book(SUPPLIES, 5).seal()).problems())
                .extracting(Verification.Problem::fault)
                .containsExactly(ChainFault.ADDED);
        assertThat(PackedLedger.verifySince(secret, book(SUPPLIES, 5).seal()).isSound())
                .isTrue();
        assertThat(PackedLedger.verify(secret, new Seal(SUPPLIES.id(), 8, "0".repeat(64)))
                        .problems())
                .extracting(problem -> problem.message().english())
                .containsExactly("something in entries 1 to 8 is not as it was sealed");
    }

    private static List<ChainFault> faults(Way way, LedgerBook book) {
        byte[] whole = packed(book);
        return PackedLedger.verify(tampered(way, whole, parts(whole), new Random(3)), book.seal()).problems().stream()
                .map(Verification.Problem::fault)
                .toList();
    }

    @Property(tries = 200)
    void bytes_of_any_kind_are_refused_and_never_throw(@ForAll @Size(max = 200) byte[] bytes) {
        assertThat(PackedLedger.verify(bytes, lived().seal()).isSound()).isFalse();
    }

    @Property(tries = 100)
    void a_persistent_list_is_a_list(@ForAll @IntRange(max = 3000) int size, @ForAll @IntRange(max = 2999) int place) {
        PersistentList<Integer> list = PersistentList.empty();
        List<Integer> plain = new ArrayList<>();
        for (int item = 0; item < size; item++) {
            list = list.plus(item);
            plain.add(item);
        }
        assertThat(list).containsExactlyElementsOf(plain);
        if (place < size) {
            PersistentList<Integer> changed = list.with(place, -1);
            assertThat(list.get(place)).isEqualTo(place);
            plain.set(place, -1);
            assertThat(changed).containsExactlyElementsOf(plain);
            assertThat(changed.plus(7).get(size)).isEqualTo(7);
        }
    }

    @Test
    void a_persistent_list_holds_more_than_three_levels() {
        PersistentList<Integer> list = PersistentList.empty();
        int size = 32 * 32 * 32 * 2 + 5;
        for (int item = 0; item < size; item++) {
            list = list.plus(item);
        }
        int next = 0;
        for (Integer item : list.with(40_000, 40_000)) {
            assertThat(item).isEqualTo(next++);
        }
        assertThat(next).isEqualTo(size);
    }
}
