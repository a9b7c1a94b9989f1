package org.grassroots.plan;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import org.junit.jupiter.api.Test;

class PackagesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.grassroots.plan");

    @Test
    void what_a_template_is_made_of_does_not_know_the_template() {
        layeredArchitecture()
                .consideringOnlyDependenciesInAnyPackage("org.grassroots.plan..")
                .layer("element")
                .definedBy("org.grassroots.plan.element")
                .layer("ledger")
                .definedBy("org.grassroots.plan.ledger")
                .layer("team")
                .definedBy("org.grassroots.plan.team")
                .layer("flow")
                .definedBy("org.grassroots.plan.flow")
                .layer("template")
                .definedBy("org.grassroots.plan.template")
                .layer("catalogue")
                .definedBy("org.grassroots.plan.catalogue")
                .whereLayer("element")
                .mayNotAccessAnyLayer()
                .whereLayer("ledger")
                .mayOnlyAccessLayers("element")
                .whereLayer("team")
                .mayOnlyAccessLayers("element")
                .whereLayer("flow")
                .mayOnlyAccessLayers("element")
                .whereLayer("template")
                .mayOnlyAccessLayers("element", "ledger", "team", "flow")
                .whereLayer("catalogue")
                .mayOnlyAccessLayers("element", "ledger", "team", "flow", "template")
                .check(CLASSES);
    }

    @Test
    void templates_are_read_in_the_catalogue_only_and_never_through_jackson() {
        ArchRuleDefinition.noClasses()
                .that()
                .resideOutsideOfPackage("org.grassroots.plan.catalogue")
                .and()
                .resideInAnyPackage(
                        "org.grassroots.plan.element",
                        "org.grassroots.plan.ledger",
                        "org.grassroots.plan.team",
                        "org.grassroots.plan.flow",
                        "org.grassroots.plan.template")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.grassroots.json..")
                .check(CLASSES);
        ArchRuleDefinition.noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.fasterxml..")
                .check(CLASSES);
    }
}
