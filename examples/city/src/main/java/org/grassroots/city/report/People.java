package org.grassroots.city.report;

import java.util.List;
import java.util.Map;
import org.grassroots.member.Person;
import org.grassroots.member.PersonId;
import org.grassroots.register.Register;
import org.grassroots.text.Text;

/** People as a report may show them: by id and surname. */
public final class People {
    /** More than so many people are folded away. */
    private static final int SHOWN = 6;

    private final Register register;

    public People(Register register) {
        this.register = register;
    }

    /** The first character of the name; the rest is masked. */
    String masked(PersonId id) {
        String name = register.person(id).map(Person::name).map(String::strip).orElse("");
        return name.isEmpty() ? "**" : Character.toString(name.codePointAt(0)) + "**";
    }

    /** Such as {@code 赵** c1-m7}. */
    public Text named(PersonId id) {
        return Text.same(masked(id) + " " + id.value());
    }

    void write(Pen pen, List<? extends PersonId> people) {
        boolean folded = people.size() > SHOWN;
        if (folded) {
            pen.open("details").open("summary").say("people.count", Map.of("n", Amounts.count(people.size())));
            pen.close("summary");
        }
        pen.open("ul", "class", "people");
        for (PersonId id : people) {
            pen.open("li").text(masked(id) + " ").code(id.value()).close("li");
        }
        pen.close("ul");
        if (folded) {
            pen.close("details");
        }
    }
}
