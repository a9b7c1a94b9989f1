package org.grassroots.policy.compound;

import java.util.Set;
import java.util.function.Function;
import org.grassroots.area.Compound;
import org.grassroots.area.FourClear;
import org.grassroots.area.SurveyItem;
import org.grassroots.fact.Answer;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/** That one of the four things of a survey is on record with its day. */
final class ItemOnRecord implements Trait<Compound> {
    static final ItemOnRecord BASIC_FACTS = new ItemOnRecord(
            "basicFacts", Text.of("basic facts on record", "基本情况已登记"), Field.BASIC_FACTS, FourClear::basicFacts);

    static final ItemOnRecord RESIDENTS_AND_MEMBERS = new ItemOnRecord(
            "residentsAndMembers",
            Text.of("residents and members on record", "居民和党员情况已登记"),
            Field.RESIDENTS_AND_MEMBERS,
            FourClear::residentsAndMembers);

    static final ItemOnRecord MANAGEMENT_GAPS = new ItemOnRecord(
            "managementGaps",
            Text.of("gaps in management and service on record", "管理服务缺口已登记"),
            Field.MANAGEMENT_GAPS,
            FourClear::managementGaps);

    static final ItemOnRecord DISPUTES_AND_DANGERS = new ItemOnRecord(
            "disputesAndDangers",
            Text.of("disputes and hidden dangers on record", "矛盾纠纷和隐患已登记"),
            Field.DISPUTES_AND_DANGERS,
            FourClear::disputesAndDangers);

    private final String name;
    private final Text title;
    private final Field field;
    private final Function<FourClear, SurveyItem> item;

    private ItemOnRecord(String name, Text title, Field field, Function<FourClear, SurveyItem> item) {
        this.name = name;
        this.title = title;
        this.field = field;
        this.item = item;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public Text title() {
        return title;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of();
    }

    @Override
    public Answer holds(Compound compound, Census census) {
        SurveyItem found = item.apply(compound.fourClear());
        return found.recorded() == Answer.YES && found.on().isEmpty() ? Answer.UNKNOWN : found.recorded();
    }

    @Override
    public Deciders towardsYes(Compound compound, Census census) {
        return Deciders.of(MissingFact.of(Subject.Kind.COMPOUND, compound.id(), field));
    }

    /** What is on record without a day stays on record. */
    @Override
    public Deciders towardsNo(Compound compound, Census census) {
        boolean mayBeOff = item.apply(compound.fourClear()).recorded() == Answer.UNKNOWN;
        return mayBeOff ? towardsYes(compound, census) : Deciders.NONE;
    }
}
