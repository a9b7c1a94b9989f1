package org.grassroots.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.grassroots.json.PackJson.Cited;
import org.grassroots.json.PackJson.DatedValue;
import org.grassroots.json.PackJson.Entry;
import org.grassroots.json.PackJson.Numbers;
import org.grassroots.json.PackJson.Use;
import org.grassroots.json.shape.Flaw;
import org.grassroots.json.shape.ProblemCode;
import org.grassroots.pack.RuleEntry;
import org.grassroots.pack.RulePack;
import org.grassroots.pack.RulePart;
import org.grassroots.parameter.Citation;
import org.grassroots.parameter.DatedLimit;
import org.grassroots.parameter.Parameter;
import org.grassroots.rule.Rule;
import org.grassroots.text.Text;
import org.grassroots.text.TextPattern;

/** Puts a pack together from its JSON: joins ids to what they name, and notes what does not fit. */
final class PackAssembly {
    private final PackJson json;
    private final Map<String, Rule<?>> rules;
    private final Optional<RulePack> base;
    private final List<Flaw.At> flaws = new ArrayList<>();
    private final Map<String, Text> instruments = new LinkedHashMap<>();
    /** Empty for what is declared but unfit, so that one fault is told once. */
    private final Map<String, Optional<Parameter>> parameters = new LinkedHashMap<>();

    private final Map<String, Optional<RuleEntry>> entries = new LinkedHashMap<>();

    PackAssembly(PackJson json, Map<String, Rule<?>> rules, Map<String, RulePack> bases) {
        this.json = json;
        this.rules = rules;
        base = json.base().flatMap(id -> find(bases, id, "pack", "/base"));
        for (int at = 0; at < json.instruments().size(); at++) {
            PackJson.Instrument instrument = json.instruments().get(at);
            put(instruments, instrument.id(), instrument.title(), "/instruments/" + at + "/id");
        }
        for (int at = 0; at < json.parameters().size(); at++) {
            String place = "/parameters/" + at;
            Numbers numbers = json.parameters().get(at);
            put(parameters, numbers.id(), parameter(numbers, place), place + "/id");
        }
        for (int at = 0; at < json.rules().size(); at++) {
            Entry entry = json.rules().get(at);
            put(entries, entry.id(), entry(entry, "/rules/" + at), "/rules/" + at + "/id");
        }
    }

    List<Flaw.At> flaws() {
        return flaws;
    }

    /**
     * @throws IllegalStateException if there are flaws
     */
    RulePack pack() {
        if (!flaws.isEmpty()) {
            throw new IllegalStateException("pack '%s' has flaws: %s".formatted(json.id(), flaws));
        }
        return RulePack.builder()
                .id(json.id())
                .version(json.version())
                .title(json.title())
                .place(json.place())
                .base(base)
                .rules(entries.values().stream().map(Optional::orElseThrow).toList())
                .build();
    }

    private Optional<Parameter> parameter(Numbers numbers, String place) {
        List<DatedLimit> values = new ArrayList<>();
        for (int at = 0; at < numbers.values().size(); at++) {
            DatedValue value = numbers.values().get(at);
            String pointer = place + "/values/" + at;
            citation(value.citation(), pointer + "/citation")
                    .flatMap(cited -> sound(
                            pointer, () -> new DatedLimit(value.firstDay(), value.lastDay(), value.limit(), cited)))
                    .ifPresent(values::add);
        }
        return values.size() < numbers.values().size()
                ? Optional.empty()
                : sound(place, () -> new Parameter(numbers.id(), numbers.unit(), values));
    }

    private Optional<RuleEntry> entry(Entry entry, String place) {
        Optional<Rule<?>> rule = find(rules, entry.id(), "rule", place + "/id");
        Optional<Citation> citation = citation(entry.citation(), place + "/citation");
        Map<String, RulePart> parts = new LinkedHashMap<>();
        boolean allFound = true;
        for (int at = 0; at < entry.parts().size(); at++) {
            String pointer = place + "/parts/" + at;
            Optional<RulePart> part = part(entry.parts().get(at), pointer);
            allFound &= part.isPresent() && put(parts, entry.parts().get(at).demand(), part.get(), pointer + "/demand");
        }
        Map<String, Parameter> uses = new LinkedHashMap<>();
        for (int at = 0; at < entry.parameters().size(); at++) {
            Use use = entry.parameters().get(at);
            String pointer = place + "/parameters/" + at;
            Optional<Parameter> parameter = find(parameters, use.parameter(), "parameter", pointer + "/parameter")
                    .flatMap(declared -> declared);
            allFound &= parameter.isPresent() && put(uses, use.as(), parameter.get(), pointer + "/as");
        }
        if (rule.isEmpty() || citation.isEmpty() || !allFound) {
            return Optional.empty();
        }
        return sound(
                place,
                () -> RuleEntry.builder()
                        .rule(rule.get())
                        .version(entry.version())
                        .statement(entry.statement())
                        .citation(citation.get())
                        .responsible(entry.responsible())
                        .parameters(uses)
                        .parts(parts)
                        .build());
    }

    private Optional<RulePart> part(PackJson.Part part, String place) {
        Optional<TextPattern> violated = sound(place + "/violated", () -> TextPattern.of(part.violated()));
        Optional<TextPattern> undetermined = sound(place + "/undetermined", () -> TextPattern.of(part.undetermined()));
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

    private Optional<Citation> citation(Cited cited, String place) {
        return find(instruments, cited.instrument(), "instrument", place + "/instrument")
                .map(title -> new Citation(title, cited.clause()));
    }

    private <T> Optional<T> find(Map<String, T> things, String id, String kind, String pointer) {
        T found = things.get(id);
        if (found == null) {
            flaws.add(new Flaw.At(
                    pointer,
                    new Flaw(
                            ProblemCode.DANGLING_ID,
                            "the %s '%s' names nothing".formatted(kind, id),
                            "there are " + (things.isEmpty() ? "none" : String.join(", ", things.keySet())))));
        }
        return Optional.ofNullable(found);
    }

    private <T> boolean put(Map<String, T> things, String id, T thing, String pointer) {
        boolean isNew = things.putIfAbsent(id, thing) == null;
        if (!isNew) {
            flaws.add(new Flaw.At(
                    pointer,
                    new Flaw(
                            ProblemCode.DUPLICATE_ID,
                            "'%s' is given twice".formatted(id),
                            "each needs a name of its own")));
        }
        return isNew;
    }

    private <T> Optional<T> sound(String pointer, Supplier<T> make) {
        try {
            return Optional.of(make.get());
        } catch (IllegalArgumentException unfit) {
            flaws.add(new Flaw.At(pointer, new Flaw(ProblemCode.BAD_VALUE, said(unfit), "")));
            return Optional.empty();
        }
    }

    /** A rule of the host's may refuse without a word. */
    private static String said(IllegalArgumentException unfit) {
        String message = unfit.getMessage();
        return message == null || message.isBlank() ? "the value was refused" : message;
    }
}
