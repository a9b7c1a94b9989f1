package org.grassroots.policy.compound;

import java.util.Collections;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import org.grassroots.area.PropertyService;
import org.grassroots.fact.Interval;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Countable;
import org.grassroots.tally.Tally;
import org.grassroots.text.Text;

/** The full members on the staff of a property service, of whom the register states only the number. */
final class FullMembersOnStaff implements Countable<PropertyService> {
    static final FullMembersOnStaff INSTANCE = new FullMembersOnStaff();

    private static final Text TITLE = Text.of("full members on the staff", "员工中的正式党员");

    private FullMembersOnStaff() {}

    @Override
    public String name() {
        return "fullMembersOnStaff";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of();
    }

    @Override
    public Interval bounds(PropertyService service, Census census) {
        OptionalInt members = service.fullMembers();
        return members.isPresent() ? Interval.exactly(members.getAsInt()) : Interval.UNKNOWN;
    }

    @Override
    public Tally tally(PropertyService service, Census census) {
        Subject subject = Subject.of(Subject.Kind.PROPERTY_SERVICE, service.id());
        List<Tally.Open> open = service.fullMembers().isPresent()
                ? List.of()
                : List.of(new Tally.Open(List.of(new MissingFact(subject, Field.FULL_MEMBERS)), true));
        // Nobody has a name here: the company stands for each of them.
        return new Tally(Collections.nCopies(service.fullMembers().orElse(0), subject), List.of(), open);
    }
}
