package org.grassroots.plan.ledger;

import java.util.List;
import org.grassroots.fact.DataClass;
import org.grassroots.plan.element.ElementId;

/**
 * The roles that a ledger knows if its file names none, and what each may do. These defaults are the library's own
 * (OURS), chosen for the least reach that still lets the work be done; a ledger's file replaces them column by column,
 * also with roles of its own.
 */
public final class LedgerRoles {
    /** The head of the team that keeps the ledger. */
    public static final ElementId OWNER_HEAD = ElementId.of("owner-head");
    /** A member of the team that keeps the ledger. */
    public static final ElementId OWNER_MEMBER = ElementId.of("owner-member");
    /** The secretary of the compound's branch. */
    public static final ElementId BRANCH_SECRETARY = ElementId.of("branch-secretary");
    /** Who links the compound with the community. */
    public static final ElementId COMMUNITY_LIAISON = ElementId.of("community-liaison");
    /** Who checks that ledgers are kept as they must be. */
    public static final ElementId AUDITOR = ElementId.of("auditor");

    private static final List<ElementId> OWNERS = List.of(OWNER_HEAD, OWNER_MEMBER);
    private static final List<ElementId> LEADERS = List.of(OWNER_HEAD, OWNER_MEMBER, BRANCH_SECRETARY);
    private static final List<ElementId> ALL =
            List.of(OWNER_HEAD, OWNER_MEMBER, BRANCH_SECRETARY, COMMUNITY_LIAISON, AUDITOR);

    private LedgerRoles() {}

    /**
     * Who may see a column that names nobody: all five roles what is PUBLIC or INTERNAL, the owner team and the branch
     * secretary what is PERSONAL, the owner team alone what is SENSITIVE.
     */
    public static List<ElementId> viewers(DataClass dataClass) {
        return switch (dataClass) {
            case PUBLIC, INTERNAL -> ALL;
            case PERSONAL -> LEADERS;
            case SENSITIVE -> OWNERS;
        };
    }

    /** Who may write a column that names nobody: the owner team. */
    public static List<ElementId> writers() {
        return OWNERS;
    }
}
