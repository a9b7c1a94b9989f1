package org.grassroots.policy.compound;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.grassroots.area.Guarding;
import org.grassroots.area.PropertyService;
import org.grassroots.area.PropertyServiceId;
import org.grassroots.evaluation.Finding;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.register.Register;
import org.grassroots.register.Registers;
import org.grassroots.rule.Grade;
import org.grassroots.rule.Verdict;
import org.grassroots.text.Text;
import org.junit.jupiter.api.Test;

class ThreeNoneListedTest {
    private static final Shipped LISTED = new Shipped("compound-measures", "survey.three-none-listed");
    private static final Set<Field> FIELDS = EnumSet.of(
            Field.RESPONSIBLE_UNIT,
            Field.PROPERTY_SERVICE,
            Field.HUMAN_GUARD,
            Field.PHYSICAL_GUARD,
            Field.ON_THREE_NONE_LEDGER);

    /** What is known of the five facts. */
    private record Facts(Map<Field, Answer> answers) implements Referee.Unfinished<Facts> {
        static final Facts NONE_AND_OFF_LEDGER = all(Answer.NO);

        static Facts all(Answer answer) {
            return new Facts(FIELDS.stream()
                    .collect(Collectors.toMap(field -> field, field -> answer, (one, other) -> one, TreeMap::new)));
        }

        Facts with(Field field, Answer answer) {
            Map<Field, Answer> changed = new TreeMap<>(answers);
            changed.put(field, answer);
            return new Facts(changed);
        }

        @Override
        public List<MissingFact> open() {
            return answers.keySet().stream()
                    .filter(field -> answers.get(field) == Answer.UNKNOWN)
                    .map(field -> Shipped.of(Shipped.C1, field))
                    .toList();
        }

        @Override
        public List<Facts> learn(MissingFact fact) {
            return List.of(with(fact.field(), Answer.YES), with(fact.field(), Answer.NO));
        }

        Register register() {
            Known<PropertyServiceId> service = switch (answers.get(Field.PROPERTY_SERVICE)) {
                case YES -> Known.of(PropertyServiceId.of("p1"));
                case NO -> Known.none();
                case UNKNOWN -> Known.unknown();
            };
            Guarding guarding = Guarding.builder()
                    .responsibleUnit(answers.get(Field.RESPONSIBLE_UNIT))
                    .humanGuard(answers.get(Field.HUMAN_GUARD))
                    .physicalGuard(answers.get(Field.PHYSICAL_GUARD))
                    .onThreeNoneLedger(answers.get(Field.ON_THREE_NONE_LEDGER))
                    .build();
            return Registers.compound(
                            "c1", compound -> compound.propertyService(service).guarding(guarding))
                    .community(community -> community.addPropertyServices(PropertyService.builder()
                            .id(PropertyServiceId.of("p1"))
                            .name("安泰物业")
                            .kind(PropertyService.Kind.COMPANY)
                            .build()))
                    .build();
        }

        Verdict verdict() {
            return LISTED.verdict(register(), Shipped.C1);
        }

        static List<Facts> everyOne() {
            List<Facts> every = new ArrayList<>(List.of(NONE_AND_OFF_LEDGER));
            for (Field field : FIELDS) {
                List<Facts> more = new ArrayList<>();
                for (Answer answer : Answer.values()) {
                    every.forEach(facts -> more.add(facts.with(field, answer)));
                }
                every = more;
            }
            return every;
        }
    }

    @Test
    void a_three_none_compound_off_the_ledger_is_found() {
        Finding finding = LISTED.only(Facts.NONE_AND_OFF_LEDGER.register());

        assertThat(finding.verdict()).isEqualTo(Verdict.VIOLATED);
        assertThat(finding.grade()).isEqualTo(Grade.MUST);
        assertThat(finding.message())
                .isEqualTo(Text.of(
                        "小区c1 has no responsible unit, no property service and no guard of any kind, but does not stand"
                                + " on the ledger of three-none compounds.",
                        "小区c1无主管单位、无物业服务、无人防物防，但未列入“三无”小区台账。"));
    }

    @Test
    void a_three_none_compound_on_the_ledger_satisfies() {
        assertThat(Facts.NONE_AND_OFF_LEDGER
                        .with(Field.ON_THREE_NONE_LEDGER, Answer.YES)
                        .verdict())
                .isEqualTo(Verdict.SATISFIED);
    }

    @Test
    void one_of_the_three_at_hand_is_enough_for_the_rule_not_to_apply() {
        FIELDS.stream()
                .filter(field -> field != Field.ON_THREE_NONE_LEDGER)
                .forEach(field -> assertThat(Facts.NONE_AND_OFF_LEDGER
                                .with(field, Answer.YES)
                                .verdict())
                        .as("%s", field)
                        .isEqualTo(Verdict.NOT_APPLICABLE));
    }

    @Test
    void one_unknown_guard_decides_alone() {
        Register register = Facts.NONE_AND_OFF_LEDGER
                .with(Field.HUMAN_GUARD, Answer.UNKNOWN)
                .register();

        LISTED.assertOpen(register, Set.of(Shipped.of(Shipped.C1, Field.HUMAN_GUARD)));
        assertThat(LISTED.only(register).message())
                .isEqualTo(Text.of(
                        "It cannot be told whether 小区c1 is a three-none compound and stands on the ledger of such. To"
                                + " find out: human guard (compound c1).",
                        "无法判断小区c1是否属于“三无”小区并已列入台账。需要查明：人防情况（c1）。"));
    }

    @Test
    void whatever_is_unknown_the_verdict_and_the_decisive_sets_are_exact() {
        Referee<Facts, Verdict> referee = new Referee<>(Facts::verdict, Verdict.UNDETERMINED);
        for (Facts facts : Facts.everyOne()) {
            Verdict verdict = facts.verdict();
            Set<Verdict> ends = referee.ends(facts);
            boolean open = ends.contains(Verdict.VIOLATED) && ends.size() > 1;
            assertThat(verdict == Verdict.UNDETERMINED).as("%s", facts).isEqualTo(open);
            if (open) {
                assertThat(LISTED.only(facts.register()).decisive().sets())
                        .as("%s", facts)
                        .hasSameElementsAs(referee.smallestSets(facts))
                        .doesNotHaveDuplicates();
            }
        }
    }
}
