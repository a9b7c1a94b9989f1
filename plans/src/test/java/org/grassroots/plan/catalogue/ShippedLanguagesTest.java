package org.grassroots.plan.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.template.PlanTemplate;
import org.junit.jupiter.api.Test;

/** Whatever file of data is shipped, each of its texts is there in English, Simplified and Traditional Chinese. */
class ShippedLanguagesTest {
    private static final String STRING = "\"((?:[^\"\\\\]|\\\\.)*)\"";
    private static final Pattern SIMPLIFIED =
            Pattern.compile("\"zh-Hans\"\\s*:\\s*" + STRING + "(?:\\s*,\\s*\"zh-Hant\"\\s*:\\s*" + STRING + ")?");

    /** Characters that only Simplified Chinese has, of those the trade's words are made of. */
    private static final String SIMPLIFIED_ONLY =
            "专业东严个为举义书产亲仅从仓众优会传伤体关兴养军农决况减创别办务动劳医华协单卖卫压厅厨县双发变号启吗听员响团园围国图场块坚报垒处备复够头夺娄孙学实审宽对导将尽层属岁岗币师帐帮庆库应"
                    + "废开异张弹强归当录总户执扩扫护担拟拥择损换据摄数断无时显晓机杂权条来极构标样档检楼欢汇汉没沟浊济涌温湾满灭灯灵炉点热爱状独狱献环现画疗监盖盘矿码确离积称稳穷竞简类粮紧纠红约级纪纯纲"
                    + "纳纷组细织终绍经结给络绝统继续维综绿缓编缘网罚罗联脏脱节药获荐萧营虽补装见观规视觉览触计订认讨让训议讯记讲许论设访证评识诉诊词试话询该详语误说请诸读调谈谣负财责败账货质贩购贯贴贵费"
                    + "资赔赶趋转轮软轻载输边达迁过运还这进远违连迟选递遗邻酿释针钟钱铁销锁错键镇长门闭问闲间闻队阳阴阵际陆险随隐难静韵页项顺须预领频题颜风飞饭饮饰馆驻驾验骑鱼鸟麦黄齐龄";

    private static List<Path> files() throws IOException, URISyntaxException {
        Path anchor = Path.of(Objects.requireNonNull(ShippedFiles.class.getResource(
                        "/org/grassroots/plan/template/grassroots-template-1.schema.json"))
                .toURI());
        Path plan = anchor.getParent().getParent();
        try (Stream<Path> all = Files.walk(plan)) {
            return all.filter(file -> file.toString().endsWith(".json")
                            && !file.toString().endsWith(".schema.json"))
                    .sorted()
                    .toList();
        }
    }

    @Test
    void every_text_has_a_traditional_wording_right_after_the_simplified_one() throws Exception {
        List<String> without = new ArrayList<>();
        int texts = 0;
        for (Path file : files()) {
            Matcher text = SIMPLIFIED.matcher(Files.readString(file));
            while (text.find()) {
                texts++;
                if (text.group(2) == null) {
                    without.add(file.getFileName() + ": " + text.group(1));
                }
            }
        }
        assertThat(without).isEmpty();
        assertThat(texts).isGreaterThan(1_000);
    }

    @Test
    void no_traditional_wording_holds_a_character_that_only_simplified_chinese_has() throws Exception {
        List<String> simplified = new ArrayList<>();
        for (Path file : files()) {
            Matcher text = SIMPLIFIED.matcher(Files.readString(file));
            while (text.find()) {
                String traditional = text.group(2) == null ? "" : text.group(2);
                traditional
                        .codePoints()
                        .filter(c -> SIMPLIFIED_ONLY.indexOf(c) >= 0)
                        .forEach(c -> simplified.add(Character.toString(c) + " in " + traditional));
            }
        }
        assertThat(simplified).isEmpty();
    }

    @Test
    void ledgers_go_by_the_same_traditional_name_wherever_it_stands() {
        PlanTemplate template =
                TemplateCatalogue.shipped().find("one-ten-seven").orElseThrow();

        assertThat(template.ledgers())
                .hasSize(7)
                .allSatisfy(ledger ->
                        assertThat(ledger.title().traditionalChinese()).contains(ledger.traditional()));
        assertThat(template.ledgers()).extracting(LedgerSchema::traditional).contains("小區黨員臺賬", "紅白事申辦臺賬");
    }
}
