package org.grassroots.city.job;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.register.Register;
import org.grassroots.text.Text;

/** All registers of a file, each of a community of its own. */
final class MergeRegisters {
    private final String name;
    private final Map<CommunityId, Register> byCommunity = new LinkedHashMap<>();

    /** One compound of the registers. */
    record Id(CommunityId community, CompoundId compound) {}

    /** Takes a line that gives no register. */
    @FunctionalInterface
    interface Refusing {
        void refuse(Rejection rejection) throws IOException;
    }

    private MergeRegisters(String name) {
        this.name = name;
    }

    /** Of two registers of a community the first is kept and the other refused. */
    static MergeRegisters read(RegisterSource source, Refusing refusing) throws IOException {
        MergeRegisters registers = new MergeRegisters(source.name());
        source.read(new RegisterSource.Sink() {
            @Override
            public void accept(Register register, OptionalInt line, long done) throws IOException {
                CommunityId id = register.community().id();
                if (registers.byCommunity.putIfAbsent(id, register) != null) {
                    refusing.refuse(MergeFaults.rejection(
                            source.name(),
                            line.orElseThrow(),
                            "duplicate-community",
                            "/community/id",
                            Text.of("community '%s' has a register already".formatted(id), "社区“%s”已有台账".formatted(id)),
                            Text.of("one line for each community", "每个社区一行")));
                }
            }

            @Override
            public void reject(Rejection rejection) throws IOException {
                refusing.refuse(rejection);
            }
        });
        return registers;
    }

    String name() {
        return name;
    }

    Optional<Register> find(CommunityId community) {
        return Optional.ofNullable(byCommunity.get(community));
    }

    /** All of them, in the order of the file. */
    List<Id> compounds() {
        return byCommunity.values().stream()
                .flatMap(register -> register.community().compounds().stream()
                        .map(compound -> new Id(register.community().id(), compound.id())))
                .toList();
    }
}
