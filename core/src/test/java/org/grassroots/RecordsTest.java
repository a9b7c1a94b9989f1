package org.grassroots;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.grassroots.area.Building;
import org.grassroots.area.BuildingId;
import org.grassroots.area.Community;
import org.grassroots.area.CommunityId;
import org.grassroots.area.Compound;
import org.grassroots.area.CompoundId;
import org.grassroots.area.SurveyItem;
import org.grassroots.baseline.Standing;
import org.grassroots.change.Arranged;
import org.grassroots.change.Authority;
import org.grassroots.change.Change;
import org.grassroots.change.CompoundTransfer;
import org.grassroots.change.Destination;
import org.grassroots.change.RecordChange;
import org.grassroots.change.Refusal;
import org.grassroots.change.Slate;
import org.grassroots.comparison.OneSided;
import org.grassroots.comparison.RuleDifference;
import org.grassroots.comparison.Stance;
import org.grassroots.condition.Condition;
import org.grassroots.condition.Conditions;
import org.grassroots.condition.Explanation;
import org.grassroots.evaluation.Evaluator;
import org.grassroots.evaluation.Finding;
import org.grassroots.evaluation.Reasons;
import org.grassroots.evaluation.VerdictCounts;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Fraction;
import org.grassroots.fact.Id;
import org.grassroots.fact.Interval;
import org.grassroots.fact.Known;
import org.grassroots.fact.Listing;
import org.grassroots.formation.FormationOptions;
import org.grassroots.formation.Neighbourhood;
import org.grassroots.member.MemberId;
import org.grassroots.member.PartyMember;
import org.grassroots.member.Residence;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BranchId;
import org.grassroots.organisation.BranchKind;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.organisation.CentralHousehold;
import org.grassroots.organisation.CentralHouseholdId;
import org.grassroots.organisation.CompoundBranch;
import org.grassroots.organisation.GroupId;
import org.grassroots.organisation.SelectionMode;
import org.grassroots.organisation.ServedArea;
import org.grassroots.pack.PackProblem;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.RulePack;
import org.grassroots.pack.StatedRule;
import org.grassroots.pairing.CompoundPairing;
import org.grassroots.pairing.HouseholdPairing;
import org.grassroots.pairing.PairedUnit;
import org.grassroots.pairing.PairedUnitId;
import org.grassroots.pairing.Pairings;
import org.grassroots.parameter.Citation;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Limit;
import org.grassroots.parameter.Validity;
import org.grassroots.policy.TestPacks;
import org.grassroots.record.BranchAct;
import org.grassroots.register.Provenance;
import org.grassroots.register.Register;
import org.grassroots.register.RegisterChange;
import org.grassroots.register.RegisterProblem;
import org.grassroots.register.Registers;
import org.grassroots.repair.Certificate;
import org.grassroots.repair.Obstacle;
import org.grassroots.rule.Requirement;
import org.grassroots.rule.RuleId;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A record takes what it is given without asking: each public one must refuse null by itself. */
class RecordsTest {
    private static final Map<Class<?>, Object> SAMPLES = new LinkedHashMap<>();

