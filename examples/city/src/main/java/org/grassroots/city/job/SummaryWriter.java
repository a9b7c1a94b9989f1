package org.grassroots.city.job;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.grassroots.baseline.BaselineCounts;
import org.grassroots.city.form.FormCounts;
import org.grassroots.city.repair.CureCounts;
import org.grassroots.evaluation.VerdictCounts;
import org.grassroots.organisation.BranchKind;
import org.grassroots.repair.Certificate;
import org.grassroots.text.Text;

/** Writes the counts of a run as JSON, and refused lines as JSON Lines. */
final class SummaryWriter {
    private final JsonFactory factory = new JsonFactory();

    /**
     * @param baseline  empty if none was given
     * @param cured  empty if nothing was to be repaired
     * @param planChecks  empty if nothing was planned
     */
    void write(
            CityCounts counts,
            Optional<BaselineCounts> baseline,
            Optional<CureCounts> cured,
            Optional<PlanCheckCounts> planChecks,
            OutputStream out)
            throws IOException {
        try (JsonGenerator json = open(out)) {
            json.writeStartObject();
            json.writeNumberField("communities", counts.communities());
            json.writeNumberField("compounds", counts.compounds());
            json.writeNumberField("households", counts.households());
            json.writeNumberField("members", counts.members());
            json.writeObjectFieldStart("branches");
            for (Map.Entry<BranchKind, Long> kind : counts.branches().entrySet()) {
                json.writeNumberField(kind.getKey().name().toLowerCase(Locale.ROOT), kind.getValue());
            }
            json.writeEndObject();
            json.writeNumberField("groups", counts.groups());
            json.writeNumberField("centralHouseholds", counts.centralHouseholds());
            writeUnknown(counts, json);
            writeVerdicts(counts.verdictRows(), json);
            writeFailures(counts.failures(), json);
            if (baseline.isPresent()) {
                writeBaseline(baseline.get(), json);
            }
            if (cured.isPresent()) {
                writeCured(cured.get(), json);
            }
            PlanSummary.write(counts.plans(), json);
            if (planChecks.isPresent()) {
                PlanSummary.write(planChecks.get(), json);
            }
            json.writeNumberField("read", counts.read());
            json.writeNumberField("rejected", counts.rejected());
            json.writeNumberField("blank", counts.blank());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** What is proposed, and what cannot be. */
    void write(CityCounts counts, FormCounts formed, OutputStream out) throws IOException {
        try (JsonGenerator json = open(out)) {
            json.writeStartObject();
            json.writeNumberField("communities", counts.communities());
            json.writeNumberField("compounds", counts.compounds());
            json.writeNumberField("households", counts.households());
            json.writeNumberField("members", counts.members());
            json.writeObjectFieldStart("proposed");
            for (Map.Entry<BranchKind, Long> kind : formed.branches().entrySet()) {
                json.writeNumberField(kind.getKey().name().toLowerCase(Locale.ROOT), kind.getValue());
            }
            json.writeNumberField("groups", formed.groups());
            json.writeNumberField("centralHouseholds", formed.centralHouseholds());
            json.writeNumberField("officers", formed.officers());
            json.writeNumberField("changes", formed.changes());
            json.writeEndObject();
            json.writeObjectFieldStart("impossible");
            for (Map.Entry<String, Long> rule : formed.impossible().entrySet()) {
                json.writeNumberField(rule.getKey(), rule.getValue());
            }
            json.writeEndObject();
            json.writeNumberField("read", counts.read());
            json.writeNumberField("rejected", counts.rejected());
            json.writeNumberField("blank", counts.blank());
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /** What merges came to. */
    void write(MergeCounts counts, OutputStream out) throws IOException {
        try (JsonGenerator json = open(out)) {
            MergeSummary.write(counts, json);
        }
    }

    /** What rosters came to. */
    void write(RosterCounts counts, OutputStream out) throws IOException {
        try (JsonGenerator json = open(out)) {
            counts.write(json);
        }
    }

    private JsonGenerator open(OutputStream out) throws IOException {
        DefaultIndenter indent = new DefaultIndenter("  ", "\n");
        JsonGenerator json = factory.createGenerator(out);
        json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indent));
        return json;
    }

    /** What the counts above do not hold: how many compounds and communities have more than is known. */
    private static void writeUnknown(CityCounts counts, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("unknown");
        json.writeNumberField("compoundsWithUnknownHouseholds", counts.withUnknownHouseholds());
        json.writeNumberField("compoundsWithUnlistedMembers", counts.withUnlistedMembers());
        json.writeNumberField("communitiesWithUnknownBranches", counts.withUnknownBranches());
        json.writeEndObject();
    }

    private static void writeVerdicts(Map<String, VerdictCounts> verdicts, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("verdicts");
        for (Map.Entry<String, VerdictCounts> rule : verdicts.entrySet()) {
            VerdictCounts counts = rule.getValue();
            json.writeObjectFieldStart(rule.getKey());
            json.writeNumberField("lookedAt", counts.lookedAt());
            json.writeNumberField("satisfied", counts.satisfied());
            json.writeNumberField("violated", counts.violated());
            json.writeNumberField("undetermined", counts.undetermined());
            json.writeNumberField("notApplicable", counts.notApplicable());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private static void writeFailures(Map<String, Long> failures, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("failures");
        for (Map.Entry<String, Long> rule : failures.entrySet()) {
            json.writeNumberField(rule.getKey(), rule.getValue());
        }
        json.writeEndObject();
    }

    private static void writeBaseline(BaselineCounts counts, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("baseline");
        json.writeNumberField("new", counts.unaccepted());
        json.writeNumberField("known", counts.known());
        json.writeNumberField("expired", counts.expired());
        json.writeNumberField("fixed", counts.fixed());
        json.writeNumberField("unseen", counts.unseen());
        json.writeNumberField("grown", counts.grown());
        json.writeNumberField("growth", counts.growth());
        json.writeEndObject();
    }

    private static void writeCured(CureCounts counts, JsonGenerator json) throws IOException {
        json.writeObjectFieldStart("repair");
        json.writeNumberField("findings", counts.findings());
        json.writeNumberField("withRemedies", counts.withRemedies());
        json.writeNumberField("withCertificate", counts.withCertificate());
        json.writeObjectFieldStart("certificates");
        for (Map.Entry<Certificate.Ground, Long> ground : counts.certificates().entrySet()) {
            String word = ground.getKey().name().toLowerCase(Locale.ROOT).replace('_', '-');
            json.writeNumberField(word, ground.getValue());
        }
        json.writeEndObject();
        json.writeNumberField("cured", counts.cured());
        json.writeNumberField("left", counts.left());
        json.writeNumberField("changes", counts.changes());
        json.writeEndObject();
    }

    void writeLine(Rejection rejection, OutputStream out) throws IOException {
        try (JsonGenerator json = factory.createGenerator(out)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.writeStartObject();
            json.writeStringField("file", rejection.file());
            if (rejection.line().isPresent()) {
                json.writeNumberField("line", rejection.line().getAsInt());
            }
            json.writeArrayFieldStart("problems");
            for (Rejection.Problem problem : rejection.problems()) {
                json.writeStartObject();
                json.writeStringField("code", problem.code());
                if (problem.column().isPresent()) {
                    json.writeNumberField("column", problem.column().getAsInt());
                }
                json.writeStringField("pointer", problem.pointer());
                json.writeStringField("met", problem.met().english());
                json.writeStringField(
                        "expected", problem.expected().map(Text::english).orElse(""));
                json.writeStringField("message", problem.message().english());
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }
}
