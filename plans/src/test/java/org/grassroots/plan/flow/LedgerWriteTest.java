package org.grassroots.plan.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.Origin;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class LedgerWriteTest {
    private static final ElementId L1 = ElementId.of("L1");
    private static final ElementId NAME = ElementId.of("name");
    private static final ElementId PHONE = ElementId.of("phone");

    @Test
    void what_is_written_names_each_column_once_and_at_least_one() {
        assertThat(new LedgerWrite(L1, List.of(NAME, PHONE)).columns()).containsExactly(NAME, PHONE);
        assertThatThrownBy(() -> new LedgerWrite(L1, List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "what is written in ledger 'L1' must name at least one column, such as \"columns\": [\"name\"]");
        assertThatThrownBy(() -> new LedgerWrite(L1, List.of(NAME, PHONE, NAME)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("what is written in ledger 'L1' must name each column once, but 'name' stands there twice");
    }

    @Test
    void a_step_names_each_ledger_once() {
        LedgerWrite names = new LedgerWrite(L1, List.of(NAME));
        FlowNode.Builder step = FlowNode.builder()
                .id(ElementId.of("s"))
                .kind(FlowNodeKind.STEP)
                .text(Text.of("register", "登记"))
                .origin(Origin.of(OriginMark.OURS, "grassroots"))
                .addWrites(names);

        assertThat(step.build().write(L1)).contains(names);
        assertThat(step.build().write(ElementId.of("L2"))).isEmpty();
        assertThatThrownBy(() ->
                        step.addWrites(new LedgerWrite(L1, List.of(PHONE))).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("node 's': ledger 'L1' stands twice in 'writes'; name all its columns in one place");
    }
}
