package org.grassroots.city.change;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongConsumer;
import org.grassroots.area.CommunityId;
import org.grassroots.change.Decision;
import org.grassroots.change.Refusal;
import org.grassroots.change.RefusedChangeException;
import org.grassroots.change.diff.CityChange;
import org.grassroots.city.job.RegisterSource;
import org.grassroots.json.RegisterWriter;
import org.grassroots.register.Register;

/** The registers of a file after all changes of another. */
public final class ChangedCity {
    private final RegisterSource source;
    private final ChangeFile changes;
    private final Set<CommunityId> touched;
    private final Set<CommunityId> before;
    private final Map<CommunityId, Register> after;

    private ChangedCity(
            RegisterSource source,
            ChangeFile changes,
            Set<CommunityId> touched,
            Set<CommunityId> before,
            Map<CommunityId, Register> after) {
        this.source = source;
        this.changes = changes;
        this.touched = touched;
        this.before = before;
        this.after = after;
    }

    /**
     * Applies every change, in the order of the file.
     *
     * @param near  a hint at what may have been meant by the name of a community that is not there; may be empty
     * @param progress  told how much of the source's total is done
     * @throws UnfitLineException at the first change that does not fit, or a register that cannot be used; then nothing
     *     was applied
     */
    public static ChangedCity of(RegisterSource source, ChangeFile file, Hint near, LongConsumer progress)
            throws IOException {
        Set<CommunityId> touched = new LinkedHashSet<>();
        boolean unnamed = false;
        for (CityChange change : file.changes()) {
            List<CommunityId> named = named(change);
            touched.addAll(named);
            unnamed |= named.isEmpty();
        }
        boolean all = unnamed;
        CityFile city = CityFile.read(
                source, register -> all || touched.contains(register.community().id()), progress);
        Set<CommunityId> before = new LinkedHashSet<>(city.communities());
        Set<CommunityId> there = new LinkedHashSet<>(before);
        List<Register> registers = city.held();
        for (int at = 0; at < file.changes().size(); at++) {
            CityChange change = file.changes().get(at);
            requireThere(file, at, change, there, city.name(), near);
            registers = apply(file, at, change, registers);
            note(change, there);
        }
        if (all) {
            touched.addAll(there);
        }
        Map<CommunityId, Register> after = new LinkedHashMap<>();
        registers.forEach(register -> after.put(register.community().id(), register));
        return new ChangedCity(source, file, touched, before, after);
    }

    /** What may have been meant by a name that is not there. */
    @FunctionalInterface
    public interface Hint {
        String at(String met, List<String> names);
    }

    /** The communities it names; none if it leaves that out. */
    static List<CommunityId> named(CityChange change) {
        if (change instanceof CityChange.Within within) {
            return within.community().stream().toList();
        }
        if (change instanceof CityChange.Moved moved) {
            return List.of(moved.transfer().from(), moved.transfer().to());
        }
        return change instanceof CityChange.Added added
                ? List.of(added.register().community().id())
                : List.of(((CityChange.Gone) change).community());
    }

    private static void note(CityChange change, Set<CommunityId> there) {
        if (change instanceof CityChange.Added added) {
            there.add(added.register().community().id());
        } else if (change instanceof CityChange.Gone gone) {
            there.remove(gone.community());
        }
    }

    private static void requireThere(
            ChangeFile file, int at, CityChange change, Set<CommunityId> there, String registers, Hint near)
            throws UnfitLineException {
        List<CommunityId> named = named(change);
        List<String> ids = there.stream().map(CommunityId::value).toList();
        if (named.isEmpty() && there.size() != 1) {
            throw UnfitLineException.at(
                    file.name(),
                    at + 1L,
                    "/community",
                    "no community is named, and %s has %s; name one of %s".formatted(registers, ids.size(), told(ids)));
        }
        for (CommunityId id : change instanceof CityChange.Added ? List.<CommunityId>of() : named) {
            if (!there.contains(id)) {
                throw UnfitLineException.at(
                        file.name(),
                        at + 1L,
                        "/community",
                        "no register of %s is of community '%s'; there are %s%s"
                                .formatted(registers, id, told(ids), near.at(id.value(), ids)));
            }
        }
    }

    private static String told(List<String> ids) {
        int shown = Math.min(5, ids.size());
        String told = ids.isEmpty() ? "none" : String.join(", ", ids.subList(0, shown));
        return shown == ids.size() ? told : told + " and " + (ids.size() - shown) + " more";
    }

    private static List<Register> apply(ChangeFile file, int at, CityChange change, List<Register> registers)
            throws UnfitLineException {
        try {
            return change.applyTo(registers);
        } catch (RefusedChangeException refused) {
            Refusal why = refused.refusal();
            throw UnfitLineException.at(file.name(), at + 1L, pointer(change, why.reason()), why.message());
        }
    }

    private static String pointer(CityChange change, Refusal.Reason reason) {
        boolean decided = change instanceof CityChange.Within within && within.change() instanceof Decision;
        if (decided && reason == Refusal.Reason.NO_POWER) {
            return "/by";
        }
        return decided && reason == Refusal.Reason.TOO_EARLY ? "/on" : "/change";
    }

    /** How many changes there were. */
    public int changes() {
        return changes.changes().size();
    }

    /** The name of the file of changes. */
    public String name() {
        return changes.name();
    }

    /** How many communities they were about. */
    public int touched() {
        return touched.size();
    }

    /** How many communities there are now. */
    public int communities() {
        Set<CommunityId> all = new HashSet<>(before);
        all.removeAll(touched);
        return all.size() + after.size();
    }

    /**
     * Writes every register, those that were not touched too, in the order of the source and new ones behind them. The
     * stream stays open.
     *
     * @param progress  told how much of the source's total is done
     */
    public void write(OutputStream out, LongConsumer progress) throws IOException {
        RegisterWriter writer = new RegisterWriter();
        Map<CommunityId, Register> left = new LinkedHashMap<>(after);
        if (!touched.containsAll(before)) {
            CityFile.each(source, (register, line, done) -> {
                CommunityId id = register.community().id();
                Register written = touched.contains(id) ? left.remove(id) : register;
                if (written != null) {
                    writer.writeLine(written, out);
                }
                progress.accept(done);
            });
        }
        for (Register register : left.values()) {
            writer.writeLine(register, out);
        }
    }
}
