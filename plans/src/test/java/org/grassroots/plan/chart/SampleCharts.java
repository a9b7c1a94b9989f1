package org.grassroots.plan.chart;

import static org.grassroots.plan.chart.NodeKind.DECISION;
import static org.grassroots.plan.chart.NodeKind.END;
import static org.grassroots.plan.chart.NodeKind.START;
import static org.grassroots.plan.chart.NodeKind.STEP;

import java.util.List;

/** Charts of the size and wording that plans have. */
final class SampleCharts {
    private SampleCharts() {}

    static FlowChart samplingInChinese() {
        return FlowChart.builder("核酸采集工作流程")
                .node("order", START, "接到采样指令", "工作组组长")
                .node("site", STEP, "布置采样点，划分等候区、采样区、缓冲区", "场地岗 · 2小时内")
                .node("staff", STEP, "人员到岗，领取防护物资", "组长", "登记 L7")
                .node("notify", STEP, "通过居民群通知采样时间和分批安排", "宣传岗")
                .node("ready", DECISION, "人员物资是否齐备？", "组长")
                .node("call", STEP, "按楼栋分批通知居民下楼", "楼栋岗")
                .node("check", DECISION, "健康码、体温是否正常？", "查验岗")
                .node("aside", STEP, "引导至临时隔离点，单独采样", "医务岗", "登记 L4")
                .node("sample", STEP, "采样登记，老弱病残走绿色通道", "采样岗", "登记 L3")
                .node("home", STEP, "行动不便人员上门采样", "上门组 · 当日")
                .node("compare", STEP, "比对住户台账，列出未采人员名单", "信息岗", "读取 L2、登记 L3")
                .node("missed", DECISION, "是否有漏采人员？", "组长")
                .node("close", STEP, "闭场消毒，清点打包医疗废物", "消毒岗 · 1小时内")
                .node("end", END, "采样结束，上报社区")
                .edge("order", "site")
                .edge("order", "notify")
                .edge("site", "staff")
                .edge("staff", "ready")
                .edge("notify", "ready")
                .edge("ready", "call", "是")
                .edge("ready", "staff", "否")
                .edge("call", "check")
                .edge("check", "sample", "正常")
                .edge("check", "aside", "异常")
                .edge("aside", "compare")
                .edge("sample", "home")
                .edge("home", "compare")
                .edge("compare", "missed")
                .edge("missed", "close", "否")
                .edge("missed", "call", "是，24小时内补采")
                .edge("close", "end")
                .build();
    }

    static FlowChart samplingInEnglish() {
        return FlowChart.builder("Nucleic-acid sampling")
                .node("order", START, "Order to sample received", "Team head")
                .node("site", STEP, "Set up the site: waiting, sampling and buffer areas", "Site post · within 2 h")
                .node("staff", STEP, "Staff report and draw protective gear", "Team head", "writes L7")
                .node(
                        "notify",
                        STEP,
                        "Tell residents the time and the batches in the building groups",
                        "Publicity post")
                .node("ready", DECISION, "People and gear complete?", "Team head")
                .node("call", STEP, "Call residents down building by building", "Building post")
                .node("check", DECISION, "Code and temperature normal?", "Checking post")
                .node("aside", STEP, "Lead to the holding point, sample apart", "Medical post", "writes L4")
                .node("sample", STEP, "Register and sample; green lane for the frail", "Sampling post", "writes L3")
                .node("home", STEP, "Visit at home those who cannot come down", "Home visits · same day")
                .node(
                        "compare",
                        STEP,
                        "Compare with the household ledger and list the missed",
                        "Records post",
                        "reads L2, writes L3")
                .node("missed", DECISION, "Anyone missed?", "Team head")
                .node("close", STEP, "Close, disinfect, count and pack medical waste", "Disinfection post · within 1 h")
                .node("end", END, "Sampling ended, reported to the community")
                .edge("order", "site")
                .edge("order", "notify")
                .edge("site", "staff")
                .edge("staff", "ready")
                .edge("notify", "ready")
                .edge("ready", "call", "yes")
                .edge("ready", "staff", "no")
                .edge("call", "check")
                .edge("check", "sample", "yes")
                .edge("check", "aside", "no")
                .edge("aside", "compare")
                .edge("sample", "home")
                .edge("home", "compare")
                .edge("compare", "missed")
                .edge("missed", "close", "no")
                .edge("missed", "call", "yes, within 24 h")
                .edge("close", "end")
                .build();
    }

