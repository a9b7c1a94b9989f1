package org.grassroots.plan.drawing;

import org.grassroots.member.PersonId;

/** How a chart names a person. A chart is passed around, so what it names is for its maker to decide. */
@FunctionalInterface
public interface PersonLabel {
    String of(PersonId person);

    /** By id only, which tells nothing to those who do not have the register. */
    static PersonLabel ids() {
        return PersonId::value;
    }
}
