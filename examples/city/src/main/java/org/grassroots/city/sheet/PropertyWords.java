package org.grassroots.city.sheet;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.grassroots.fact.Answer;

/** The families of spellings met in property cells. A new spelling is a word in one of these tables. */
final class PropertyWords {

    /** No property service; says nothing about a responsible unit. */
    private static final Set<String> NO_SERVICE = Set.of(
            "无", "没有", "无物业", "没有物业", "暂无物业", "无物业公司", "没有物业公司", "无物业管理", "没有物业管理", "无物业管理公司", "无物业服务", "无物业服务企业",
            "无物业管理服务");

    /** The work unit whose homes they are looks after them, and is not named. */
    private static final Set<String> OWN_UNIT =
            Set.of("单位", "单位物业", "单位自管", "单位自管物业", "单位自有物业", "单位自持物业", "单位自己的物业", "单位管理", "单位物业管理");

    /** As {@link #OWN_UNIT}, but the unit is named first: 人民医院单位物业. */
    private static final List<String> OWN_UNIT_ENDINGS = List.of("单位物业", "单位自管", "单位自管物业", "自持物业", "单位自己的物业");

    /** The residents look after themselves; there is no company, and a unit may or may not stand behind them. */
    private static final Set<String> RESIDENTS =
            Set.of("业主自筹物业", "业主自筹", "业主自管", "业主自管物业", "业主自治", "居民自管", "居民自管物业", "居民自治", "自管", "自管物业", "自治物业");

    private PropertyWords() {}

    static PropertyAnswer read(String text) {
        String word = Spelling.withoutSpaces(Spelling.fold(text));
        if (Spelling.isUnknown(word)) {
            return new PropertyAnswer(text, Answer.UNKNOWN, Answer.UNKNOWN, Optional.empty());
        }
        if (NO_SERVICE.contains(word)) {
            return new PropertyAnswer(text, Answer.NO, Answer.UNKNOWN, Optional.empty());
        }
        if (OWN_UNIT.contains(word)) {
            return new PropertyAnswer(text, Answer.YES, Answer.YES, Optional.empty());
        }
        if (RESIDENTS.contains(word)) {
            return new PropertyAnswer(text, Answer.YES, Answer.UNKNOWN, Optional.empty());
        }
        boolean namedUnit = OWN_UNIT_ENDINGS.stream().anyMatch(word::endsWith);
        return new PropertyAnswer(text, Answer.YES, namedUnit ? Answer.YES : Answer.UNKNOWN, Optional.of(text));
    }
}
