package org.grassroots.plan.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.grassroots.json.shape.Flaw;
import org.grassroots.json.shape.ProblemCode;
import org.grassroots.json.shape.Reading;
import org.grassroots.json.shape.ShapeReader;
import org.grassroots.plan.element.ElementProblem;
import org.grassroots.plan.template.TemplateId;
import org.grassroots.plan.zone.ZoneRegime;
import org.grassroots.plan.zone.ZoneRegimes;
import org.grassroots.plan.zone.effect.ZoneEffects;

/**
 * Reads regimes of zones and what zones mean for plans, strictly: no unknown, double or missing field, no law broken. Every
 * problem is told with its line, column and JSON pointer.
 */
public final class ZoneReader {
    private static final String ROOT = "/org/grassroots/plan/zone/";
    private static final List<String> SHIPPED =
            List.of("r1.json", "r1-sh.json", "r2.json", "r3.json", "r4.json", "r5.json");
    private static final ShapeReader<ZoneRegime> REGIMES =
            ShapeReader.of(ZoneShapes.REGIME).withCheck(regime -> flaws(regime.problems()));
    private static final ShapeReader<ZoneEffects> EFFECTS =
            ShapeReader.of(ZoneEffectShapes.EFFECTS).withCheck(effects -> flaws(effects.problems()));

    private ZoneReader() {}

    /**
     * Reads a document in the format {@code grassroots-zones/1}.
     *
     * @param file  its name, as messages show it
     */
    public static Reading<ZoneRegime> regime(String file, byte[] document) {
        return REGIMES.read(file, document);
    }

    /**
     * Reads a document in the format {@code grassroots-zone-effects/1}.
     *
     * @param file  its name, as messages show it
     */
    public static Reading<ZoneEffects> effects(String file, byte[] document) {
        return EFFECTS.read(file, document);
    }

    /**
     * The regimes that come with the library: {@code R1} (sealed, controlled, precaution), {@code R1-SH} (Shanghai), {@code
     * R2} (high, medium, low), {@code R3}, {@code R4} and {@code R5}, which knows no zones. They are read anew at each call,
     * so keep the result.
     */
    public static ZoneRegimes shipped() {
        return ZoneRegimes.of(
                SHIPPED.stream().map(file -> sound(regime(file, bytes(file)))).toList());
    }

    /** What zones mean for the plans of a template that comes with the library; empty for any other. */
    public static Optional<ZoneEffects> shippedEffects(TemplateId template) {
        ZoneEffects effects = sound(effects("effects.json", bytes("effects.json")));
        return Optional.of(effects).filter(each -> each.template().equals(template.value()));
    }

    /** The JSON Schema (2020-12) of both formats. It says what a file may hold, not what its parts must say together. */
    public static String schema() {
        return new String(bytes("grassroots-zones-1.schema.json"), StandardCharsets.UTF_8);
    }

    private static List<Flaw.At> flaws(List<ElementProblem> problems) {
        return problems.stream()
                .map(problem -> new Flaw.At(
                        "/" + problem.field(),
                        new Flaw(ProblemCode.CONFLICT, problem.met(), "expected " + problem.expected())))
                .toList();
    }

    private static <T> T sound(Reading<T> reading) {
        return reading.sound()
                .orElseThrow(
                        () -> new IllegalStateException("the library's own file is not sound: " + reading.problems()));
    }

    private static byte[] bytes(String file) {
        try (InputStream in = ZoneReader.class.getResourceAsStream(ROOT + file)) {
            if (in == null) {
                throw new IllegalStateException("the library's own file " + file + " is not there");
            }
            return in.readAllBytes();
        } catch (IOException broken) {
            throw new UncheckedIOException("the library's own file " + file + " cannot be read", broken);
        }
    }
}
