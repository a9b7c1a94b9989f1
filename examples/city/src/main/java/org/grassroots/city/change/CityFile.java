package org.grassroots.city.change;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.LongConsumer;
import java.util.function.Predicate;
import org.grassroots.area.CommunityId;
import org.grassroots.change.diff.CityChange;
import org.grassroots.change.diff.CityDiff;
import org.grassroots.city.job.RegisterSource;
import org.grassroots.city.job.Rejection;
import org.grassroots.register.Register;

/** A file of registers of which every line must be sound, and each of a community of its own. */
public final class CityFile {
    private final RegisterSource source;
    private final Map<CommunityId, Integer> lines = new LinkedHashMap<>();
    private final Map<CommunityId, Register> held = new LinkedHashMap<>();

    private CityFile(RegisterSource source) {
        this.source = source;
    }

    /**
     * Reads all of it, and holds only what is asked for.
     *
     * @param holds  which registers to hold
     * @param progress  told how much of the source's total is done
     * @throws UnfitLineException at the first line that is not sound, or whose community another line has
     */
    public static CityFile read(RegisterSource source, Predicate<Register> holds, LongConsumer progress)
            throws IOException {
        CityFile file = new CityFile(source);
        each(source, (register, line, done) -> {
            file.add(register, line);
            if (holds.test(register)) {
                file.held.put(register.community().id(), register);
            }
            progress.accept(done);
        });
        return file;
    }

    /** Takes one register. */
    @FunctionalInterface
    interface Taking {
        void take(Register register, int line, long done) throws IOException;
    }

    /** @throws UnfitLineException at the first line that is not sound */
    static void each(RegisterSource source, Taking taking) throws IOException {
        source.read(new RegisterSource.Sink() {
            @Override
            public void accept(Register register, OptionalInt line, long done) throws IOException {
                taking.take(register, line.orElseThrow(), done);
            }

            @Override
            public void reject(Rejection rejection) throws IOException {
                throw new UnfitLineException(
                        rejection.problems().get(0).message().english());
            }
        });
    }

    private void add(Register register, int line) throws UnfitLineException {
        CommunityId id = register.community().id();
        Integer before = lines.putIfAbsent(id, line);
        if (before != null) {
            throw UnfitLineException.at(
                    source.name(),
                    line,
                    "/community/id",
                    "community '%s' has a register in line %s already; each needs one line".formatted(id, before));
        }
    }

    public String name() {
        return source.name();
    }

    /** All communities, in the order of the file. */
    public List<CommunityId> communities() {
        return List.copyOf(lines.keySet());
    }

    /** The registers that are held, in the order of the file. */
    public List<Register> held() {
        return List.copyOf(held.values());
    }

    /**
     * The changes that lead from one file to another. In which order the lines stand makes no difference.
     *
     * @param progress  told how much of the other file's total is done
     */
    public static List<CityChange> difference(CityFile one, RegisterSource other, LongConsumer progress)
            throws IOException {
        Map<CommunityId, Register> before = new LinkedHashMap<>(one.held);
        // What is equal goes at once, so that two versions of a city are never held whole.
        CityFile after =
                read(other, register -> !before.remove(register.community().id(), register), progress);
        return CityDiff.between(new ArrayList<>(before.values()), after.held());
    }
}
