package org.grassroots.plan.catalogue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.grassroots.json.shape.JsonProblem;
import org.grassroots.json.shape.Place;
import org.grassroots.json.shape.Reading;
import org.grassroots.json.shape.Shape;
import org.grassroots.json.shape.ShapeReader;
import org.grassroots.plan.element.ElementProblem;
import org.grassroots.plan.ledger.LedgerSchema;
import org.grassroots.plan.parameter.Preset;
import org.grassroots.plan.stage.Ladder;
import org.grassroots.plan.template.InvalidTemplateException;
import org.grassroots.plan.template.PlanTemplate;
import org.grassroots.plan.template.SpecialPlan;

/**
 * Reads the files of one template: {@code template.json} with sources, overall plan and the names of the other files, one
 * file for each special plan, each ledger and each preset, and one for the stages.
 */
public final class TemplateReader {
    /** The file that lists the others. */
    public static final String INDEX = "template.json";

    /** Far above any template; what is larger is no template. */
    private static final int MAX_BYTES = 16 << 20;

    private final TemplateFiles files;
    private final Map<String, byte[]> read = new LinkedHashMap<>();
    private final Set<String> listed = new LinkedHashSet<>();
    private final List<LoadProblem> problems = new ArrayList<>();

    private TemplateReader(TemplateFiles files) {
        this.files = files;
    }

    /**
     * Reads a template strictly: no unknown, double or missing field, no file listed that is not there, no law of
     * {@link PlanTemplate} broken. All problems of all files are told at once; broken laws are looked for only when every
     * file is sound in itself.
     *
     * @throws UnreadableTemplateException if anything is wrong, with the place of each problem
     */
    public static PlanTemplate read(TemplateFiles files) {
        return new TemplateReader(files).read();
    }

    /**
     * Reads a preset of a host, as strictly as those that come with the template.
     *
     * @param template  whose parameters it has values for
     * @param file  its name, as messages show it
     * @throws UnreadableTemplateException if anything is wrong, with the place of each problem
     */
    public static Preset readPreset(PlanTemplate template, String file, byte[] document) {
        TemplateReader reader = new TemplateReader(name -> Optional.empty());
        Optional<Preset> preset = reader.sound(file, document, ParameterShapes.PRESET);
        reader.refuseIfAnyProblem();
        TemplatePlaces places = new TemplatePlaces();
        places.add(file, preset.orElseThrow());
        template.problems(preset.orElseThrow())
                .forEach(problem -> reader.problems.add(reader.brokenLaw(problem, places.of(problem))));
        reader.refuseIfAnyProblem();
        return preset.orElseThrow();
    }

    /**
     * The JSON Schema (2020-12) of the files, for editors and other tools. It says what each file may hold, not what the
     * files must say together.
     */
    public static String schema() {
        return new String(ShippedFiles.read("grassroots-template-1.schema.json").orElseThrow(), StandardCharsets.UTF_8);
    }

    private PlanTemplate read() {
        TemplateIndex index = index();
        TemplatePlaces places = new TemplatePlaces(INDEX, index);
        List<SpecialPlan> specialPlans = new ArrayList<>();
        for (int at = 0; at < index.specialPlans().size(); at++) {
            String file = index.specialPlans().get(at);
            part(file, "/specialPlans/" + at, TemplateShapes.SPECIAL).ifPresent(special -> {
                specialPlans.add(special);
                places.add(file, special);
            });
        }
        List<LedgerSchema> ledgers = new ArrayList<>();
        for (int at = 0; at < index.ledgers().size(); at++) {
            String file = index.ledgers().get(at);
            part(file, "/ledgers/" + at, LedgerShapes.LEDGER).ifPresent(ledger -> {
                ledgers.add(ledger);
                places.add(file, ledger);
            });
        }
        Optional<Ladder> ladder = part(index.ladder(), "/ladder", LadderShapes.LADDER);
        ladder.ifPresent(sound -> places.add(index.ladder(), sound));
        List<Preset> presets = new ArrayList<>();
        for (int at = 0; at < index.presets().size(); at++) {
            String file = index.presets().get(at);
            part(file, "/presets/" + at, ParameterShapes.PRESET).ifPresent(preset -> {
                presets.add(preset);
                places.add(file, preset);
            });
        }
        refuseIfAnyProblem();
        try {
            return PlanTemplate.builder()
                    .id(index.id())
                    .version(index.version())
                    .title(index.title())
                    .sources(index.sources())
                    .staffing(index.staffing())
                    .parameters(index.parameters())
                    .presets(presets)
                    .basePreset(index.basePreset())
                    .overall(index.overall())
                    .specialPlans(specialPlans)
                    .ledgers(ledgers)
                    .ladder(ladder.orElseThrow())
                    .renames(index.renames())
                    .build();
        } catch (InvalidTemplateException invalid) {
            invalid.problems().forEach(problem -> problems.add(brokenLaw(problem, places.of(problem))));
            throw new UnreadableTemplateException(problems);
        }
    }

