package org.grassroots.tally;

import java.util.function.Function;
import org.grassroots.fact.Answer;
import org.grassroots.member.PartyMember;
import org.grassroots.missing.Field;
import org.grassroots.text.Text;

/**
 * One thing a member must be to be counted.
 *
 * @param field  the fact it rests on
 * @param test  whether the member is
 * @param otherwise  what a member is who is not, as the reason for leaving him or her out
 */
record MemberTest(Field field, Function<PartyMember, Answer> test, Text otherwise) {
    static final MemberTest FULL =
            new MemberTest(Field.STATUS, PartyMember::isFull, Text.of("probationary member", "预备党员"));

    static final MemberTest AFFILIATED_HERE = new MemberTest(
            Field.AFFILIATION, PartyMember::isAffiliatedHere, Text.of("affiliated elsewhere", "组织关系不在本社区"));
}
