package org.grassroots.plan.ledger.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.ledger.ColumnChoice;
import org.grassroots.plan.ledger.LedgerColumn;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.ledger.book.EntryId;
import org.grassroots.plan.ledger.book.LedgerCell;
import org.grassroots.plan.ledger.book.Personal;
import org.grassroots.plan.ledger.reconciliation.MissingValue.Reason;
import org.grassroots.plan.ledger.view.ReadEntry;
import org.grassroots.plan.ledger.view.Reading;
import org.grassroots.rule.Grade;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** Gathers what a reconciliation finds and misses. */
final class Notes {
    private static final int NAMED = 5;
    private static final TextPattern NOT_FILLED =
            TextPattern.of(Text.of("{entry}: “{column}” is not filled in", "{entry}：“{column}”未填"));
    private static final TextPattern ERASED =
            TextPattern.of(Text.of("{entry}: “{column}” was erased", "{entry}：“{column}”已删除"));
    private static final TextPattern RESTRICTED =
            TextPattern.of(Text.of("{entry}: restricted, so that it is not used", "{entry}：已限制使用"));
    private static final TextPattern MORE = TextPattern.of(Text.of("{first} and {count} more", "{first}等{count}条"));

    private final LedgerSchema schema;
    private final List<ReconciliationFinding> findings = new ArrayList<>();
    private final List<MissingValue> missing = new ArrayList<>();
    private final BitSet undecided = new BitSet();

    Notes(LedgerSchema schema) {
        this.schema = schema;
    }

    /** An entry of which nothing may be used. */
    void restricted(ReadEntry entry) {
        Text text = RESTRICTED.fill(Map.of("entry", Text.same(entry.id().toString())));
        missing(Reason.RESTRICTED, entry.id(), Optional.empty(), text);
    }

    /** The value of an entry that is not there. */
    void missing(ReadEntry entry, ElementId column) {
        boolean erased = entry.state(column) == LedgerCell.State.ERASED;
        Text text = (erased ? ERASED : NOT_FILLED)
                .fill(Map.of("entry", Text.same(entry.id().toString()), "column", title(column)));
        missing(erased ? Reason.ERASED : Reason.EMPTY, entry.id(), Optional.of(column), text);
    }

    void missing(Reason reason, EntryId entry, Optional<ElementId> column, Text text) {
        undecided.set(entry.number());
        missing.add(new MissingValue(reason, schema.id(), Optional.of(entry), column, text));
    }

    /** Something that no single entry lacks. */
    void missing(Reason reason, Text text) {
        missing.add(new MissingValue(reason, schema.id(), Optional.empty(), Optional.empty(), text));
    }

    void undecided(Collection<EntryId> entries) {
        entries.forEach(entry -> undecided.set(entry.number()));
    }

    Text title(ElementId column) {
        return schema.column(column).map(LedgerColumn::title).orElse(Text.same(column.value()));
    }

    /** A value of a column that may be a choice, as a reader sees it; a mask if it is personal. */
    Text title(ElementId column, String value) {
        return schema.column(column)
                .filter(each -> !each.dataClass().isMasked())
                .map(each -> each.values().stream()
                        .filter(choice -> choice.id().value().equals(value))
                        .findFirst()
                        .map(ColumnChoice::title)
                        .orElse(Text.same(value)))
                .orElse(Text.same(Personal.MASK));
    }

    /** A value of the column as a finding may show it. */
    String met(ElementId column, String value) {
        boolean masked =
                schema.column(column).map(each -> each.dataClass().isMasked()).orElse(true);
        return masked ? Personal.MASK : value;
    }

    Found found(ReconciliationRule rule, Ground ground, List<EntryId> entries) {
        return new Found(rule, ground, entries);
    }

    void add(ReconciliationFinding finding) {
        findings.add(finding);
    }

    Reconciliation done(ElementId id, Text title, Reading reading) {
        return Reconciliation.builder()
                .id(id)
                .title(title)
                .ledger(schema.id())
                .looked(reading.size())
                .undecided(undecided.cardinality())
                .restricted(reading.restricted())
                .findings(findings)
                .missing(missing)
                .log(reading.log())
                .build();
    }

    static Text number(long count) {
        return Text.same(Long.toString(count));
    }

    static Text number(BigDecimal number) {
        return Text.same(plain(number));
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }

    static Text entries(List<EntryId> entries) {
        List<String> first =
                entries.stream().limit(NAMED).map(EntryId::toString).toList();
        Text named = first.isEmpty() ? Text.same("–") : Text.of(String.join(", ", first), String.join("、", first));
        return entries.size() <= NAMED
                ? named
                : MORE.fill(Map.of("first", named, "count", number((long) entries.size() - NAMED)));
    }

    /** A finding that is being put together. */
    final class Found {
        private final ReconciliationRule rule;
        private final Map<String, Text> gaps = new LinkedHashMap<>();
        private final ReconciliationFinding.Builder finding = ReconciliationFinding.builder();

        private Found(ReconciliationRule rule, Ground ground, List<EntryId> entries) {
            this.rule = rule;
            finding.rule(rule);
            finding.ledger(schema.id());
            finding.ground(ground);
            finding.grade(rule.grade());
            finding.entries(entries);
            gaps.put("entries", entries(entries));
        }

        Found grade(Grade grade) {
            finding.grade(grade);
            return this;
        }

        Found column(ElementId column) {
            finding.column(column);
            return gap("column", title(column));
        }

        Found met(String met, Text right) {
            finding.met(met);
            finding.right(right);
            return this;
        }

        Found count(long count) {
            return gap("count", number(count));
        }

        /** How much more was met than is right; the sentence says which way, so it has no sign there. */
        Found difference(BigDecimal difference) {
            finding.difference(difference);
            return gap("difference", number(difference.abs()));
        }

        Found subjects(Collection<String> ids) {
            ids.forEach(id -> finding.addSubjects(Personal.of(id)));
            return this;
        }

        Found gap(String name, Text value) {
            gaps.put(name, value);
            return this;
        }

        ReconciliationFinding make() {
            return finding.text(rule.text(gaps)).build();
        }

        void note() {
            add(make());
        }
    }
}
