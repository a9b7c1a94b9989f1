package org.grassroots;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.fact.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the packages of this module may know of each other, and what none may do. */
class ArchitectureTest {
    private static final int MOST_LINES = 300;
    private static final String ROOT = "org.grassroots.";
    private static final URL CLASSES_AT =
            Answer.class.getProtectionDomain().getCodeSource().getLocation();
    private static final JavaClasses CLASSES = new ClassFileImporter().importUrl(CLASSES_AT);

    /** Each package with those it may use, besides itself; the arrows point down. */
    private static final TreeMap<String, Set<String>> ARROWS = new TreeMap<>();

    private static void arrow(String from, String... to) {
        ARROWS.put(from, Set.of(to));
    }

    static {
        arrow("fact");
        arrow("text");
        arrow("sharing");
        arrow("area", "fact", "text");
        arrow("member", "fact", "text", "area");
        arrow("record", "fact", "text");
        arrow("organisation", "fact", "text", "area", "member", "record");
        arrow("pairing", "fact", "text", "area", "member");
        arrow("register", union("organisation", "organisation", "pairing", "sharing"));
        arrow("change", union("register", "register"));
        arrow("change.diff", union("change", "change"));
        arrow("history", union("change", "change"));
        arrow("parameter", "fact", "text");
        arrow("missing", "fact", "text");
        arrow("tally", union("register", "register", "missing"));
        arrow("condition", union("tally", "tally"));
        arrow("rule", union("condition", "condition", "parameter"));
        arrow("pack", union("rule", "rule"));
        arrow("pack.check", union("pack", "pack"));
        arrow("evaluation", union("pack", "pack"));
        String[] families = {
            "policy.branch",
            "policy.committee",
            "policy.community",
            "policy.compound",
            "policy.group",
            "policy.household",
            "policy.meeting",
            "policy.member",
            "policy.term"
        };
        for (String family : families) {
            arrow(family, union("rule", "rule"));
        }
        arrow(
                "policy",
                Stream.concat(Stream.of(union("rule", "rule")), Stream.of(families))
                        .toArray(String[]::new));
        arrow("formation", union("evaluation", "evaluation", "change"));
        arrow("comparison", union("evaluation", "evaluation"));
        arrow("baseline", union("evaluation", "evaluation"));
        arrow("repair", union("evaluation", "evaluation", "change"));
        arrow("repair.source", union("repair", "repair"));
        arrow("json.shape", "fact", "text");
        arrow(
                "json",
                union(
                        "evaluation",
                        "evaluation",
                        "baseline",
                        "policy",
                        "change",
                        "change.diff",
                        "history",
                        "repair",
                        "formation",
                        "json.shape"));
    }

    private static String[] union(String of, String... more) {
        return Stream.concat(ARROWS.get(of).stream(), Stream.of(more)).toArray(String[]::new);
    }

