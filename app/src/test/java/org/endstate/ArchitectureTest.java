package org.endstate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** Who may use whom in {@code app} and {@code adapters}: docs/architecture.md, held by the build. */
class ArchitectureTest {

    private static final String[] ADAPTERS = {
        "org.endstate.formats..",
        "org.endstate.report..",
        "org.endstate.intake..",
        "org.endstate.solver..",
        "org.endstate.store.."
    };
    private static final String[] APP = {"org.endstate.cli..", "org.endstate.wiring.."};

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(new DoNotIncludeTests())
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("org.endstate");

    @Test
    void only_wiring_names_adapters() {
        noClasses()
                .that()
                .resideOutsideOfPackages(plus(ADAPTERS, "org.endstate.wiring.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(ADAPTERS)
                .check(ALL);
    }

    @Test
    void nothing_uses_the_wiring() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.endstate.wiring..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.endstate.wiring..")
                .check(ALL);
    }

    @Test
    void adapters_know_no_command_line() {
        noClasses()
                .that()
                .resideInAnyPackage(ADAPTERS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(APP)
                .allowEmptyShould(true)
                .check(ALL);
    }

    @Test
    void only_the_command_line_knows_picocli() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.endstate.cli")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("picocli..")
                .check(ALL);
    }

    @Test
    void only_wiring_reads_the_machine() {
        noClasses()
                .that()
                .resideInAPackage("org.endstate.cli")
                .should()
                .callMethod(System.class, "exit", int.class)
                .orShould()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .check(ALL);
    }

    @Test
    void every_class_of_the_app_is_final_or_an_interface_or_a_choice() {
        classes()
                .that()
                .resideInAnyPackage(APP)
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and()
                .areTopLevelClasses()
                .should()
                .haveModifier(JavaModifier.FINAL)
                .check(ALL);
    }

    @Test
    void packages_of_the_app_form_no_cycle() {
        slices().matching("org.endstate.(*)..").should().beFreeOfCycles().check(ALL);
    }

    private static String[] plus(String[] some, String more) {
        String[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = more;
        return all;
    }
}
