package org.grassroots.policy.group;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.grassroots.fact.Answer;
import org.grassroots.fact.Known;
import org.grassroots.member.MemberId;
import org.grassroots.missing.Deciders;
import org.grassroots.missing.Field;
import org.grassroots.missing.MissingFact;
import org.grassroots.missing.Subject;
import org.grassroots.organisation.BuildingGroup;
import org.grassroots.register.RegisterPart;
import org.grassroots.tally.Census;
import org.grassroots.tally.Trait;
import org.grassroots.text.Text;

/** That the micro-grid of the same buildings has a head, and he or she leads the group. */
record LedByMicroGridHead() implements Trait<BuildingGroup> {
    private static final Text TITLE = Text.of("led by the head of the micro-grid", "由微网格长担任组长");

    @Override
    public String name() {
        return "ledByMicroGridHead";
    }

    @Override
    public Text title() {
        return TITLE;
    }

    @Override
    public Set<RegisterPart> reads() {
        return Set.of();
    }

    @Override
    public Answer holds(BuildingGroup group, Census census) {
        boolean vacant = group.leaders().isKnown() && group.leaders().items().isEmpty();
        Known<MemberId> head = group.microGridHead();
        if (vacant || head.exists() == Answer.NO) {
            return Answer.NO;
        }
        return head.value().map(known -> group.leaders().contains(known)).orElse(Answer.UNKNOWN);
    }

    @Override
    public Deciders towardsYes(BuildingGroup group, Census census) {
        return Deciders.allOf(missing(group));
    }

    @Override
    public Deciders towardsNo(BuildingGroup group, Census census) {
        return Deciders.anyOf(missing(group));
    }

    private static List<Deciders> missing(BuildingGroup group) {
        List<Deciders> missing = new ArrayList<>();
        if (!group.leaders().isKnown()) {
            missing.add(Deciders.of(GroupLeaders.unlisted(group)));
        }
        if (!group.microGridHead().exists().isKnown()) {
            missing.add(Deciders.of(MissingFact.of(Subject.Kind.GROUP, group.id(), Field.MICRO_GRID_HEAD)));
        }
        return missing;
    }
}