    static {
        LocalDate day = LocalDate.of(2026, 1, 1);
        Citation citation = Citation.of(Text.same("a"), Text.same("b"));
        Subject subject = new Subject(Subject.Kind.MEMBER, "m1");
        DatedLimit value = new DatedLimit(day, Optional.empty(), new Limit.Count(1), citation);
        Reasons reasons = reasons();
        List.of("a", 1, 1L, false, day, citation, subject, Text.same("a"), Answer.YES, Interval.UNKNOWN)
                .forEach(RecordsTest::sample);
        List.of(Period.ofDays(1), SelectionMode.ELECTED, Field.STATUS, Subject.Kind.MEMBER, Verdict.SATISFIED)
                .forEach(RecordsTest::sample);
        sample(RegisterProblem.Code.CONFLICT);
        sample(PackProblem.Code.CONFLICT);
        sample(OneSided.Why.SUSPENDED);
        sample(RuleDifference.Aspect.GRADE);
        sample(new Stance("national", Verdict.SATISFIED, List.of()));
        sample(BranchAct.Kind.COLLECTED_DUES);
        sample(new MissingFact(subject, Field.STATUS));
        SAMPLES.put(Object.class, "known");
        SAMPLES.put(int.class, 1);
        SAMPLES.put(long.class, 1L);
        SAMPLES.put(boolean.class, false);
        SAMPLES.put(Optional.class, Optional.empty());
        SAMPLES.put(OptionalInt.class, OptionalInt.empty());
        SAMPLES.put(Known.class, Known.unknown());
        SAMPLES.put(Listing.class, Listing.unknown());
        SAMPLES.put(Limit.class, new Limit.Count(1));
        SAMPLES.put(Explanation.class, reasons.applies());
        SAMPLES.put(SurveyItem.class, SurveyItem.UNKNOWN);
        SAMPLES.put(DatedLimit.class, value);
        SAMPLES.put(Condition.class, Conditions.always());
        SAMPLES.put(Function.class, Function.identity());
        RulePack pack = TestPacks.national(TestPacks.SHIPPED);
        SAMPLES.put(RulePack.class, pack);
        SAMPLES.put(RuleEntry.class, pack.rules().get(0));
        SAMPLES.put(Deciders.class, Deciders.NONE);
        sample(new Deciders.Split(Deciders.NONE, Deciders.NONE));
        sample(RuleId.of("branch.min-members"));
        sample(new StatedRule(pack, pack.rules().get(0)));
        sample(VerdictCounts.ZERO);
        sample(new IllegalStateException());
        SAMPLES.put(RuntimeException.class, new IllegalStateException());
        sample(Validity.ALWAYS);
        sample(new Fraction(1, 2));
        Register register = Registers.compound("c1").build();
        sample(register);
        Community community = register.community();
        SAMPLES.put(Community.class, community);
        SAMPLES.put(Compound.class, community.compounds().get(0));
        SAMPLES.put(
                Building.class,
                Building.builder().id(BuildingId.of("x1")).name("x1").build());
        sample(Standing.NEW);
        SAMPLES.put(Finding.class, finding());
        SAMPLES.put(Set.class, Set.of());
        SAMPLES.put(Neighbourhood.class, Neighbourhood.RECORDED);
        sample(FormationOptions.Preference.JOINT_FIRST);
        changes(register.provenance());
        sample(Certificate.Ground.PAST);
        SAMPLES.put(Obstacle.class, new Obstacle.NotCured());
        SAMPLES.put(Set.class, Set.of(Authority.HIGHER));
        sample(Evaluator.of(List.of(pack), day).evaluate(register));
    }

    private static void changes(Provenance provenance) {
        MemberId member = MemberId.of("m1");
        sample(Authority.HIGHER);
        sample(Arranged.BRANCHES);
        sample(Refusal.Reason.FORBIDDEN);
        sample(Slate.of(member));
        SAMPLES.put(Change.class, new RecordChange.NothingFormed());
        SAMPLES.put(RegisterChange.class, new RecordChange.NothingFormed());
        sample(new CompoundTransfer(CompoundId.of("c1"), CommunityId.of("k1"), CommunityId.of("k2")));
        SAMPLES.put(Destination.class, new Destination.Elsewhere());
        SAMPLES.put(Residence.class, Residence.ELSEWHERE);
        SAMPLES.put(Provenance.class, provenance);
        SAMPLES.put(Pairings.class, Pairings.UNKNOWN);
        sample(new PairedUnit(PairedUnitId.of("u1"), "a"));
        sample(new HouseholdPairing(member, List.of()));
        CompoundId compound = CompoundId.of("c1");
        SAMPLES.put(
                CompoundPairing.class,
                CompoundPairing.builder().compound(compound).build());
        SAMPLES.put(
                PartyMember.class, PartyMember.builder().id(member).name("a").build());
        BranchId branch = BranchId.of("b1");
        SAMPLES.put(
                CompoundBranch.class,
                CompoundBranch.builder()
                        .id(branch)
                        .name("a")
                        .kind(BranchKind.FORMAL)
                        .addServes(ServedArea.whole(compound))
                        .build());
        BuildingGroup group = BuildingGroup.builder()
                .id(GroupId.of("g1"))
                .name("a")
                .branch(branch)
                .addBuildings(BuildingId.of("x1"))
                .build();
        SAMPLES.put(BuildingGroup.class, group);
        SAMPLES.put(
                CentralHousehold.class,
                CentralHousehold.builder()
                        .id(CentralHouseholdId.of("h1"))
                        .group(group.id())
                        .sense(CentralHousehold.Sense.MEMBERS)
                        .build());
    }

