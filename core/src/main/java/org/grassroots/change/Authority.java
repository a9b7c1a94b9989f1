package org.grassroots.change;

import org.grassroots.text.Text;

/** Who has the power to make a change. */
public enum Authority {
    /** The members' meeting of the branch itself, or of the branches concerned. */
    BRANCH(Text.of("the branch's members' meeting", "支部党员大会")),
    /** The Party organisation of the community. */
    COMMUNITY(Text.of("the community Party organisation", "社区党组织")),
    /** The organisation above that approves branches: the subdistrict's or the sending unit's. */
    HIGHER(Text.of("the higher Party organisation", "上级党组织")),
    /** Whoever keeps the register: facts are recorded, not decided. */
    REGISTRAR(Text.of("the keeper of the register", "台账管理人员"));

    private final Text title;

    Authority(Text title) {
        this.title = title;
    }

    public Text title() {
        return title;
    }
}
