package org.grassroots.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.json.JsonMapper;

/** Holds a schema written by hand against one made from shapes: the same structure, with descriptions and more. */
final class SchemaDifferences {
    /** What a schema tells people. */
    private static final Set<String> TOLD = Set.of("title", "description");

    /** What constructors check and shapes do not describe. */
    private static final Set<String> BEYOND_SHAPES =
            Set.of("pattern", "minItems", "dependentSchemas", "dependentRequired", "oneOf");

    private final Map<String, Object> definitions;
    private final List<String> found = new ArrayList<>();

    private SchemaDifferences(Map<String, Object> definitions) {
        this.definitions = definitions;
    }

    /**
     * @param made  as {@code SchemaOf} gives it
     * @return nothing if the two have the same structure, else a line for each difference
     */
    static List<String> between(String written, Map<String, Object> made) {
        Map<String, Object> schema = parsed(written);
        SchemaDifferences differences = new SchemaDifferences(object(schema.get("$defs")));
        String root = made.containsKey("$ref") ? "$ref" : "anyOf";
        differences.compareValue("/" + root, schema.get(root), made.get(root));
        object(made.get("$defs"))
                .forEach((name, definition) -> differences.compareObject(
                        hyphenated(name), differences.definitions.get(hyphenated(name)), object(definition)));
        return differences.found;
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> parsed(String json) {
        return JsonMapper.shared().readValue(json, LinkedHashMap.class);
    }

    @SuppressWarnings("unchecked")
    static Map<String, Object> object(Object value) {
        return (Map<String, Object>) value;
    }

    /** A definition's name stands in a URI fragment, so by hand it is written without spaces. */
    private static String hyphenated(String name) {
        return name.replace(' ', '-');
    }

    private void compareObject(String place, Object written, Map<String, Object> made) {
        if (!(written instanceof Map)) {
            found.add(place + ": not written");
            return;
        }
        compareMap(place, object(written), made);
        List<String> order =
                List.copyOf(object(object(written).get("properties")).keySet());
        compareValue(
                place + "/order",
                order,
                List.copyOf(object(made.get("properties")).keySet()));
    }

    private void compareMap(String place, Map<String, Object> written, Map<String, Object> made) {
        Map<String, Object> resolved = resolved(written);
        for (Map.Entry<String, Object> each : made.entrySet()) {
            // An ISO period such as P1Y6D is no duration of RFC 3339, which is what the format means.
            boolean isPeriod = each.getKey().equals("format") && each.getValue().equals("duration");
            boolean isEmpty =
                    each.getKey().equals("required") && each.getValue().equals(List.of());
            if (!isPeriod && !(isEmpty && !resolved.containsKey("required"))) {
                compareValue(place + "/" + each.getKey(), resolved.get(each.getKey()), each.getValue());
            }
        }
        resolved.keySet().stream()
                .filter(key -> !made.containsKey(key) && !TOLD.contains(key) && !BEYOND_SHAPES.contains(key))
                .forEach(key -> found.add(place + "/" + key + ": written but not made"));
    }

    private void compareValue(String place, Object written, Object made) {
        if (made instanceof Map && written instanceof Map) {
            if (place.endsWith("/properties")) {
                compareProperties(place, object(written), object(made));
            } else {
                compareMap(place, object(written), object(made));
            }
        } else if (made instanceof List<?> wanted
                && written instanceof List<?> given
                && place.endsWith("/anyOf")
                && wanted.size() == given.size()) {
            for (int at = 0; at < wanted.size(); at++) {
                compareValue(place + "/" + at, given.get(at), wanted.get(at));
            }
        } else {
            Object wanted = place.endsWith("$ref") ? hyphenated((String) made) : made;
            if (!wanted.equals(written)) {
                found.add("%s: written is %s, made is %s".formatted(place, written, wanted));
            }
        }
    }

    private void compareProperties(String place, Map<String, Object> written, Map<String, Object> made) {
        made.forEach((name, schema) -> compareValue(place + "/" + name, written.get(name), schema));
        written.keySet().stream()
                .filter(name -> !made.containsKey(name))
                .forEach(name -> found.add(place + "/" + name + ": written but not made"));
    }

    /** With a reference to what is no object replaced by what it names. */
    private Map<String, Object> resolved(Map<String, Object> schema) {
        if (schema.get("$ref") instanceof String reference) {
            Map<String, Object> named = object(definitions.get(reference.substring("#/$defs/".length())));
            if (!"object".equals(named.get("type"))) {
                Map<String, Object> whole = new LinkedHashMap<>(named);
                whole.putAll(schema);
                whole.remove("$ref");
                return whole;
            }
        }
        return schema;
    }
}
