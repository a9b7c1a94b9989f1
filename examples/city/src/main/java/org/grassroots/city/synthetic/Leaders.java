package org.grassroots.city.synthetic;

import java.util.Optional;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.member.MemberId;
import org.grassroots.organisation.Committee;
import org.grassroots.organisation.Officer;

/**
 * Who leads a branch.
 *
 * @param secretaries  unknown, none, one, or wrongly two
 * @param deputies  the deputy secretaries
 * @param committee  the branch committee
 * @param workingGroup  those who carry out the compound's plan
 */
record Leaders(
        Listing<Officer> secretaries,
        Listing<Officer> deputies,
        Known<Committee> committee,
        Listing<MemberId> workingGroup) {

    Optional<MemberId> secretary() {
        return secretaries.items().stream().map(Officer::member).findFirst();
    }
}
