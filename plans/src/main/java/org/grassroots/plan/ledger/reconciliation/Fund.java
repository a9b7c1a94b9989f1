package org.grassroots.plan.ledger.reconciliation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.plan.element.ElementId;
import org.grassroots.plan.element.OriginMark;
import org.grassroots.plan.ledger.book.EntryId;
import org.grassroots.plan.ledger.reconciliation.MissingValue.Reason;
import org.grassroots.plan.ledger.view.ReadEntry;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** One item in one unit, by the sources that it came from. */
final class Fund {
    /** From so many gifts of the same amount on it is worth asking why. */
    private static final int MANY = 5;

    private static final TextPattern PERHAPS = TextPattern.of(Text.of(
            "{entries}: whether what came in of “{source}” is what went out and is left; entries cannot be read",
            "{entries}：“{source}”收支是否相符；有条目不可读"));
    private static final Text NOTHING_LEFT = Text.of("0 left", "余额为0");
    private static final Text NO_MORE_THAN_CAME_IN = Text.of("no more than came in", "不多于收入");
    private static final Text SEPARATE = Text.of("an account for each source", "按来源分账");
    private static final TextPattern AT_LEAST = TextPattern.of(Text.of("at least {limit}", "不少于{limit}"));
    private static final Text FREE = Text.of("each gives as he or she will", "各自自愿");
    static final Ground GIFTS = Ground.assembled(
            Text.of(
                    "Notice of the Central Organisation Department on members' voluntary donations",
                    "中央组织部关于党员自愿捐款的通知"),
            Optional.of(Text.of("handed in in full, no retention or diversion", "全额上缴，不得截留挪用")));
    static final Ground DUES = Ground.assembled(
            Text.of("Seed-001: report of Xinhai town, Shanghai", "Seed-001：上海市新海镇工作报道"),
            Optional.of(Text.of("earmarked dues: separate account, one use only", "党费专账管理、专款专用")));

    private final LedgerParts parts;
    private final String unit;
    private final Notes notes;
    private final Map<String, FundSource> sources = new LinkedHashMap<>();
    private Optional<BigDecimal> balance = Optional.empty();
    private Optional<EntryId> last = Optional.empty();

    Fund(LedgerParts parts, String unit, Notes notes) {
        this.parts = parts;
        this.unit = unit;
        this.notes = notes;
    }

    void add(ReadEntry entry, String source) {
        sources.computeIfAbsent(source, key -> new FundSource(parts, notes)).add(entry, isApart(source));
        balance = entry.value(parts.column(LedgerPart.BALANCE)).map(BigDecimal::new);
        last = Optional.of(entry.id());
    }

    private boolean isApart(String source) {
        return parts.is(LedgerCode.GIFT, source) || parts.is(LedgerCode.EARMARKED, source);
    }

    private boolean isMoney() {
        return parts.is(LedgerCode.MONEY, unit);
    }

    private static Ground ground(boolean gift) {
        return gift ? GIFTS : DUES;
    }

    /**
     * @param sure  whether every entry of the ledger can be read
     */
    void check(boolean sure) {
        if (isMoney() && sources.size() > 1 && sources.keySet().stream().anyMatch(this::isApart)) {
            mixed();
        }
        BigDecimal left = BigDecimal.ZERO;
        boolean allKnown = sure;
        List<EntryId> kept = new ArrayList<>();
        List<String> names = new ArrayList<>();
        for (Map.Entry<String, FundSource> each : sources.entrySet()) {
            if (isApart(each.getKey())) {
                FundSource source = each.getValue();
                boolean known = sure && source.isKnown();
                allKnown &= known;
                if (check(each.getKey(), source, known) && source.left().signum() > 0) {
                    left = left.add(source.left());
                    kept.addAll(source.entries());
                    names.add(each.getKey());
                }
            }
        }
        if (left.signum() > 0) {
            inStock(left, allKnown, kept, names);
        }
    }

    /** Whether what is left of it should be in stock. */
    private boolean check(String name, FundSource source, boolean known) {
        boolean gift = parts.is(LedgerCode.GIFT, name);
        boolean handOn = gift && isMoney();
        BigDecimal left = source.left();
        if (left.signum() < 0 || handOn && left.signum() > 0) {
            if (known) {
                unequal(name, source, left, ground(gift));
            } else {
                perhaps(name, source.entries());
            }
        } else if (handOn && !known) {
            perhaps(name, source.entries());
        }
        if (gift && isMoney()) {
            sameAmounts(source);
        }
        if (parts.is(LedgerCode.EARMARKED, name)) {
            source.checkUse(known);
        }
        return !handOn;
    }

    private void unequal(String name, FundSource source, BigDecimal left, Ground ground) {
        boolean tooMuch = left.signum() < 0;
        notes.found(
                        tooMuch ? ReconciliationRule.SOURCE_OVERDRAWN : ReconciliationRule.GIFT_NOT_HANDED_IN,
                        ground,
                        source.entries())
                .met(Notes.plain(left), tooMuch ? NO_MORE_THAN_CAME_IN : NOTHING_LEFT)
                .difference(left)
                .gap("unit", Text.same(unit))
                .gap("source", title(name))
                .note();
    }

    private void perhaps(String name, List<EntryId> entries) {
        notes.missing(
                Reason.OTHER_ENTRIES, PERHAPS.fill(Map.of("entries", Notes.entries(entries), "source", title(name))));
        notes.undecided(entries);
    }

    private void mixed() {
        List<EntryId> first = sources.values().stream()
                .map(source -> source.entries().get(0))
                .sorted((one, other) -> Integer.compare(one.number(), other.number()))
                .toList();
        notes.found(ReconciliationRule.MONEY_MIXED, DUES, first)
                .met(Integer.toString(sources.size()), SEPARATE)
                .count(sources.size())
                .note();
    }

    private void sameAmounts(FundSource source) {
        List<BigDecimal> gifts = source.receipts();
        if (gifts.size() >= MANY && gifts.stream().distinct().count() == 1) {
            notes.found(
                            ReconciliationRule.SAME_AMOUNTS,
                            new Ground(OriginMark.OURS, GIFTS.citation()),
                            source.entries())
                    .met(Integer.toString(gifts.size()), FREE)
                    .count(gifts.size())
                    .note();
        }
    }

    private void inStock(BigDecimal left, boolean known, List<EntryId> entries, List<String> names) {
        Text named = Text.madeFrom(
                names.stream().map(this::title).toList(),
                language -> String.join(
                        " + ",
                        names.stream().map(name -> title(name).in(language)).toList()));
        if (balance.isEmpty() || !known) {
            notes.missing(
                    Reason.OTHER_ENTRIES, PERHAPS.fill(Map.of("entries", Notes.entries(entries), "source", named)));
            notes.undecided(entries);
        } else if (balance.get().compareTo(left) < 0) {
            ElementId column = parts.column(LedgerPart.BALANCE);
            notes.found(
                            ReconciliationRule.NOT_IN_STOCK,
                            Ground.ours("what is left of gifts and earmarked money is still there", "捐赠和专款结余应在库"),
                            List.of(last.orElseThrow()))
                    .column(column)
                    .met(
                            notes.met(column, Notes.plain(balance.get())),
                            AT_LEAST.fill(Map.of("limit", Text.same(notes.met(column, Notes.plain(left))))))
                    .difference(balance.get().subtract(left))
                    .gap("difference", Notes.number(left))
                    .gap("unit", Text.same(unit))
                    .gap("source", named)
                    .note();
        }
    }

    private Text title(String source) {
        return notes.title(parts.column(LedgerPart.SOURCE), source);
    }
}
