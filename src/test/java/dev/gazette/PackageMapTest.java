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
<<<<<<< HEAD
    private static final String BASE = "dev.gazette";
=======
    @ArchTest
    static final ArchRule packagesUseOnlyWhatLiesBeforeThem = Architectures.layeredArchitecture()
            .consideringOnlyDependenciesInLayers()
            .withOptionalLayers(true)
            .layer("source")
            .definedBy("dev.gazette.source..")
            .layer("gazette")
            .definedBy("dev.gazette.gazette..")
            .layer("passage")
            .definedBy("dev.gazette.passage..")
            .layer("index")
            .definedBy("dev.gazette.index..")
            .layer("ingest")
            .definedBy("dev.gazette.ingest..")
            .layer("retrieval")
            .definedBy("dev.gazette.retrieval..")
            .layer("answer")
            .definedBy("dev.gazette.answer..")
            .layer("api")
            .definedBy("dev.gazette.api..")
            .layer("evaluation")
            .definedBy("dev.gazette.evaluation..")
            .layer("inference")
            .definedBy("dev.gazette.inference..")
            .layer("localnode")
            .definedBy("dev.gazette.localnode..")
            .layer("entry")
            .definedBy("dev.gazette")
            .whereLayer("source")
            .mayNotAccessAnyLayer()
            .whereLayer("gazette")
            .mayOnlyAccessLayers("source")
            .whereLayer("passage")
            .mayOnlyAccessLayers("source", "gazette")
            .whereLayer("index")
            .mayOnlyAccessLayers("source", "gazette", "passage")
            .whereLayer("ingest")
            .mayOnlyAccessLayers("source", "gazette", "passage", "index")
            .whereLayer("retrieval")
            .mayOnlyAccessLayers("source", "gazette", "passage", "index")
            .whereLayer("answer")
            .mayOnlyAccessLayers("source", "gazette", "passage", "index", "retrieval")
            .whereLayer("api")
            .mayOnlyAccessLayers("source", "gazette", "passage", "index", "ingest", "retrieval", "answer")
            .whereLayer("evaluation")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("inference")
            .mayNotBeAccessedByAnyLayer()
            .whereLayer("inference")
            .mayNotAccessAnyLayer()
            .whereLayer("localnode")
            .mayNotAccessAnyLayer()
            .whereLayer("localnode")
            .mayOnlyBeAccessedByLayers("entry", "evaluation")
            .whereLayer("entry")
            .mayOnlyAccessLayers("localnode");
>>>>>>> node

    /** Package to the packages of ours that it may import. Who wants to add an arrow changes ARCHITECTURE.md too. */
    private static final Map<String, Set<String>> MAY_IMPORT = Map.ofEntries(
            Map.entry("source", Set.of()),
            Map.entry("gazette", Set.of("source")),
            Map.entry("passage", Set.of("source", "gazette")),
            Map.entry("index", Set.of("source", "gazette", "passage")),
            Map.entry("ingest", Set.of("source", "gazette", "passage", "index")),
            Map.entry("retrieval", Set.of("source", "gazette", "passage", "index")),
            Map.entry("answer", Set.of("source", "gazette", "passage", "index", "retrieval")),
            Map.entry("api", Set.of("source", "gazette", "passage", "index", "ingest", "retrieval", "answer")),
            Map.entry(
                    "evaluation",
                    Set.of("source", "gazette", "passage", "index", "ingest", "retrieval", "answer", "api")),
            Map.entry("inference", Set.of()),
            Map.entry("localnode", Set.of()));

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(BASE);

<<<<<<< HEAD
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
=======
    @ArchTest
    static final ArchRule dependenciesComeThroughTheConstructor =
            fields().should().notBeAnnotatedWith(Inject.class).andShould().notBeAnnotatedWith(ConfigProperty.class);
>>>>>>> node
}
