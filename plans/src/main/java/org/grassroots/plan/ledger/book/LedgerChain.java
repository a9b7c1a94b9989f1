package org.grassroots.plan.ledger.book;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.grassroots.text.Text;
import org.jspecify.annotations.Nullable;

/** Goes once over a ledger and compares its chain with seals; goes a second time only if values were erased. */
final class LedgerChain {

    /** The entries of a ledger in order. */
    @FunctionalInterface
    interface Entries {
        /** Null at the end. */
        @Nullable
        FormWalk next() throws BrokenFormException;
    }

    /** Entries that can be gone over again. */
    @FunctionalInterface
    interface Source {
        Entries entries();
    }

    private final Source source;
    private final Seal seal;
    private final List<Verification.Problem> problems = new ArrayList<>();
    private int count;
    private boolean erased;

    private LedgerChain(Source source, Seal seal) {
        this.source = source;
        this.seal = seal;
    }

    /**
     * @param since  whether there may be more entries than were sealed
     */
    static Verification verify(Source source, Seal seal, boolean since) {
        LedgerChain chain = new LedgerChain(source, seal);
        try {
            chain.compare(since);
            if (chain.erased) {
                chain.findNotices();
            }
        } catch (BrokenFormException broken) {
            chain.add(
                    ChainFault.UNREADABLE,
                    chain.count + 1,
                    "entry %1$s cannot be read: %2$s",
                    "第%1$s条无法读取",
                    chain.count + 1,
                    broken.getMessage());
        }
        return new Verification(chain.count, chain.problems);
    }

    private void compare(boolean since) throws BrokenFormException {
        ChainLink links = new ChainLink();
        byte[] link = ChainLink.first(seal.ledger());
        boolean met = seal.count() == 0 && isHead(link);
        Entries entries = source.entries();
        for (FormWalk walk = entries.next(); walk != null; walk = entries.next()) {
            erased |= links.advance(link, walk);
            count++;
            if (walk.number != count) {
                add(
                        ChainFault.OUT_OF_ORDER,
                        count,
                        "where entry %s must stand, stands entry %s",
                        "第%s条的位置上是第%s条",
                        count,
                        walk.number);
                return;
            }
            if (count == seal.count()) {
                met = isHead(link);
            }
        }
        if (count < seal.count()) {
            add(
                    ChainFault.CUT_OFF,
                    0,
                    "there are %s entries, but %s were sealed",
                    "现有%s条，封存时为%s条",
                    count,
                    seal.count());
        } else if (count > seal.count() && !since) {
            add(
                    ChainFault.ADDED,
                    seal.count() + 1,
                    "there are %s entries, but only %s were sealed",
                    "现有%s条，封存时只有%s条",
                    count,
                    seal.count());
        } else if (!met) {
            add(
                    ChainFault.CHANGED,
                    0,
                    "something in entries 1 to %s is not as it was sealed",
                    "第1至%s条中有内容与封存时不一致",
                    seal.count());
        }
    }

    private boolean isHead(byte[] link) {
        return HexFormat.of().formatHex(link).equals(seal.head());
    }

    /** Every erased value must be named by a later entry, or be covered by a later destruction. */
    private void findNotices() throws BrokenFormException {
        Set<String> told = new LinkedHashSet<>();
        int destroyed = notices(told);
        Entries entries = source.entries();
        int number = 0;
        for (FormWalk walk = entries.next(); walk != null; walk = entries.next()) {
            number++;
            while (walk.nextCell()) {
                if (walk.state == FormWriter.ERASED
                        && number >= destroyed
                        && !told.contains(number + "/")
                        && !told.contains(number + "/" + walk.name())) {
                    add(
                            ChainFault.ERASED_WITHOUT_NOTICE,
                            number,
                            "a value of entry %s is gone, and no later entry says that it was erased",
                            "第%s条有内容缺失，且无删除记录",
                            number);
                    break;
                }
            }
        }
    }

    /** Gathers what entries say of erasing; the number of the last destruction, or 0. */
    private int notices(Set<String> told) throws BrokenFormException {
        int destroyed = 0;
        Entries entries = source.entries();
        int number = 0;
        for (FormWalk walk = entries.next(); walk != null; walk = entries.next()) {
            number++;
            EntryKind kind = EntryKind.values()[walk.bytes[walk.start]];
            if (kind == EntryKind.DESTRUCTION) {
                destroyed = number;
            } else if (kind == EntryKind.ERASURE) {
                for (EntryCells target : head(walk).targets()) {
                    String entry = target.entry().number() + "/";
                    if (target.entry().number() >= number) {
                        continue;
                    }
                    if (target.columns().isEmpty()) {
                        told.add(entry);
                    }
                    told.add(entry + FormWriter.REASON);
                    target.columns().forEach(column -> told.add(entry + column));
                }
            }
        }
        return destroyed;
    }

    private static EntryHead head(FormWalk walk) throws BrokenFormException {
        try {
            return new HeadReader(walk.bytes, walk.start).head();
        } catch (RuntimeException unfit) {
            throw new BrokenFormException("an entry that says what it erases in no known way");
        }
    }

    private void add(ChainFault fault, int entry, String english, String chinese, Object... facts) {
        problems.add(new Verification.Problem(
                fault,
                entry,
                Text.of(String.format(Locale.ROOT, english, facts), String.format(Locale.ROOT, chinese, facts))));
    }
}
