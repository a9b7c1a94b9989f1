package org.grassroots.city;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Small registers of made-up people, as lines of a file. */
final class Registers {
    /** Three full members, a branch of theirs, and a secretary who has been a full member for long: nothing is known to be wrong. */
    static final String SOUND = line("2011-07-01", branch());

    /** The same with a secretary who has been a full member for half a year, which a SHOULD rule forbids. */
    static final String NEW_SECRETARY = line("2026-01-01", branch());

    /** The same without the branch that a MUST rule asks for. */
    static final String NO_BRANCH = line("2011-07-01", "");

    /** {@link #NO_BRANCH} where it is known that nothing is formed but the community's own organisation. */
    static final String UNFORMED = NO_BRANCH.replace(
            "\"organisation\":{\"branches\":[]}",
            "\"organisation\":{\"communityOrganisation\":{\"level\":\"branch\",\"committee\":[],\"roll\":[]},"
                    + "\"branches\":[],\"groups\":[],\"centralHouseholds\":[]}");

    /** One that does not say which day it describes. */
    static final String NO_DAY = SOUND.replace(",\"describes\":\"2026-06-30\"", "");

    private Registers() {}

    static Path file(Path directory, String... lines) throws IOException {
        return Files.writeString(directory.resolve("north.jsonl"), String.join("\n", lines) + "\n");
    }

    private static String line(String fullSince, String branches) {
        return ("{'format':'grassroots-register/1','provenance':{'source':'made up','synthetic':true,"
                        + "'describes':'2026-06-30'},'community':{'id':'k-north','name':'North Gate Community',"
                        + "'compounds':[{'id':'c-1','name':'Plum Garden','surveyedHouseholds':1200}]},'members':["
                        + "{'id':'m-1','name':'Zhao Jiayi','status':'full','fullSince':'" + fullSince
                        + "','affiliation':'here','residence':{'compound':'c-1'},'votingRights':'yes'},"
                        + "{'id':'m-2','name':'Qian Bingding','status':'full','affiliation':'here',"
                        + "'residence':{'compound':'c-1'}},"
                        + "{'id':'m-3','name':'Sun Wuji','status':'full','affiliation':'here',"
                        + "'residence':{'compound':'c-1'}}],'organisation':{'branches':[" + branches + "]}}")
                .replace('\'', '"');
    }

    private static String branch() {
        return "{'id':'b-1','name':'Plum Garden Branch','kind':'formal','serves':[{'compound':'c-1'}],"
                + "'members':['m-1','m-2','m-3'],'secretaries':[{'member':'m-1'}]}";
    }
}
