package org.grassroots.member;

import org.grassroots.fact.Id;

/** The id of a person: of a party member or of a helper. The two share one space: no helper has a member's id. */
public sealed interface PersonId extends Id permits MemberId, HelperId {}
