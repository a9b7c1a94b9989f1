package org.grassroots.plan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.grassroots.plan.element.ElementId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the packages of this module may know of each other, and what none may do. */
class ArchitectureTest {
    private static final int MOST_LINES = 300;
    private static final String ROOT = "org.grassroots.plan";
    private static final URL CLASSES_AT =
            ElementId.class.getProtectionDomain().getCodeSource().getLocation();
    private static final JavaClasses CLASSES = new ClassFileImporter().importUrl(CLASSES_AT);

    /** Each package with those of this module it may use, besides itself; the module's own root is {@code .}. */
    private static final Map<String, Set<String>> ARROWS = Map.ofEntries(
            entry(".chart", Set.of()),
            entry(".element", Set.of()),
            entry(".flow", Set.of(".element")),
            entry(".ledger", Set.of(".element")),
            entry(".parameter", Set.of(".element")),
            entry(".stage", Set.of(".element")),
            entry(".team", Set.of(".element")),
            entry(".zone", Set.of(".element")),
            entry(".zone.effect", Set.of(".element", ".zone")),
            entry(".zone.history", Set.of(".element", ".zone")),
            entry(".template", Set.of(".element", ".flow", ".ledger", ".parameter", ".stage", ".team")),
            entry(
                    ".catalogue",
                    Set.of(
                            ".element",
                            ".flow",
                            ".ledger",
                            ".parameter",
                            ".stage",
                            ".team",
                            ".template",
                            ".zone",
                            ".zone.effect")),
            entry(".staffing", Set.of(".element", ".team")),
            entry("", Set.of(".element", ".flow", ".ledger", ".parameter", ".team", ".template", ".staffing")),
            entry(".drawing", Set.of(".chart", ".element", ".flow", ".team", ".template", "")),
            entry(".activation", Set.of(".element", ".ledger", ".stage", ".team", ".template", "")),
            entry(".posting", Set.of(".element", ".team", ".template", ".zone", ".zone.effect", "")),
            entry(".exercise", Set.of(".activation", ".element", ".posting", ".stage", ".team", ".template", "")),
            entry(".working", Set.of(".element", ".flow", ".ledger", ".parameter", ".team", ".template", "")),
            entry(".merge", Set.of(".template", "", ".working")),
            entry(".completeness", Set.of(".element", ".flow", ".ledger", ".team", ".template", "", ".working")),
            entry(".ledger.book", Set.of(".element", ".ledger")),
            entry(".ledger.view", Set.of(".element", ".ledger", ".ledger.book")),
            entry(".ledger.rights", Set.of(".element", ".ledger", ".ledger.book", ".ledger.view")),
            entry(".roster", Set.of(".team")),
            entry(".roster.check", Set.of(".roster", ".team")),
            entry(".roster.generate", Set.of(".roster", ".team")),
            entry(".roster.calendar", Set.of(".roster")),
            entry(".roster.team", Set.of(".element", ".roster", ".team", ".template", "")),
            entry(".ledger.count", Set.of()),
            entry(
                    ".ledger.reconciliation",
                    Set.of(
                            ".element",
                            ".ledger",
                            ".ledger.book",
                            ".ledger.view",
                            ".parameter",
                            ".template",
                            ".zone.effect")),
            entry(".ledger.exchange", Set.of(".element", ".ledger", ".ledger.book", ".ledger.view")),
            entry(".roster.table", Set.of(".element", ".roster", ".roster.check", ".roster.generate", ".roster.team")),
            entry(
                    ".json",
                    Set.of(
                            "",
                            ".activation",
                            ".completeness",
                            ".element",
                            ".exercise",
                            ".flow",
                            ".ledger",
                            ".ledger.book",
                            ".ledger.view",
                            ".merge",
                            ".parameter",
                            ".roster",
                            ".roster.check",
                            ".roster.generate",
                            ".roster.table",
                            ".roster.team",
                            ".staffing",
                            ".stage",
                            ".team",
                            ".template",
                            ".working")));

    static Set<String> packages() {
        return ARROWS.keySet();
    }

    @ParameterizedTest
    @MethodSource("packages")
    void packages_know_only_what_lies_below_them(String from) {
        Set<String> allowed = ARROWS.get(from).stream().map(ROOT::concat).collect(Collectors.toSet());
        noClasses()
                .that()
                .resideInAPackage(ROOT + from)
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are of this module but neither of '" + from + "' nor of " + ARROWS.get(from),
                        type -> (type.getPackageName() + ".").startsWith(ROOT + ".")
                                && !type.getPackageName().equals(ROOT + from)
                                && !allowed.contains(type.getPackageName())))
                .check(CLASSES);
    }

    @Test
    void every_package_has_its_row() {
        Set<String> met = CLASSES.stream()
                .map(type -> type.getPackageName().substring(ROOT.length()))
                .collect(Collectors.toSet());

        assertThat(met).isEqualTo(ARROWS.keySet());
    }

    @Test
    void charts_are_drawn_without_knowing_the_domain() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".chart")
                .should()
                .dependOnClassesThat(DescribedPredicate.describe(
                        "are of the domain",
                        type -> type.getPackageName().startsWith("org.grassroots.")
                                && !Set.of(ROOT + ".chart", "org.grassroots.text")
                                        .contains(type.getPackageName())))
                .check(CLASSES);
    }

    @Test
    void staffing_knows_people_but_no_place_and_no_register() {
        noClasses()
                .that()
                .resideInAPackage(ROOT + ".staffing")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.grassroots.register", "org.grassroots.area")
                .check(CLASSES);
    }

    @Test
    void files_are_read_and_written_in_two_packages_only() {
        noClasses()
                .that()
                .resideOutsideOfPackages(ROOT + ".catalogue", ROOT + ".json")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.grassroots.json..")
                .check(CLASSES);
    }

    @Test
    void packages_have_no_cycles() {
        slices().matching("org.grassroots.(**)").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void nothing_knows_jackson() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(CLASSES);
    }

    @Test
    void nothing_reads_a_clock_or_writes_to_the_console() {
        DescribedPredicate<JavaCall<?>> clock = DescribedPredicate.describe(
                "a call that asks for the time",
                call -> call.getTargetOwner().getPackageName().equals("java.time")
                                && Set.of("now", "systemUTC", "systemDefaultZone", "systemDefault")
                                        .contains(call.getName())
                        || call.getTargetOwner().isEquivalentTo(System.class)
                                && Set.of("currentTimeMillis", "nanoTime").contains(call.getName()));

        noClasses().should().callMethodWhere(clock).check(CLASSES);
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
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callConstructor(InputStreamReader.class, InputStream.class)
                .check(CLASSES);
    }

    @Test
    void no_source_file_is_longer_than_a_reader_can_take_in() throws Exception {
        Path module = Path.of(CLASSES_AT.toURI()).getParent().getParent();
        try (Stream<Path> files = Files.walk(module.resolve("src/main/java"))) {
            List<Path> sources =
                    files.filter(path -> path.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty();
            for (Path source : sources) {
                assertThat(Files.readString(source, StandardCharsets.UTF_8)
                                .lines()
                                .count())
                        .as("lines of %s", module.relativize(source))
                        .isLessThanOrEqualTo(MOST_LINES);
            }
        }
    }
}
