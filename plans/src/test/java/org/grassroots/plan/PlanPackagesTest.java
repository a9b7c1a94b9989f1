package org.grassroots.plan;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

class PlanPackagesTest {
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("org.grassroots.plan");

    @Test
    void staffing_knows_no_template_plan_or_register() {
        noClasses()
                .that()
                .resideInAPackage("org.grassroots.plan.staffing")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.grassroots.plan",
                        "org.grassroots.plan.template",
                        "org.grassroots.plan.json",
                        "org.grassroots.register",
                        "org.grassroots.area")
                .check(CLASSES);
    }

    @Test
    void a_plan_knows_no_file_format_and_no_drawing() {
        noClasses()
                .that()
                .resideInAPackage("org.grassroots.plan")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.grassroots.plan.json",
                        "org.grassroots.plan.catalogue",
                        "org.grassroots.plan.chart",
                        "org.grassroots.json..")
                .check(CLASSES);
    }
}
