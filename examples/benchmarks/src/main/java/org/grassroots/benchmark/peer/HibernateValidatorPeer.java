package org.grassroots.benchmark.peer;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.lang.annotation.Annotation;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;
import org.grassroots.benchmark.contest.ContestRule;
import org.grassroots.benchmark.contest.Contestant;
import org.grassroots.benchmark.contest.Findings;
import org.grassroots.benchmark.contest.Judge;
import org.grassroots.benchmark.contest.Limits;
import org.grassroots.benchmark.fact.BuildingFacts;
import org.grassroots.benchmark.fact.CommitteeFacts;
import org.grassroots.benchmark.fact.CommunityFacts;
import org.grassroots.benchmark.fact.CompoundFacts;
import org.grassroots.benchmark.fact.GroupFacts;
import org.grassroots.benchmark.fact.HouseholdFacts;
import org.grassroots.benchmark.fact.LeaderFacts;
import org.grassroots.benchmark.fact.RollFacts;
import org.grassroots.benchmark.fact.SecretaryFacts;
import org.grassroots.benchmark.peer.HibernateConstraints.BranchRequired;
import org.grassroots.benchmark.peer.HibernateConstraints.CommitteeLargeEnough;
import org.grassroots.benchmark.peer.HibernateConstraints.CommitteeRequired;
import org.grassroots.benchmark.peer.HibernateConstraints.CommitteeSmallEnough;
import org.grassroots.benchmark.peer.HibernateConstraints.CommitteeUsual;
import org.grassroots.benchmark.peer.HibernateConstraints.Covered;
import org.grassroots.benchmark.peer.HibernateConstraints.FewBodiesLed;
import org.grassroots.benchmark.peer.HibernateConstraints.FullSecretary;
import org.grassroots.benchmark.peer.HibernateConstraints.GroupLeader;
import org.grassroots.benchmark.peer.HibernateConstraints.GroupPerBuilding;
import org.grassroots.benchmark.peer.HibernateConstraints.MaxMembers;
import org.grassroots.benchmark.peer.HibernateConstraints.SecretaryOfBranch;
import org.grassroots.benchmark.peer.HibernateConstraints.Standing;
import org.grassroots.benchmark.peer.HibernateConstraints.TemporaryBranch;
import org.grassroots.benchmark.peer.HibernateConstraints.VotingSecretary;
import org.grassroots.fact.Id;
import org.grassroots.register.Register;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.HibernateValidatorConfiguration;
import org.hibernate.validator.cfg.ConstraintMapping;
import org.hibernate.validator.cfg.GenericConstraintDef;
import org.hibernate.validator.cfg.context.TypeConstraintMappingContext;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;

/** Hibernate Validator: a class-level constraint for each rule, mapped by its API so that the facts stay plain. */
public final class HibernateValidatorPeer implements Contestant {
    private final LocalDate standingSince;
    private final Validator validator;
    private final String version;

    public HibernateValidatorPeer(LocalDate day, String version) {
        standingSince = Limits.standingSince(day);
        this.version = version;
        HibernateValidatorConfiguration configuration =
                Validation.byProvider(HibernateValidator.class).configure();
        ConstraintMapping mapping = configuration.createConstraintMapping();
        mapBranches(mapping);
        mapGroups(mapping);
        ValidatorFactory factory = configuration
                .ignoreXmlConfiguration()
                // Without expressions: the messages are ids, and no expression language need be there.
                .messageInterpolator(new ParameterMessageInterpolator())
                .addMapping(mapping)
                .buildValidatorFactory();
        validator = factory.getValidator();
    }

    private void mapBranches(ConstraintMapping mapping) {
        new Constraints<>(mapping, CompoundFacts.class)
                .add(BranchRequired.class, fact -> fact.fullHere() < Limits.FULL_FOR_BRANCH || fact.formal() > 0)
                .add(TemporaryBranch.class, fact -> fact.fullHere() >= Limits.FULL_FOR_BRANCH || fact.serving() > 0);
        new Constraints<>(mapping, RollFacts.class)
                .add(MaxMembers.class, fact -> fact.members() <= Limits.MOST_MEMBERS)
                .add(CommitteeRequired.class, fact -> fact.full() < Limits.FULL_FOR_COMMITTEE || fact.hasCommittee());
        new Constraints<>(mapping, CommitteeFacts.class)
                .add(CommitteeLargeEnough.class, fact -> fact.seats() >= Limits.FEWEST_SEATS)
                .add(CommitteeUsual.class, fact -> fact.seats() <= Limits.MOST_USUAL_SEATS)
                .add(CommitteeSmallEnough.class, fact -> fact.seats() <= Limits.MOST_SEATS);
        new Constraints<>(mapping, SecretaryFacts.class)
                .add(FullSecretary.class, fact -> fact.notFull() == 0)
                .add(VotingSecretary.class, fact -> fact.withoutVote() == 0)
                .add(SecretaryOfBranch.class, fact -> fact.offTheRoll() == 0)
                .add(Standing.class, fact -> !fact.fullSince().isAfter(standingSince));
    }

    private static void mapGroups(ConstraintMapping mapping) {
        new Constraints<>(mapping, BuildingFacts.class).add(GroupPerBuilding.class, fact -> fact.groups() > 0);
        new Constraints<>(mapping, GroupFacts.class)
                .add(GroupLeader.class, fact -> fact.leaders() == 1 && fact.full() == 1 && fact.ofGroup() == 1);
        new Constraints<>(mapping, HouseholdFacts.class).add(Covered.class, fact -> fact.centralHouseholds() == 1);
        new Constraints<>(mapping, LeaderFacts.class)
                .add(FewBodiesLed.class, fact -> fact.bodies() <= Limits.MOST_BODIES_LED);
    }

    /** Puts constraints on one type of fact. */
    private static final class Constraints<T> {
        private final ConstraintMapping mapping;
        private final Class<T> type;
        private final TypeConstraintMappingContext<T> onType;

        Constraints(ConstraintMapping mapping, Class<T> type) {
            this.mapping = mapping;
            this.type = type;
            onType = mapping.type(type);
        }

        <A extends Annotation> Constraints<T> add(Class<A> constraint, Predicate<T> holds) {
            mapping.constraintDefinition(constraint).validateType(type).with(holds::test);
            onType.constraint(new GenericConstraintDef<>(constraint));
            return this;
        }
    }

    @Override
    public String name() {
        return "Hibernate Validator";
    }

    @Override
    public String version() {
        return version;
    }

    @Override
    public Judge over(List<Register> city) {
        return () -> {
            Findings findings = new Findings();
            for (Register register : city) {
                judge(CommunityFacts.of(register), findings);
            }
            return findings;
        };
    }

    private void judge(CommunityFacts facts, Findings findings) {
        validate(facts.compounds(), CompoundFacts::id, findings);
        validate(facts.rolls(), RollFacts::id, findings);
        validate(facts.committees(), CommitteeFacts::id, findings);
        validate(facts.secretaries(), SecretaryFacts::id, findings);
        validate(facts.buildings(), BuildingFacts::id, findings);
        validate(facts.groups(), GroupFacts::id, findings);
        validate(facts.households(), HouseholdFacts::id, findings);
        validate(facts.leaders(), LeaderFacts::id, findings);
    }

    private <T> void validate(List<T> facts, Function<T, Id> subject, Findings findings) {
        for (T fact : facts) {
            for (ConstraintViolation<T> violation : validator.validate(fact)) {
                findings.add(ContestRule.ofId(violation.getMessageTemplate()), subject.apply(fact));
            }
        }
    }
}
