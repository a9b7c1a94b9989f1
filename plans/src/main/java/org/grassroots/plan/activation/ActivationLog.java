package org.grassroots.plan.activation;

import static com.google.common.base.Preconditions.checkArgument;

import java.util.ArrayList;
import java.util.List;
import org.grassroots.area.CommunityId;
import org.grassroots.area.CompoundId;
import org.grassroots.plan.template.TemplateId;

/**
 * What was ordered in one compound, from the ordinary stage on. It can only be added to. Immutable.
 *
 * @param template  the template whose ladder it follows
 * @param version  its version
 * @param community  the community of the compound
 * @param compound  the compound
 * @param events  in the order of their numbers, which have no gap
 */
public record ActivationLog(
        TemplateId template, String version, CommunityId community, CompoundId compound, List<ActivationEvent> events) {

    public ActivationLog {
        events = List.copyOf(events);
        for (int at = 0; at < events.size(); at++) {
            checkArgument(
                    events.get(at).number() == at + 1,
                    "entry %s of the log of '%s' must have that number, has %s",
                    at + 1,
                    compound,
                    events.get(at).number());
        }
    }

    /** An entry of this log with whose it is, to be kept by itself. */
    public LoggedEvent logged(ActivationEvent event) {
        return new LoggedEvent(template, version, community, compound, event);
    }

    /** This log and one more entry. */
    ActivationLog with(ActivationEvent event) {
        List<ActivationEvent> more = new ArrayList<>(events);
        more.add(event);
        return new ActivationLog(template, version, community, compound, more);
    }

    /** The compound and how many entries there are. */
    @Override
    public String toString() {
        return "ActivationLog{compound=%s, events=%s}".formatted(compound, events.size());
    }
}
