package org.grassroots.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.grassroots.json.CitationJson.Cited;
import org.grassroots.json.NumberJson.DatedValue;
import org.grassroots.json.NumberJson.Numbers;
import org.grassroots.json.RuleJson.Entry;
import org.grassroots.json.RuleJson.Use;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.RulePart;
import org.grassroots.pack.Specialisation;
import org.grassroots.pack.Suspension;
import org.grassroots.parameter.Citation;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Parameter;
import org.grassroots.rule.Rule;
import org.grassroots.rule.RuleId;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** Puts the entries of a pack together from their JSON: joins ids to what they name, and notes what does not fit. */
final class EntryAssembly {
    private final Map<String, Rule<?>> rules;
    private final FlawLog log;
    private final Map<String, Text> instruments = new LinkedHashMap<>();
    /** Empty for what is declared but unfit, so that one fault is told once. */
    private final Map<String, Optional<Parameter>> parameters = new LinkedHashMap<>();

    EntryAssembly(PackJson json, Map<String, Rule<?>> rules, FlawLog log) {
        this.rules = rules;
        this.log = log;
        for (int at = 0; at < json.instruments().size(); at++) {
            CitationJson.Instrument instrument = json.instruments().get(at);
            log.put(instruments, instrument.id(), instrument.title(), "/instruments/" + at + "/id");
        }
        for (int at = 0; at < json.parameters().size(); at++) {
            String place = "/parameters/" + at;
            Numbers numbers = json.parameters().get(at);
            log.put(parameters, numbers.id(), parameter(numbers, place), place + "/id");
        }
    }

    private Optional<Parameter> parameter(Numbers numbers, String place) {
        List<DatedLimit> values = new ArrayList<>();
        for (int at = 0; at < numbers.values().size(); at++) {
            DatedValue value = numbers.values().get(at);
            String pointer = place + "/values/" + at;
            citation(value.citation(), pointer + "/citation")
                    .flatMap(cited -> log.sound(
                            pointer, () -> new DatedLimit(value.firstDay(), value.lastDay(), value.limit(), cited)))
                    .ifPresent(values::add);
        }
        boolean fits = values.size() == numbers.values().size();
        // Two at a time first, so that every fault is told, each at the value that does not follow the one before it.
        for (int at = 1; at < values.size() && values.size() == numbers.values().size(); at++) {
            List<DatedLimit> two = List.of(values.get(at - 1), values.get(at));
            fits &= log.sound(place + "/values/" + at, () -> new Parameter(numbers.id(), numbers.unit(), two))
                    .isPresent();
        }
        return fits ? log.sound(place, () -> new Parameter(numbers.id(), numbers.unit(), values)) : Optional.empty();
    }

    Optional<RuleEntry> entry(Entry entry, String place) {
        Optional<Rule<?>> rule = log.find(rules, entry.id(), "rule", place + "/id");
        Optional<Citation> citation = citation(entry.citation(), place + "/citation");
        Optional<Specialisation> special = entry.reason()
                .flatMap(reason ->
                        ruleId(entry.of().orElse(entry.id()), place + "/of").map(of -> new Specialisation(of, reason)));
        Map<String, RulePart> parts = new LinkedHashMap<>();
        boolean allFound = entry.reason().isEmpty() || special.isPresent();
        for (int at = 0; at < entry.parts().size(); at++) {
            String pointer = place + "/parts/" + at;
            Optional<RulePart> part = part(entry.parts().get(at), pointer);
            allFound &=
                    part.isPresent() && log.put(parts, entry.parts().get(at).demand(), part.get(), pointer + "/demand");
        }
        Map<String, Parameter> uses = new LinkedHashMap<>();
        for (int at = 0; at < entry.parameters().size(); at++) {
            Use use = entry.parameters().get(at);
            String pointer = place + "/parameters/" + at;
            Optional<Parameter> parameter = log.find(parameters, use.parameter(), "parameter", pointer + "/parameter")
                    .flatMap(declared -> declared);
            allFound &= parameter.isPresent() && log.put(uses, use.as(), parameter.get(), pointer + "/as");
        }
        if (rule.isEmpty() || citation.isEmpty() || !allFound) {
            return Optional.empty();
        }
        return log.sound(
                place,
                () -> RuleEntry.builder()
                        .rule(rule.get())
                        .version(entry.version())
                        .statement(entry.statement())
                        .citation(citation.get())
                        .responsible(entry.responsible())
                        .parameters(uses)
                        .parts(parts)
                        .specialises(special)
                        .validity(entry.validity())
                        .build());
    }

    private Optional<RulePart> part(RuleJson.Part part, String place) {
        Optional<TextPattern> violated = log.sound(place + "/violated", () -> TextPattern.of(part.violated()));
        Optional<TextPattern> undetermined =
                log.sound(place + "/undetermined", () -> TextPattern.of(part.undetermined()));
        Optional<Citation> citation = part.citation().flatMap(cited -> citation(cited, place + "/citation"));
        if (violated.isEmpty() || undetermined.isEmpty() || part.citation().isPresent() && citation.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(RulePart.builder()
                .grade(part.grade())
                .unit(part.unit())
                .violated(violated.get())
                .undetermined(undetermined.get())
                .citation(citation)
                .build());
    }

    Optional<Suspension> suspension(RuleJson.Suspended suspended, String place) {
        Optional<RuleId> rule = ruleId(suspended.rule(), place + "/rule");
        Optional<Citation> citation = citation(suspended.citation(), place + "/citation");
        return rule.isEmpty() || citation.isEmpty()
                ? Optional.empty()
                : Optional.of(new Suspension(rule.get(), suspended.reason(), citation.get(), suspended.validity()));
    }

    private Optional<RuleId> ruleId(String id, String pointer) {
        return log.sound(pointer, () -> RuleId.of(id));
    }

    private Optional<Citation> citation(Cited cited, String place) {
        return log.find(instruments, cited.instrument(), "instrument", place + "/instrument")
                .map(title -> new Citation(title, cited.clause()));
    }
}
