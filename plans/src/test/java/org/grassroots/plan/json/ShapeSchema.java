package org.grassroots.plan.json;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.ShapeDescription;
import org.grassroots.json.shape.ShapeDescription.BoolOf;
import org.grassroots.json.shape.ShapeDescription.ConstantOf;
import org.grassroots.json.shape.ShapeDescription.DateOf;
import org.grassroots.json.shape.ShapeDescription.EitherOf;
import org.grassroots.json.shape.ShapeDescription.FieldOf;
import org.grassroots.json.shape.ShapeDescription.IntegerOf;
import org.grassroots.json.shape.ShapeDescription.ListOf;
import org.grassroots.json.shape.ShapeDescription.ObjectOf;
import org.grassroots.json.shape.ShapeDescription.PeriodOf;
import org.grassroots.json.shape.ShapeDescription.TextOf;
import org.grassroots.json.shape.ShapeDescription.WordsOf;

/** The JSON Schema 2020-12 of a shape, as the shape describes itself: one definition a line. */
final class ShapeSchema {
    private final Map<String, String> definitions = new LinkedHashMap<>();

    private ShapeSchema() {}

    static String of(String title, Shape<?> shape) {
        ShapeSchema schema = new ShapeSchema();
        String root = schema.of(shape.description());
        return schema.definitions.entrySet().stream()
                .map(entry -> "    " + quoted(entry.getKey()) + ": " + entry.getValue())
                .collect(Collectors.joining(",\n", """
                        {
                          "$schema": "https://json-schema.org/draft/2020-12/schema",
                          "title": "%s",
                          "allOf": [%s],
                          "$defs": {
                        """.formatted(title, root), "\n  }\n}\n"));
    }

    private String of(ShapeDescription description) {
        if (description instanceof ObjectOf object) {
            return object(object);
        } else if (description instanceof ListOf list) {
            String distinct = list.distinct() ? ", \"uniqueItems\": true" : "";
            return "{\"type\": \"array\", \"items\": " + of(list.item()) + distinct + "}";
        } else if (description instanceof TextOf text) {
            String pattern = text.pattern()
                    .map(regex -> ", \"pattern\": " + quoted("^(?:" + regex + ")$"))
                    .orElse("");
            return "{\"type\": \"string\", \"minLength\": 1, \"maxLength\": " + text.maxLength() + pattern + "}";
        } else if (description instanceof IntegerOf number) {
            return "{\"type\": \"integer\", \"minimum\": " + number.min() + ", \"maximum\": " + number.max() + "}";
        } else if (description instanceof BoolOf) {
            return "{\"type\": \"boolean\"}";
        } else if (description instanceof DateOf) {
            return "{\"type\": \"string\", \"format\": \"date\"}";
        } else if (description instanceof PeriodOf) {
            return "{\"type\": \"string\", \"format\": \"duration\"}";
        } else if (description instanceof WordsOf words) {
            return "{\"enum\": " + quoted(words.words()) + "}";
        } else if (description instanceof EitherOf either) {
            return "{\"anyOf\": [{\"enum\": " + quoted(either.words()) + "}, " + of(either.other()) + "]}";
        } else if (description instanceof ConstantOf constant) {
            return "{\"const\": " + quoted(constant.value()) + "}";
        }
        throw new AssertionError("no schema for " + description);
    }

    private String object(ObjectOf object) {
        String fields = object.fields().stream()
                .map(field -> quoted(field.name()) + ": " + of(field.shape()))
                .collect(Collectors.joining(", "));
        List<String> required = object.fields().stream()
                .filter(FieldOf::required)
                .map(FieldOf::name)
                .toList();
        String schema = "{\"type\": \"object\", \"additionalProperties\": false, \"required\": " + quoted(required)
                + ", \"properties\": {" + fields + "}}";
        String before = definitions.put(object.name(), schema);
        if (before != null && !before.equals(schema)) {
            throw new AssertionError("two different objects are named '" + object.name() + "'");
        }
        return "{\"$ref\": \"#/$defs/" + object.name().replace(" ", "%20") + "\"}";
    }

    private static String quoted(List<String> texts) {
        return texts.stream().map(ShapeSchema::quoted).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
    }
}
