package org.grassroots.change;

import static org.grassroots.change.Authority.BRANCH;
import static org.grassroots.change.Authority.COMMUNITY;
import static org.grassroots.change.Authority.HIGHER;
import static org.grassroots.change.Authority.REGISTRAR;

import com.google.common.collect.ImmutableMap;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.organisation.CommunityOrganisation;
import org.grassroots.register.Register;
import org.grassroots.text.Text;

/** Who has the power to make which change, each with the instrument that gives it. */
final class Powers {

    /**
     * @param holders  who may decide, in the order of {@link Authority}
     * @param source  the instrument and article
     */
    record Power(Set<Authority> holders, String source) {
        static Power of(String source, Authority... holders) {
            return new Power(Sets.immutableEnumSet(Arrays.asList(holders)), source);
        }

        /** Such as "the branch's members' meeting or the community Party organisation". */
        String named() {
            return holders.stream().map(Authority::title).map(Text::english).collect(Collectors.joining(" or "));
        }
    }

    private static final Power FORMING = Power.of("branch regulations Art. 6", HIGHER);
    private static final Power ADJUSTING = Power.of("branch regulations Art. 7", HIGHER);
    private static final Power GROUPING = Power.of("branch regulations Art. 13", BRANCH);
    private static final Power CENTRAL =
            Power.of("Seed-000 §1.1, Seed-004; the branch decides, by local practice", BRANCH);
    private static final Power SENDING = Power.of("branch regulations Art. 8; Seed-000 §1.2", COMMUNITY, HIGHER);
    private static final Power PAIRING = Power.of("Seed-004", COMMUNITY, HIGHER);
    private static final Power RECORDING = Power.of("a fact is recorded and not decided", COMMUNITY, REGISTRAR);
    private static final Power FORMING_TOP = Power.of("Party Constitution Art. 30", HIGHER);
    private static final Power FINDING_TOP = Power.of("Party Constitution Art. 30", COMMUNITY, HIGHER, REGISTRAR);

    private static final Map<Class<?>, Power> POWERS = ImmutableMap.<Class<?>, Power>builder()
            .put(BranchChange.Establish.class, FORMING)
            .put(BranchChange.Merge.class, ADJUSTING)
            .put(BranchChange.Split.class, ADJUSTING)
            .put(BranchChange.Convert.class, ADJUSTING)
            .put(BranchChange.Dissolve.class, ADJUSTING)
            .put(OfficerChange.Elect.class, Power.of("branch regulations Art. 6, 11", BRANCH))
            .put(OfficerChange.Appoint.class, Power.of("branch regulations Art. 8, 21", HIGHER))
            .put(MemberChange.Transfer.class, Power.of("MR Art. 25", BRANCH, COMMUNITY))
            .put(MemberChange.Deploy.class, SENDING)
            .put(MemberChange.Undeploy.class, SENDING)
            .put(MemberChange.Admit.class, Power.of("Party Constitution Art. 5", BRANCH))
            .put(MemberChange.BecomeFull.class, Power.of("Party Constitution Art. 7", BRANCH))
            .put(GroupChange.Form.class, GROUPING)
            .put(GroupChange.Regroup.class, GROUPING)
            .put(GroupChange.Disband.class, GROUPING)
            .put(
                    GroupChange.Correct.class,
                    Power.of("branch regulations Art. 13; what was wrong on record", BRANCH, COMMUNITY, REGISTRAR))
            .put(GroupChange.FormCentralHousehold.class, CENTRAL)
            .put(GroupChange.AssignHouseholds.class, CENTRAL)
            .put(GroupChange.DisbandCentralHousehold.class, CENTRAL)
            .put(
                    GroupChange.CorrectCentralHousehold.class,
                    Power.of(
                            "the branch decides, by local practice; what was wrong on record",
                            BRANCH,
                            COMMUNITY,
                            REGISTRAR))
            .put(PairingChange.PairUnit.class, PAIRING)
            .put(PairingChange.PairCompound.class, PAIRING)
            .put(PairingChange.PairHouseholds.class, PAIRING)
            .buildOrThrow();

    private Powers() {}

    static Power of(Change change, Register register) {
        return change instanceof RecordChange.OfCommunityOrganisation top
                ? ofTop(register.organisation().communityOrganisation(), top.organisation())
                : Objects.requireNonNullElse(POWERS.get(change.getClass()), RECORDING);
    }

    /** To form, to raise and to end it is decided above; what nobody had said may be a decision or only its record. */
    private static Power ofTop(Known<CommunityOrganisation> before, Known<CommunityOrganisation> after) {
        boolean sameLevel = before.value()
                .map(CommunityOrganisation::level)
                .equals(after.value().map(CommunityOrganisation::level));
        if (before.exists() == Answer.UNKNOWN && after.exists() == Answer.YES) {
            return FINDING_TOP;
        }
        boolean unsaid = !before.exists().isKnown() || !after.exists().isKnown();
        return sameLevel || unsaid ? RECORDING : FORMING_TOP;
    }
}
