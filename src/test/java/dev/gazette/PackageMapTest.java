package dev.gazette;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The package map of ARCHITECTURE.md: who may import whom. */
class PackageMapTest {
    private static final String BASE = "dev.gazette";

    /** Package to the packages of ours that it may import. Who wants to add an arrow changes ARCHITECTURE.md too. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("source", Set.of()),
            Map.entry("gazette", Set.of("source")),
            Map.entry("records", Set.of("source", "gazette")),
            Map.entry("names", Set.of("source", "gazette")),
            Map.entry("passage", Set.of("source", "gazette")),
            Map.entry("reading", Set.of()),
            Map.entry("writing", Set.of()),
            Map.entry("index", Set.of("source", "gazette", "records", "names", "passage")),
            Map.entry("ingest", Set.of("source", "gazette", "records", "names", "passage", "index")),
            Map.entry("retrieval", Set.of("source", "gazette", "records", "names", "passage", "index")),
            Map.entry(
                    "answer",
                    Set.of("source", "gazette", "records", "names", "passage", "reading", "index", "retrieval")),
            Map.entry(
                    "generation",
                    Set.of(
                            "source",
                            "gazette",
                            "records",
                            "names",
                            "passage",
                            "reading",
                            "index",
                            "retrieval",
                            "answer",
                            "writing")),
            Map.entry(
                    "api",
                    Set.of(
                            "source",
                            "gazette",
                            "records",
                            "names",
                            "passage",
                            "index",
                            "ingest",
                            "retrieval",
                            "answer",
                            "generation")),
            Map.entry(
                    "pages",
                    Set.of(
                            "source",
                            "gazette",
                            "records",
                            "names",
                            "passage",
                            "index",
                            "ingest",
                            "retrieval",
                            "answer",
                            "generation",
                            "api")),
            Map.entry(
                    "evaluation",
                    Set.of(
                            "source",
                            "gazette",
                            "records",
                            "names",
                            "passage",
                            "index",
                            "ingest",
                            "retrieval",
                            "answer",
                            "api")),
            Map.entry("inference", Set.of("reading", "writing")),
            Map.entry("localnode", Set.of()));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

    @Test
    void everyPackageIsOnTheMap() {
        Set<String> found = CLASSES.stream()
                .map(type -> type.getPackageName())
                .filter(name -> name.startsWith(BASE + "."))
                .map(name -> name.substring(BASE.length() + 1).split("\\.", 2)[0])
                .collect(Collectors.toSet());
        assertThat(found).containsExactlyInAnyOrderElementsOf(MAY_IMPORT.keySet());
    }

    @ParameterizedTest
    @MethodSource("packages")
    void packageImportsOnlyWhatTheMapAllows(String name) {
        String[] allowed = Stream.concat(Stream.of(name), MAY_IMPORT.getOrDefault(name, Set.of()).stream())
                .map(PackageMapTest::tree)
                .toArray(String[]::new);
        classes()
                .that()
                .resideInAPackage(tree(name))
                .should()
                .onlyDependOnClassesThat(not(resideInAPackage(BASE + "..")).or(resideInAnyPackage(allowed)))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    @Test
    void nothingImportsEvaluation() {
        noClasses()
                .that()
                .resideOutsideOfPackage(tree("evaluation"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(tree("evaluation"))
                .check(CLASSES);
    }

    @Test
    void inferenceIsReachedByInjectionOnly() {
        noClasses()
                .that()
                .resideOutsideOfPackage(tree("inference"))
                .should()
                .dependOnClassesThat()
                .resideInAPackage(tree("inference"))
                .check(CLASSES);
    }

    @Test
    void theEntryPointKnowsTheBundledNodeOnly() {
        classes()
                .that()
                .resideInAPackage(BASE)
                .should()
                .onlyDependOnClassesThat(
                        not(resideInAPackage(BASE + "..")).or(resideInAnyPackage(BASE, tree("localnode"))))
                .allowEmptyShould(true)
                .check(CLASSES);
    }

    /** The entry point stands above the map: nothing may lean on it. */
    @Test
    void nothingImportsTheEntryPoint() {
        noClasses()
                .that()
                .resideInAPackage(BASE + ".*..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage(BASE)
                .check(CLASSES);
    }

    @Test
    void packagesFormNoCycle() {
        slices().matching(BASE + ".(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void fieldsAreNotInjected() {
        noFields()
                .should()
                .beAnnotatedWith("jakarta.inject.Inject")
                .orShould()
                .beAnnotatedWith("org.eclipse.microprofile.config.inject.ConfigProperty")
                .because("constructor injection keeps fields final and dependencies visible")
                .check(CLASSES);
    }

    @Test
    void oneLoggerIsUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.logging..")
                .because("log lines go through JBoss Logging, in localnode through System.Logger")
                .check(CLASSES);
    }

    private static Stream<String> packages() {
        return MAY_IMPORT.keySet().stream().sorted();
    }

    private static String tree(String name) {
        return BASE + "." + name + "..";
    }
}
