package dev.gazette;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.Architectures;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The package map of the design: a package uses only what lies before it. */
@AnalyzeClasses(packages = "dev.gazette", importOptions = ImportOption.DoNotIncludeTests.class)
class PackageMapTest {
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

    @ArchTest
    static final ArchRule packagesFormNoCycle =
            slices().matching("dev.gazette.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule thePluginUsesNothingOfTheService = noClasses()
            .that()
            .resideInAPackage("dev.gazette.localnode.ik")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("dev.gazette.localnode");

    @ArchTest
    static final ArchRule dependenciesComeThroughTheConstructor =
            fields().should().notBeAnnotatedWith(Inject.class).andShould().notBeAnnotatedWith(ConfigProperty.class);
}
