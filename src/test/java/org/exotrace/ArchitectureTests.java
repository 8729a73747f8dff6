package org.exotrace;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@AnalyzeClasses(packages = "org.exotrace", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static final ArchRule MODEL = noClasses().that().resideInAPackage("..model")
            .should().dependOnClassesThat().resideOutsideOfPackages("org.exotrace.model", "java..", "org.jspecify..")
            .because("the domain is plain values: put mapping into json, and what others need into their own package");

    @ArchTest
    static final ArchRule NEO4J = noClasses().that().resideOutsideOfPackages("..graph", "..guard")
            .should().dependOnClassesThat().resideInAPackage("org.neo4j..")
            .because("only graph knows Neo4j: ask GraphReads for rows of a file under cypher/");

    @ArchTest
    static final ArchRule CYPHER_PARSER = noClasses().that().resideInAPackage("..guard")
            .should().dependOnClassesThat().resideOutsideOfPackages(
                    "org.exotrace.guard", "org.exotrace.failure", "org.neo4j.cypher.internal.parser..", "org.antlr..", "java..", "org.jspecify..")
            .because("the guard reads queries and runs none: ask FreeCypher for rows");

    @ArchTest
    static final ArchRule JAVALIN = noClasses().that().resideOutsideOfPackage("..web")
            .should().dependOnClassesThat().resideInAnyPackage("io.javalin..", "org.eclipse.jetty..")
            .because("only web knows HTTP: declare resources on Api and read parameters from Query");

    @ArchTest
    static final ArchRule FEATURES = noClasses()
            .that().resideOutsideOfPackages("org.exotrace.web..", "org.exotrace.cli..")
            .should().dependOnClassesThat().resideInAPackage("org.exotrace.web..")
            .because("a feature answers requests of its own: read parameters in web.route, and hand in a record");

    @ArchTest
    static final ArchRule YAML = noClasses().that().resideOutsideOfPackages("..seed", "..json")
            .should().dependOnClassesThat().resideInAnyPackage(
                    "com.fasterxml.jackson.dataformat.yaml..", "org.yaml..")
            .because("only seed knows seed files: ask SeedReader for a data set");

    @ArchTest
    static final ArchRule SCHEMAS = noClasses().that().resideOutsideOfPackages("..seed", "..json", "..mcp")
            .should().dependOnClassesThat().resideInAPackage("com.networknt..")
            .because("schemas are for what others write: seeds, and arguments of tools");

    @ArchTest
    static final ArchRule COMMAND_LINE = noClasses().that().resideOutsideOfPackage("..cli")
            .should().dependOnClassesThat().resideInAPackage("picocli..")
            .because("settings reach the rest as one record");

    @ArchTest
    static final ArchRule ENGINE = noClasses().that().resideInAPackage("..path.engine")
            .should().dependOnClassesThat().resideOutsideOfPackages(
                    "org.exotrace.path.engine", "org.exotrace.model", "java..", "org.jspecify..")
            .because("the engine searches numbers: hand in what it needs of the catalogue, and keep answers in path");

    @ArchTest
    static final ArchRule NO_STATIC_STATE = fields().that().areStatic().should(new NothingThatChanges())
            .because("two servers in one process share nothing: derive it from the catalogue, or keep it in what owns it");

    @ArchTest
    static final ArchRule NO_CYCLES = slices().matching("org.exotrace.(*)..").should().beFreeOfCycles()
            .because("a feature that needs another one back belongs in it");

    /** Class files do not show texts, so this looks at the sources. */
    @Test
    void cypherStandsInFilesNotInJava() throws IOException {
        Pattern text = Pattern.compile("(?s)\"\"\".*?\"\"\"|\"(?:\\\\.|[^\"\\\\\\n])*\"");
        Pattern cypher = Pattern.compile("\\b(MATCH|MERGE|UNWIND|CREATE|RETURN)\\b");
        List<String> found = new ArrayList<>();
        for (Path folder : List.of(Path.of("src/main/java"), Path.of("src/bench/java"))) {
            try (Stream<Path> sources = Files.walk(folder)) {
                sources.filter(path -> path.toString().endsWith(".java"))
                        .filter(path -> text.matcher(read(path)).results()
                                .anyMatch(literal -> cypher.matcher(literal.group()).find()))
                        .forEach(path -> found.add(path.toString()));
            }
        }
        assertThat(found).as("move the statement to a file under cypher/").isEmpty();
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
