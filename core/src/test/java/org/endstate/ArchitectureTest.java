package org.endstate;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Who may use whom in {@code core}: the table of docs/architecture.md, held by the build. */
class ArchitectureTest {

    private static final Set<String> LIBRARIES =
            Set.of("java.", "org.jspecify.", "org.hipparchus.", "com.github.difflib.");

    private static final JavaClasses CORE =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackages("org.endstate");

    private static final Map<String, Set<String>> MAY_USE = table();

    private static Map<String, Set<String>> table() {
        Set<String> assessment = Set.of("mission", "uncertainty", "provenance", "evidence");
        Map<String, Set<String>> table = new LinkedHashMap<>();
        table.put("mission", Set.of());
        table.put("uncertainty", Set.of());
        table.put("provenance", Set.of());
        table.put("record", Set.of("provenance"));
        table.put("evidence", Set.of("mission", "provenance", "record"));
        table.put("threat", assessment);
        table.put("requirements", assessment);
        table.put("judgement", assessment);
        table.put("capability", plus(assessment, "judgement"));
        table.put("condition", plus(assessment, "threat", "requirements", "judgement", "capability"));
        table.put("schedule", Set.of("uncertainty"));
        table.put("timeline", plus(table.get("condition"), "condition", "schedule"));
        table.put("agreement", plus(table.get("timeline"), "timeline"));
        table.put("oversight", plus(table.get("agreement"), "agreement"));
        table.put("commission", plus(table.get("oversight"), "oversight", "record"));
        table.put("words", plus(table.get("commission"), "commission"));
        return table;
    }

    private static Set<String> plus(Set<String> some, String... more) {
        Set<String> all = new TreeSet<>(some);
        all.addAll(List.of(more));
        return all;
    }

    @Test
    void every_package_of_core_is_in_the_table() {
        Set<String> found = new TreeSet<>();
        CORE.forEach(type -> found.add(packageOf(type)));
        assertThat(MAY_USE.keySet()).containsAll(found);
    }

    @Test
    void no_package_uses_another_that_the_table_does_not_allow() {
        List<String> forbidden = new ArrayList<>();
        for (JavaClass type : CORE) {
            for (Dependency dependency : type.getDirectDependenciesFromSelf()) {
                if (!allowed(packageOf(type), dependency.getTargetClass().getBaseComponentType())) {
                    forbidden.add(dependency.getDescription());
                }
            }
        }
        assertThat(forbidden)
                .as("uses of a package that the table in docs/architecture.md does not allow")
                .isEmpty();
    }

    private static boolean allowed(String from, JavaClass target) {
        String name = target.getName();
        if (target.isPrimitive() || LIBRARIES.stream().anyMatch(name::startsWith)) {
            return true;
        }
        return name.startsWith("org.endstate.")
                && (packageOf(target).equals(from) || MAY_USE.get(from).contains(packageOf(target)));
    }

    private static String packageOf(JavaClass type) {
        String name = type.getPackageName();
        return name.substring("org.endstate.".length()).split("\\.")[0];
    }

    @Test
    void packages_form_no_cycle() {
        slices().matching("org.endstate.(*)..").should().beFreeOfCycles().check(CORE);
    }

    @Test
    void core_reads_no_clock() {
        noClasses()
                .should()
                .callMethodWhere(target("now", "java.time.", "java.util.")
                        .or(target("currentTimeMillis", "java.lang.System"))
                        .or(target("nanoTime", "java.lang.System")))
                .check(CORE);
    }

    @Test
    void core_draws_no_unseeded_randomness() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching(
                        "java\\.util\\.(Random|UUID|SplittableRandom|concurrent\\.ThreadLocalRandom|random\\..*)")
                .orShould()
                .callMethodWhere(target("random", "java.lang.Math"))
                .check(CORE);
    }

    @Test
    void core_computes_the_same_on_every_machine() {
        noClasses()
                .should()
                .callMethodWhere(target("exp", "java.lang.Math")
                        .or(target("log", "java.lang.Math"))
                        .or(target("log10", "java.lang.Math"))
                        .or(target("log1p", "java.lang.Math"))
                        .or(target("expm1", "java.lang.Math"))
                        .or(target("pow", "java.lang.Math"))
                        .or(target("sqrt", "java.lang.Math"))
                        .or(target("sin", "java.lang.Math"))
                        .or(target("cos", "java.lang.Math")))
                .check(CORE);
    }

    @Test
    void core_reads_and_writes_nothing() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .haveNameMatching("java\\.(io|nio\\.file|net|sql)\\..*")
                .check(CORE);
    }

    private static com.tngtech.archunit.base.DescribedPredicate<com.tngtech.archunit.core.domain.JavaMethodCall> target(
            String method, String... owners) {
        return com.tngtech.archunit.base.DescribedPredicate.describe(
                method + " of " + String.join(", ", owners),
                call -> call.getName().equals(method)
                        && List.of(owners).stream()
                                .anyMatch(call.getTargetOwner().getName()::startsWith));
    }
}
