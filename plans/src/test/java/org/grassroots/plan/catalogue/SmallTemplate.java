package org.grassroots.plan.catalogue;

import static com.google.common.base.Preconditions.checkArgument;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The files of the smallest template with two teams, to be bent in one place for a test. */
final class SmallTemplate implements TemplateFiles {
    private final Map<String, byte[]> files = new LinkedHashMap<>();

    SmallTemplate() {
        String team = resource("small/team.json");
        put("template.json", resource("small/template.json"));
        put(
                "t1.json",
                team.replace("@team", "T1")
                        .replace("@use", "OWNS")
                        .replace("@writes", " \"writes\": [{\"ledger\": \"L1\", \"columns\": [\"who\", \"state\"]}],"));
        put("t2.json", team.replace("@team", "T2").replace("@use", "READS").replace("@writes", ""));
        put("l1.json", resource("small/l1.json"));
        put("stages.json", resource("small/stages.json"));
    }

    /** The same with parameters, which texts, needs and times of team T1 use, and a preset. */
    static SmallTemplate local() {
        SmallTemplate local = new SmallTemplate()
                .with("template.json", " \"overall\"", resource("small/parameters.txt") + " \"overall\"")
                .with("t1.json", "{\"en\": \"One for 360\", \"zh-Hans\": \"每360人一名\"}", """
                        {"en": "{onDuty} on duty, back within {timeOut}, {rule}", "zh-Hans": "{timeOut}内返回，{rule}，{onDuty}人"}""")
                .with("t1.json", "{\"people\": 1, \"forEvery\"", "{\"peopleFrom\": \"onDuty\", \"forEvery\"")
                .with("t1.json", "\"shifts\": 2", "\"shiftsFrom\": \"turns\"")
                .with("t1.json", "\"within\": \"P1D\"", "\"withinFrom\": \"timeOut\"");
        local.put("p1.json", resource("small/preset.json"));
        return local;
    }

    /** A text file beside this class. */
    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(SmallTemplate.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private void put(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** With the only place where {@code from} stands in the file changed to {@code to}. */
    SmallTemplate with(String file, String from, String to) {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        int at = text.indexOf(from);
        checkArgument(at >= 0 && at == text.lastIndexOf(from), "'%s' must stand exactly once in %s", from, file);
        put(file, text.substring(0, at) + to + text.substring(at + from.length()));
        return this;
    }

    SmallTemplate with(String file, byte[] bytes) {
        files.put(file, bytes);
        return this;
    }

    SmallTemplate without(String file) {
        files.remove(file);
        return this;
    }

    @Override
    public Optional<byte[]> read(String name) {
        return Optional.ofNullable(files.get(name)).map(byte[]::clone);
    }
}