    private TemplateIndex index() {
        Optional<byte[]> bytes = files.read(INDEX);
        if (bytes.isEmpty()) {
            missingFile(INDEX, new Place(INDEX, 1, 1), "");
        }
        Optional<TemplateIndex> index = bytes.flatMap(document -> sound(INDEX, document, TemplateShapes.INDEX));
        refuseIfAnyProblem();
        return index.orElseThrow();
    }

    private <T> Optional<T> part(String file, String listedAt, Shape<T> shape) {
        if (!listed.add(file)) {
            note(
                    "duplicate-file",
                    place(INDEX, listedAt),
                    listedAt,
                    "file '" + file + "' is listed twice",
                    "each file once");
            return Optional.empty();
        }
        Optional<byte[]> bytes = files.read(file);
        if (bytes.isEmpty()) {
            missingFile(file, place(INDEX, listedAt), listedAt);
        }
        return bytes.flatMap(document -> sound(file, document, shape));
    }

    private <T> Optional<T> sound(String file, byte[] document, Shape<T> shape) {
        read.put(file, document);
        Reading<T> reading = ShapeReader.of(shape).withMaxBytes(MAX_BYTES).read(file, document);
        reading.problems().forEach(problem -> problems.add(notSound(problem)));
        if (reading instanceof Reading.Refused<T> refused && refused.more() > 0) {
            note("more-problems", new Place(file, 1, 1), "", refused.more() + " more problems", "none");
        }
        return reading.sound();
    }

    private Place place(String file, String pointer) {
        return ShapeReader.of(TemplateShapes.INDEX)
                .locate(file, 1, read.getOrDefault(file, new byte[0]), pointer)
                .orElse(new Place(file, 1, 1));
    }

    private void missingFile(String file, Place place, String pointer) {
        note(
                "missing-file",
                place,
                pointer,
                "there is no file '" + file + "'",
                "a file of that name in the template's folder");
    }

    private static LoadProblem notSound(JsonProblem problem) {
        return problem(problem.code().code(), problem.place(), problem.pointer())
                .met(problem.flaw().met())
                .expected(problem.flaw().expected())
                .sentence(problem.flaw().sentence())
                .build();
    }

    private LoadProblem brokenLaw(ElementProblem problem, TemplatePlaces.Place stands) {
        return problem("broken-law", place(stands.file(), stands.pointer()), stands.pointer())
                .met(problem.met())
                .expected(problem.expected())
                .sentence(problem.path() + ": " + problem.met() + "; expected " + problem.expected())
                .build();
    }

    private void note(String code, Place place, String pointer, String met, String expected) {
        problems.add(problem(code, place, pointer)
                .met(met)
                .expected(expected)
                .sentence(met + "; expected " + expected)
                .build());
    }

    private static LoadProblem.Builder problem(String code, Place place, String pointer) {
        return LoadProblem.builder()
                .code(code)
                .file(place.file())
                .line(place.line())
                .column(place.column())
                .pointer(pointer);
    }

    private void refuseIfAnyProblem() {
        if (!problems.isEmpty()) {
            throw new UnreadableTemplateException(problems);
        }
    }
}
