package org.grassroots.change.diff;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.grassroots.area.CommunityId;
import org.grassroots.change.Refusal;
import org.grassroots.change.RefusedChangeException;
import org.grassroots.register.Register;

/** Finds a community's place in a list of registers. */
final class Communities {
    private static final int MOST_TOLD = 5;

    private Communities() {}

    static OptionalInt at(List<Register> registers, CommunityId id) {
        return IntStream.range(0, registers.size())
                .filter(at -> registers.get(at).community().id().equals(id))
                .findFirst();
    }

    /**
     * @throws IllegalArgumentException if two registers are of one community
     */
    static Map<CommunityId, Register> byId(List<Register> registers) {
        Map<CommunityId, Register> byId = new LinkedHashMap<>();
        for (Register register : registers) {
            CommunityId id = register.community().id();
            if (byId.put(id, register) != null) {
                throw new IllegalArgumentException(
                        "there are two registers of community '%s'; each community has one".formatted(id));
            }
        }
        return byId;
    }

    static int required(List<Register> registers, CommunityId id) {
        return at(registers, id)
                .orElseThrow(() -> new RefusedChangeException(new Refusal(
                        Refusal.Reason.NOT_THERE,
                        "community '%s'".formatted(id),
                        "no register has this id",
                        "there are " + told(registers))));
    }

    static int only(List<Register> registers) {
        if (registers.size() != 1) {
            throw new RefusedChangeException(new Refusal(
                    Refusal.Reason.NOT_THERE,
                    "a change without a community",
                    "there are %s registers".formatted(registers.size()),
                    "the change must name one of " + told(registers)));
        }
        return 0;
    }

    private static String told(List<Register> registers) {
        String ids = registers.stream()
                .limit(MOST_TOLD)
                .map(register -> register.community().id().value())
                .collect(Collectors.joining(", "));
        int more = registers.size() - MOST_TOLD;
        return ids.isEmpty() ? "none" : more > 0 ? ids + " and " + more + " more" : ids;
    }
}