    private static Finding finding() {
        return TestPacks.evaluator(TestPacks.SHIPPED, TestPacks.DAY)
                .evaluate(Registers.compound("c1").full(3).noBranch().build())
                .findings()
                .get(0);
    }

    private static void sample(Object value) {
        SAMPLES.put(value.getClass(), value);
    }

    private static Reasons reasons() {
        return Evaluator.of(List.of(TestPacks.national(TestPacks.SHIPPED)), TestPacks.DAY)
                .evaluate(
                        Registers.compound("c1").branch("b1", BranchKind.FORMAL).build())
                .why(RuleId.of("branch.min-members"), new Subject(Subject.Kind.BRANCH, "b1"));
    }

    static Stream<Class<?>> records() {
        return new ClassFileImporter()
                        .importUrl(Requirement.class
                                .getProtectionDomain()
                                .getCodeSource()
                                .getLocation())
                        .stream()
                        .filter(type -> !type.getPackageName().startsWith("org.grassroots.json"))
                        .<Class<?>>map(JavaClass::reflect)
                        .filter(Class::isRecord)
                        .filter(type -> Modifier.isPublic(type.getModifiers()))
                        .filter(type -> type.getEnclosingClass() == null
                                || Modifier.isPublic(type.getEnclosingClass().getModifiers()))
                        .filter(type -> type.getRecordComponents().length > 0);
    }

    @ParameterizedTest
    @MethodSource("records")
    void a_public_record_refuses_null_in_every_component(Class<?> type) throws Exception {
        RecordComponent[] components = type.getRecordComponents();
        Constructor<?> constructor = type.getDeclaredConstructor(
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
        List<String> taken = new ArrayList<>();
        for (int at = 0; at < components.length; at++) {
            if (!components[at].getType().isPrimitive()) {
                Object[] given =
                        Arrays.stream(components).map(RecordsTest::sampleOf).toArray();
                given[at] = null;
                Throwable refused = catchThrowable(() -> constructor.newInstance(given));
                boolean byNull = refused instanceof InvocationTargetException wrapped
                        && wrapped.getCause() instanceof NullPointerException;
                if (!byNull) {
                    taken.add(components[at].getName());
                }
            }
        }
        assertThat(taken)
                .as("components of %s that take null", type.getSimpleName())
                .isEmpty();
    }

    private static Object sampleOf(RecordComponent component) {
        Class<?> type = component.getType();
        if (type == List.class) {
            return component.getGenericType().getTypeName().contains("DatedLimit")
                    ? List.of(SAMPLES.get(DatedLimit.class))
                    : component.getName().equals("missing") ? List.of(SAMPLES.get(MissingFact.class)) : List.of();
        }
        if (Id.class.isAssignableFrom(type)) {
            return idOf(type);
        }
        return Objects.requireNonNull(SAMPLES.get(type), () -> "this test needs a sample of " + type);
    }

    private static Object idOf(Class<?> type) {
        try {
            return type.getMethod("of", String.class).invoke(null, "x1");
        } catch (ReflectiveOperationException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
