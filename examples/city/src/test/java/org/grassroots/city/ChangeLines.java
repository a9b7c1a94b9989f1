package org.grassroots.city;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Changes as lines of a file. */
final class ChangeLines {
    /** The branch that {@link Registers#UNFORMED} lacks. */
    static final String ESTABLISH = ("{'format':'grassroots-change/1','change':'establish-branch','branch':{'id':'b-1',"
                    + "'name':'Plum Garden Branch','kind':'formal','serves':[{'compound':'c-1'}],"
                    + "'members':['m-1','m-2','m-3'],'secretaries':[{'member':'m-1'}]},'community':'k-north'}")
            .replace('\'', '"');

    static final String DISSOLVE =
            "{'format':'grassroots-change/1','change':'dissolve-branch','branch':'b-1'}".replace('\'', '"');

    private ChangeLines() {}

    static Path file(Path directory, String... lines) throws IOException {
        return Files.writeString(directory.resolve("changes.jsonl"), String.join("\n", lines) + "\n");
    }

    /** Every {@code change} of a file of proposals, as it stands there. */
    static List<String> ofProposals(Path proposals) throws IOException {
        List<String> changes = new ArrayList<>();
        ObjectMapper json = new ObjectMapper();
        for (String line : Files.readAllLines(proposals)) {
            for (JsonNode step : json.readTree(line).get("changes")) {
                changes.add(step.get("change").toString());
            }
        }
        return changes;
    }
}
