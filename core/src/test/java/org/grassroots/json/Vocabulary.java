package org.grassroots.json;

import java.util.LinkedHashSet;
import java.util.Set;
import org.grassroots.json.shape.ShapeDescription;
import org.grassroots.json.shape.ShapeDescription.EitherOf;
import org.grassroots.json.shape.ShapeDescription.FieldOf;
import org.grassroots.json.shape.ShapeDescription.ListOf;
import org.grassroots.json.shape.ShapeDescription.ObjectOf;
import org.grassroots.json.shape.ShapeDescription.WordsOf;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the register's format can say: every field as {@code object.field}, every word as {@code object.field=word}. */
final class Vocabulary {
    private Vocabulary() {}

    /** Of the format; without the word unknown, which is stated by leaving a field out. */
    static Set<String> ofFormat() {
        Set<String> declared = new LinkedHashSet<>();
        declared(RegisterDraft.SHAPE.description(), declared, false);
        declared.removeIf(each -> each.endsWith("=unknown"));
        return declared;
    }

    /** The fields of the format that must be there. */
    static Set<String> required() {
        Set<String> declared = new LinkedHashSet<>();
        declared(RegisterDraft.SHAPE.description(), declared, true);
        return fields(declared);
    }

    /** Of one register, every text of which is taken for a word. */
    static Set<String> of(String register) {
        Set<String> used = new LinkedHashSet<>();
        used(RegisterDraft.SHAPE.description(), JsonMapper.shared().readTree(register), used);
        return used;
    }

    static Set<String> fields(Set<String> vocabulary) {
        Set<String> fields = new LinkedHashSet<>(vocabulary);
        fields.removeIf(each -> each.contains("="));
        return fields;
    }

    private static void declared(ShapeDescription shape, Set<String> found, boolean onlyRequired) {
        if (shape instanceof ObjectOf object) {
            for (FieldOf field : object.fields()) {
                String name = object.name() + "." + field.name();
                if (!onlyRequired || field.required()) {
                    found.add(name);
                }
                words(field.shape()).forEach(word -> found.add(name + "=" + word));
                declared(field.shape(), found, onlyRequired);
            }
        } else if (shape instanceof ListOf list) {
            declared(list.item(), found, onlyRequired);
        } else if (shape instanceof EitherOf either) {
            declared(either.other(), found, onlyRequired);
        }
    }

    private static Set<String> words(ShapeDescription shape) {
        if (shape instanceof WordsOf words) {
            // One answer stands for all: each is read by the same shape.
            return words.words().contains("yes") ? Set.of() : Set.copyOf(words.words());
        } else if (shape instanceof EitherOf either) {
            return Set.copyOf(either.words());
        }
        return shape instanceof ListOf list ? words(list.item()) : Set.of();
    }

    private static void used(ShapeDescription shape, JsonNode node, Set<String> found) {
        if (shape instanceof ObjectOf object && node.isObject()) {
            for (FieldOf field : object.fields()) {
                JsonNode value = node.get(field.name());
                if (value != null) {
                    String name = object.name() + "." + field.name();
                    found.add(name);
                    texts(value).forEach(word -> found.add(name + "=" + word));
                    used(field.shape(), value, found);
                }
            }
        } else if (shape instanceof ListOf list) {
            node.forEach(item -> used(list.item(), item, found));
        } else if (shape instanceof EitherOf either) {
            used(either.other(), node, found);
        }
    }

    private static Set<String> texts(JsonNode value) {
        Set<String> texts = new LinkedHashSet<>();
        if (value.isString()) {
            texts.add(value.asString());
        } else if (value.isArray()) {
            value.forEach(item -> texts.addAll(texts(item)));
        }
        return texts;
    }
}