    private static Set<String> packages() {
        return CLASSES.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith(ROOT))
                .map(name -> name.substring(ROOT.length()))
                .collect(Collectors.toSet());
    }

    @Test
    void every_package_has_its_arrows() {
        assertThat(packages()).contains("fact", "rule", "json.shape");
        assertThat(ARROWS.keySet()).as("a new package needs a row here").containsAll(packages());
    }

    @Test
    void packages_know_only_what_lies_below_them() {
        for (String from : packages()) {
            List<String> forbidden = packages().stream()
                    .filter(to -> !to.equals(from) && !ARROWS.get(from).contains(to))
                    .map(to -> ROOT + to)
                    .toList();
            if (!forbidden.isEmpty()) {
                noClasses()
                        .that()
                        .resideInAPackage(ROOT + from)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(forbidden.toArray(String[]::new))
                        .because("the arrows of '" + from + "' go to " + ARROWS.get(from))
                        .check(CLASSES);
            }
        }
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.grassroots.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void only_the_packages_of_json_know_jackson() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.grassroots.json", "org.grassroots.json.shape")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(CLASSES);
    }

    private static DescribedPredicate<JavaCall<?>> calls(Class<?> owner, String name, Class<?>... parameters) {
        List<String> types = Stream.of(parameters).map(Class::getName).toList();
        return describe(
                owner.getSimpleName() + "." + name + types,
                call -> call.getTargetOwner().isEquivalentTo(owner)
                        && call.getName().equals(name)
                        && call.getTarget().getRawParameterTypes().stream()
                                .map(type -> type.getName())
                                .toList()
                                .equals(types));
    }

    @Test
    void nothing_reads_a_clock() {
        DescribedPredicate<JavaCall<?>> now = describe(
                "a call that asks for the time",
                call -> call.getTargetOwner().getPackageName().equals("java.time")
                                && (call.getName().equals("now")
                                        || call.getTargetOwner().isEquivalentTo(Clock.class))
                        || call.getTargetOwner().isEquivalentTo(System.class)
                                && Set.of("currentTimeMillis", "nanoTime").contains(call.getName()));

        noClasses().should().callMethodWhere(now).check(CLASSES);
    }

    @Test
    void nothing_writes_to_the_console() {
        noClasses()
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .callMethod(Throwable.class, "printStackTrace")
                .check(CLASSES);
    }

    @Test
    void nothing_asks_for_the_locale_or_the_charset_of_the_machine() {
        for (DescribedPredicate<JavaCall<?>> call : List.of(
                calls(Locale.class, "getDefault"),
                calls(Charset.class, "defaultCharset"),
                calls(String.class, "toLowerCase"),
                calls(String.class, "toUpperCase"),
                calls(String.class, "getBytes"),
                calls(String.class, "format", String.class, Object[].class),
                calls(ZoneId.class, "systemDefault"))) {
            noClasses().should().callMethodWhere(call).check(CLASSES);
        }
        noClasses()
                .should()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callConstructor(InputStreamReader.class, InputStream.class)
                .orShould()
                .callConstructor(OutputStreamWriter.class, OutputStream.class)
                .check(CLASSES);
    }

    /** {@code formatted} takes the machine's locale, which only shows in digits and so not with %s. */
    @ParameterizedTest
    @CsvSource({"'%s of {0}', false", "'%d', true", "'%,d', true", "'%05d', true", "'%.2f', true", "'100%% d', false"})
    void a_format_that_depends_on_the_locale_is_recognised(String format, boolean depends) {
        assertThat(LOCAL_FORMAT.matcher(format.replace("%%", "")).find()).isEqualTo(depends);
    }

    private static final Pattern LOCAL_FORMAT = Pattern.compile("%[-#+ 0,(\\d.$]*[dfeEgGtT]");

    @Test
    void no_formatted_text_depends_on_the_locale_of_the_machine() throws Exception {
        assertThat(sources().entrySet())
                .filteredOn(source -> source.getValue().contains(".formatted("))
                .allSatisfy(source -> assertThat(LOCAL_FORMAT
                                .matcher(source.getValue().replace("%%", ""))
                                .find())
                        .as("%s formats numbers", source.getKey())
                        .isFalse());
    }

    @Test
    void no_source_file_is_longer_than_a_reader_can_take_in() throws Exception {
        assertThat(sources().entrySet())
                .isNotEmpty()
                .allSatisfy(source -> assertThat(source.getValue().lines().count())
                        .as("lines of %s", source.getKey())
                        .isLessThanOrEqualTo(MOST_LINES));
    }

    /** Every source file of the main code by its path. */
    private static TreeMap<Path, String> sources() throws IOException, URISyntaxException {
        Path module = Path.of(CLASSES_AT.toURI()).getParent().getParent();
        TreeMap<Path, String> sources = new TreeMap<>();
        try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                sources.put(module.relativize(file), Files.readString(file, StandardCharsets.UTF_8));
            }
        }
        return sources;
    }
}
