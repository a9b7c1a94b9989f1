package org.grassroots.city;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.grassroots.json.Schemas;

/** A made-up pack of a host's: from 2020 a branch has at most 2 members, from 2024 compounds with 3 full members have one. */
final class HostPack {
    private static final String EFFECT = Schemas.pack().contains("\"effect\"") ? "'effect':'ADDS'," : "";

    static final String TEXT =
            ("{'format':'grassroots-pack/1','id':'watch','version':'1','title':{'en':'Watch','zh-Hans':'值守'},\n"
                            + "'instruments':[{'id':'note','title':{'en':'Note','zh-Hans':'通知'}}],\n'parameters':[\n"
                            + number("branch.max", "2020-01-01", 2) + ",\n" + number("compound.min", "2024-01-01", 3)
                            + "],\n'rules':[\n" + rule("branch.max-members", "SHOULD", "maxMembers", "branch.max")
                            + ",\n"
                            + rule("compound.branch-required", "MUST", "minFullMembers", "compound.min") + "]}\n")
                    .replace('\'', '"');

    private HostPack() {}

    static Path file(Path directory) throws IOException {
        return Files.writeString(directory.resolve("watch.json"), TEXT);
    }

    private static String number(String id, String from, int count) {
        return "{'id':'" + id + "','unit':{'en':'members','zh-Hans':'名'},'values':[{'from':'" + from + "','count':"
                + count + ",'citation':{'instrument':'note'}}]}";
    }

    private static String rule(String id, String grade, String as, String parameter) {
        return "{'id':'" + id + "','version':'1'," + EFFECT
                + "'statement':{'en':'What is asked.','zh-Hans':'要求。'},'citation':{'instrument':'note'},"
                + "'responsible':{'en':'the street','zh-Hans':'街道'},'parameters':[{'as':'" + as + "','parameter':'"
                + parameter + "'}],'parts':[{'demand':'only','grade':'" + grade
                + "','unit':{'en':'members','zh-Hans':'名'},"
                + "'violated':{'en':'{subject} is not in order.','zh-Hans':'{subject}不符合。'},"
                + "'undetermined':{'en':'{subject}: {missing}.','zh-Hans':'{subject}：{missing}。'}}]}";
    }
}
