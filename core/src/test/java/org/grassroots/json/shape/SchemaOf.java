package org.grassroots.json.shape;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.json.shape.ShapeDescription.BoolOf;
import org.grassroots.json.shape.ShapeDescription.ChoiceOf;
import org.grassroots.json.shape.ShapeDescription.ConstantOf;
import org.grassroots.json.shape.ShapeDescription.DateOf;
import org.grassroots.json.shape.ShapeDescription.EitherOf;
import org.grassroots.json.shape.ShapeDescription.FieldOf;
import org.grassroots.json.shape.ShapeDescription.IntegerOf;
import org.grassroots.json.shape.ShapeDescription.ListOf;
import org.grassroots.json.shape.ShapeDescription.ObjectOf;
import org.grassroots.json.shape.ShapeDescription.PeriodOf;
import org.grassroots.json.shape.ShapeDescription.ReferenceTo;
import org.grassroots.json.shape.ShapeDescription.TextOf;
import org.grassroots.json.shape.ShapeDescription.WordsOf;

/**
 * Turns a description into a JSON Schema 2020-12, to hold a schema written by hand against it. Objects stand once, under
 * {@code $defs} by their name; maps keep the order of the description.
 */
public final class SchemaOf {
    private final Map<String, Object> definitions = new LinkedHashMap<>();

    private SchemaOf() {}

    public static Map<String, Object> shape(Shape<?> shape) {
        SchemaOf schema = new SchemaOf();
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        root.putAll(schema.of(shape.description()));
        root.put("$defs", schema.definitions);
        return root;
    }

    public static String text(Shape<?> shape) {
        return json(shape(shape));
    }

    private Map<String, Object> of(ShapeDescription description) {
        if (description instanceof ObjectOf object) {
            return object(object);
        } else if (description instanceof ChoiceOf choice) {
            return map("anyOf", choice.objects().stream().map(this::object).toList());
        } else if (description instanceof ReferenceTo reference) {
            return reference(reference.name());
        } else if (description instanceof ListOf list) {
            Map<String, Object> schema = map("type", "array", "items", of(list.item()));
            if (list.distinct()) {
                schema.put("uniqueItems", true);
            }
            return schema;
        } else if (description instanceof TextOf text) {
            Map<String, Object> schema = map("type", "string", "minLength", 1, "maxLength", text.maxLength());
            text.pattern().ifPresent(pattern -> schema.put("pattern", "^(?:" + pattern + ")$"));
            return schema;
        } else if (description instanceof IntegerOf number) {
            return map("type", "integer", "minimum", number.min(), "maximum", number.max());
        } else if (description instanceof DateOf) {
            return map("type", "string", "format", "date");
        } else if (description instanceof PeriodOf) {
            return map("type", "string", "format", "duration");
        } else if (description instanceof BoolOf) {
            return map("type", "boolean");
        } else if (description instanceof WordsOf words) {
            return map("enum", words.words());
        } else if (description instanceof ConstantOf constant) {
            return map("const", constant.value());
        } else if (description instanceof EitherOf either) {
            // anyOf, not oneOf: a word may be like the other text, and is the word then.
            return map("anyOf", List.of(map("enum", either.words()), of(either.other())));
        }
        throw new AssertionError("no schema for " + description);
    }

    private Map<String, Object> object(ObjectOf object) {
        Map<String, Object> properties = new LinkedHashMap<>();
        Map<String, Object> schema = map(
                "type",
                "object",
                "properties",
                properties,
                "required",
                object.fields().stream()
                        .filter(FieldOf::required)
                        .map(FieldOf::name)
                        .toList(),
                "additionalProperties",
                false);
        for (FieldOf field : object.fields()) {
            properties.put(field.name(), of(field.shape()));
        }
        Object before = definitions.put(object.name(), schema);
        if (before != null && !before.equals(schema)) {
            throw new AssertionError("two different objects are named '" + object.name() + "'");
        }
        return reference(object.name());
    }

    private static Map<String, Object> reference(String name) {
        return map("$ref", "#/$defs/" + name);
    }

    private static Map<String, Object> map(Object... keysAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            map.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return map;
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            List<String> entries = new ArrayList<>();
            map.forEach((key, each) -> entries.add(json(key) + ":" + json(each)));
            return "{" + String.join(",", entries) + "}";
        } else if (value instanceof List<?> list) {
            Stream<String> items = list.stream().map(SchemaOf::json);
            return items.collect(Collectors.joining(",", "[", "]"));
        } else if (value instanceof String text) {
            return "\"" + text.replace("\\", "\\\\").replace("\"", "\\\"") + "\"";
        }
        return value.toString();
    }
}
