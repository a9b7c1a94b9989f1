package org.grassroots.city.repair;

import java.util.List;
import org.grassroots.register.Register;

/**
 * A register and what became of its MUST findings.
 *
 * @param told  what can be done about each of them as the register was, in the order of the findings
 * @param register  after the cheapest that could be done, one finding after the other: what was gone already needed none,
 *     and nothing that would have brought another MUST finding was done
 * @param counts  what it came to
 */
public record Cured(List<Cure.Told> told, Register register, CureCounts counts) {
    public Cured {
        told = List.copyOf(told);
    }
}
