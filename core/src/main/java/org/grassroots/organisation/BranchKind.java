package org.grassroots.organisation;

/** What kind of branch a compound branch is. */
public enum BranchKind {
    /** Of members whose affiliation lies here (branch regulations Art. 4). */
    FORMAL,
    /** Of several neighbouring units that are too small alone (branch regulations Art. 5). */
    JOINT,
    /** For a task, of members whose affiliation stays where it is (branch regulations Art. 8). */
    TEMPORARY,
    /** Of in-service residents, by local practice; their affiliation stays where it is. */
    FUNCTIONAL;

    /** Whether its members are affiliated with it, so that they stand on its roll and on no other. */
    public boolean hasRoll() {
        return this == FORMAL || this == JOINT;
    }
}