    static FlowChart feasts() {
        return FlowChart.builder("红白事申办流程")
                .node("apply", START, "住户申报：时间、地点、人数、桌数、外来宾客", "登记 L6")
                .node("zone", DECISION, "所在区域属于哪一类？", "组长")
                .node("refuse", STEP, "说明政策，劝导延期", "联络岗")
                .node("funeral", DECISION, "是否为白事？", "组长")
                .node("limit", DECISION, "人数、桌数是否超限？", "审核岗")
                .node("reduce", STEP, "劝导压缩规模，重新填报", "联络岗")
                .node("decide", STEP, "小区党支部审核并签署意见", "支部书记 · 24小时内")
                .node("street", STEP, "报街道备案", "联络岗")
                .node("day", STEP, "当日现场查码测温、核对人数", "监督岗")
                .node("over", DECISION, "现场是否超出核定规模？", "监督岗")
                .node("stop", STEP, "现场劝离，上报社区", "监督岗")
                .node("note", STEP, "登记台账", "登记 L6")
                .node("done", END, "办结归档")
                .node("late", END, "延期办理")
                .edge("apply", "zone")
                .edge("zone", "limit", "常态")
                .edge("zone", "funeral", "管控区")
                .edge("zone", "refuse", "封控区")
                .edge("funeral", "limit", "是")
                .edge("funeral", "refuse", "否")
                .edge("refuse", "late")
                .edge("limit", "decide", "否")
                .edge("limit", "reduce", "是")
                .edge("reduce", "apply")
                .edge("decide", "street")
                .edge("street", "day")
                .edge("day", "over")
                .edge("over", "note", "否")
                .edge("over", "stop", "是")
                .edge("stop", "note")
                .edge("note", "done")
                .build();
    }

    static FlowChart gate() {
        return FlowChart.builder("Gate control")
                .node("arrive", START, "Someone arrives at the gate")
                .node("way", DECISION, "In or out?", "Gate post")
                .node("pass", DECISION, "Holds a valid pass?", "Gate post")
                .node("proof", STEP, "Ask for proof of residence", "Gate post · within 5 min")
                .node("code", STEP, "Check code and temperature", "Gate post")
                .node("normal", DECISION, "Normal?", "Gate post")
                .node("hold", STEP, "Hold apart and call the medical post", "Team head", "writes L4")
                .node("trip", DECISION, "Trip left today for the household?", "Gate post", "reads L3")
                .node("explain", STEP, "Explain the rule and offer delivery", "Volunteer")
                .node("let", STEP, "Let through and note the time", "Gate post", "writes L3")
                .node("back", END, "Turned back")
                .node("done", END, "Passed")
                .node("moved", END, "Handed over")
                .edge("arrive", "way")
                .edge("way", "pass", "in")
                .edge("way", "trip", "out")
                .edge("pass", "code", "yes")
                .edge("pass", "proof", "no")
                .edge("proof", "pass")
                .edge("code", "normal")
                .edge("normal", "let", "yes")
                .edge("normal", "hold", "no")
                .edge("hold", "moved")
                .edge("trip", "let", "yes")
                .edge("trip", "explain", "no")
                .edge("explain", "back")
                .edge("let", "done")
                .build();
    }

    static FlowChart parallel() {
        return FlowChart.builder("物资保障流程")
                .node("a", START, "收集需求")
                .node("b", STEP, "汇总分类", "物资岗")
                .node("c", STEP, "联系商超采购", "采购岗 · 4小时内")
                .node("d", STEP, "申领防护物资", "库管岗")
                .node("e", STEP, "发动社会捐赠", "联络岗")
                .node("f", STEP, "验收入库", "库管岗", "登记 L7")
                .node("g", DECISION, "数量质量是否合格？", "库管岗")
                .node("h", STEP, "分楼栋配送到户", "志愿者")
                .node("i", END, "回访确认")
                .edge("a", "b")
                .edge("b", "c")
                .edge("b", "d")
                .edge("b", "e")
                .edge("c", "f")
                .edge("d", "f")
                .edge("e", "f")
                .edge("f", "g")
                .edge("g", "h", "合格")
                .edge("g", "c", "不合格")
                .edge("h", "i")
                .build();
    }

    static List<FlowChart> all() {
        return List.of(samplingInChinese(), samplingInEnglish(), feasts(), gate(), parallel());
    }

    static TreeChart community() {
        TreeNode hanNorth = new TreeNode(
                "1号楼党小组",
                List.of("组长 韩北", "党员 9 人"),
                "group",
                List.of(
                        new TreeNode("中心户 101室", List.of("联系 12 户"), "household", List.of()),
                        new TreeNode("中心户 502室", List.of("联系 10 户"), "household", List.of())));
        TreeNode lake = new TreeNode(
                "湖滨花园党支部",
                List.of("书记 沈湖", "党员 31 人", "正式支部"),
                "branch",
                List.of(
                        hanNorth,
                        new TreeNode(
                                "2号楼、3号楼党小组",
                                List.of("组长 方南", "党员 14 人"),
                                "group",
                                List.of(new TreeNode("中心户 2-301室", List.of("联系 15 户"), "household", List.of())))));
        TreeNode hill = new TreeNode(
                "松岭小区、石桥小区联合党支部",
                List.of("书记 暂缺", "党员 6 人", "联合支部"),
                "branch",
                List.of(TreeNode.of("group", "松岭小区党小组"), TreeNode.of("group", "石桥小区党小组")));
        TreeNode root = new TreeNode("湖滨社区党总支", List.of("党员 58 人", "小区 3 个"), "community", List.of(lake, hill));
        return new TreeChart("湖滨社区党组织架构", root);
    }
}
