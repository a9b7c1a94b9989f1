package org.grassroots.city.job;

import java.util.stream.Stream;
import org.grassroots.area.CommunityId;
import org.grassroots.evaluation.RuleFailure;

/**
 * That a rule threw, which only a host's own rule should.
 *
 * @param community  in the register of which community
 * @param failure  which rule, on what
 */
public record RuleFault(CommunityId community, RuleFailure failure) {

    /** One line of English, without the message of what was thrown: it may hold anything, also personal data. */
    public String message() {
        String where = Stream.of(failure.cause().getStackTrace())
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
        return "rule '%s' of pack '%s' failed on %s of community '%s': %s%s"
                .formatted(
                        failure.rule(),
                        failure.pack(),
                        failure.subject(),
                        community,
                        failure.cause().getClass().getSimpleName(),
                        where);
    }
}
