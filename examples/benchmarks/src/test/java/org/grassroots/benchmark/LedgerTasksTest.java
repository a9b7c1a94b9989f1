package org.grassroots.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.grassroots.plan.ledger.book.LedgerBook;
import org.grassroots.plan.ledger.book.PackedLedger;
import org.grassroots.plan.ledger.view.LedgerView;
import org.junit.jupiter.api.Test;

class LedgerTasksTest {

    @Test
    void what_is_measured_is_a_sound_ledger_with_all_its_lines_and_a_row_for_each_entry() throws IOException {
        LedgerBook book = LedgerTasks.book(2500);
        byte[] packed = LedgerTasks.packed(book);
        List<byte[]> lines = LedgerTasks.lines(book);

        assertThat(book.verify(book.seal()).isSound()).isTrue();
        assertThat(PackedLedger.verify(packed, book.seal()).isSound()).isTrue();
        packed[packed.length / 2] ^= 1;
        assertThat(PackedLedger.verify(packed, book.seal()).isSound()).isFalse();
        assertThat(LedgerView.of(book, LedgerTasks.HEAD).rows()).hasSize(2500);
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        lines.forEach(all::writeBytes);
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(LedgerTasks.length(lines)).isEqualTo(all.size());
        assertThat(all.toString(StandardCharsets.UTF_8).lines()).hasSize(2500);
    }
}
