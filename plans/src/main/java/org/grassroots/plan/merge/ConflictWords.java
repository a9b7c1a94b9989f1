package org.grassroots.plan.merge;

import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** What is said of conflicts. */
final class ConflictWords {
    static final TextPattern FIELD = TextPattern.of(Text.of(
            "both you and the newer plan have changed the {field} of {path}; yours stands",
            "您和新预案都修改了{path}的{field}；保留您的修改"));
    static final TextPattern CHANGED = TextPattern.of(Text.of(
            "you have removed {path}, which the newer plan has changed; it stays removed",
            "您已删除{path}，而新预案修改了它；仍按删除处理"));
    static final TextPattern PART_ADDED = TextPattern.of(Text.of(
            "the newer plan adds {path} to what you have removed; it is not added", "新预案在您已删除的内容中增加了{path}；未予加入"));
    static final TextPattern ORDER = TextPattern.of(Text.of(
            "both you and the newer plan have put the parts of {path} into another order; yours stands",
            "您和新预案都调整了{path}各部分的顺序；保留您的顺序"));
    static final Text WHOLE_ORDER = Text.of(
            "both you and the newer plan have put the main parts into another order; yours stands",
            "您和新预案都调整了主要部分的顺序；保留您的顺序");
    private static final TextPattern BOTH_CHANGED = TextPattern.of(Text.of(
            "both you and the newer plan have changed how {person} stands in {path}; yours stands",
            "您和新预案都修改了{person}在{path}的安排；保留您的安排"));
    private static final TextPattern STANDS_ELSEWHERE = TextPattern.of(Text.of(
            "the newer plan puts {person} into {path}, but you have put {person} elsewhere in the same team or seat; yours"
                    + " stands",
            "新预案将{person}安排在{path}，而您已将{person}安排在同一工作组或席位的其他位置；保留您的安排"));
    private static final TextPattern FILLED = TextPattern.of(Text.of(
            "the newer plan puts {person} into {path}, but the people you have put there are enough; yours stand",
            "新预案将{person}安排在{path}，而您安排的人员已满；保留您的安排"));

    private ConflictWords() {}

    static TextPattern of(Conflict.OfPerson.Cause cause) {
        return switch (cause) {
            case BOTH_CHANGED -> BOTH_CHANGED;
            case STANDS_ELSEWHERE -> STANDS_ELSEWHERE;
            case FILLED -> FILLED;
        };
    }
}
