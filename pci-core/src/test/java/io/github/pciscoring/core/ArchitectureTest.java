package io.github.pciscoring.core;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.github.pciscoring.core.facts.Fact;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Holds the shape of the module: layers, what its signatures show, and what its sources may not know. */
class ArchitectureTest {
    private static final String BASE = "io.github.pciscoring.core.";

    /** The packages in their order; each may use only those before it. */
    private static final List<String> LAYERS =
            List.of("facts", "columns", "portfolio", "ruleset", "indicator", "evidence", "score", "engine");

    /** Not exported: its types may stand only where users of the module cannot reach them. */
    private static final String INTERNAL = "columns";

    /** What only rule sets and readers know: exams, products, association types, thresholds, programmes, formats. */
    private static final Pattern FOREIGN = Pattern.compile(
            "PL-\\d|MB-\\d|BUSINESS_CENTRAL|SALES|CPOR|DPOR|30000|30 000|30_000|30,000|CSV|YAML|JSON|Microsoft");

    private static final Path SOURCES = Path.of("src", "main", "java");

    private static final Path CLASS_FOLDER = classFolder();

    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("io.github.pciscoring.core");

    @TestFactory
    Stream<DynamicTest> layers_package_usesOnlyThoseBeforeIt() {
        return LAYERS.stream()
                .map(layer -> DynamicTest.dynamicTest(layer, () -> {
                    String[] later = LAYERS.stream()
                            .skip(LAYERS.indexOf(layer) + 1L)
                            .map(name -> BASE + name + "..")
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(BASE + layer + "..")
                            .should()
                            .dependOnClassesThat(resideInAnyPackage(later))
                            .allowEmptyShould(false)
                            .check(CLASSES);
                }));
    }

    @Test
    void layers_list_namesEveryPackage() {
        Set<String> packages = CLASSES.stream().map(JavaClass::getPackageName).collect(Collectors.toSet());
        assertThat(packages)
                .containsExactlyInAnyOrderElementsOf(
                        LAYERS.stream().map(layer -> BASE + layer).toList());
    }

    @Test
    void packages_all_areFreeOfCycles() {
        slices().matching(BASE + "(*)..").should().beFreeOfCycles().check(CLASSES);
    }

    @Test
    void signatures_exported_showNoTypeOfGuavaOrImmutables() {
        assertThat(exposed(name -> name.startsWith("com.google.") || name.startsWith("org.immutables.")))
                .isEmpty();
    }

    @Test
    void signatures_exported_showNoInternalTypeExceptWherePortfoliosHandTheirColumnsToTheEngine() {
        assertThat(exposed(name -> name.startsWith(BASE + INTERNAL + ".")))
                .containsExactly("Portfolio.columns() shows PortfolioColumns", "Portfolio.overlay() shows Overlay");
    }

    /** Hand-written types keep the markers that the generator reads, which have no values and so trouble no compiler. */
    @Test
    void classFiles_generated_carryNoAnnotationOfImmutables() throws IOException {
        List<Path> generated = files(CLASS_FOLDER, ".class").stream()
                .filter(file -> file.getFileName().toString().startsWith("Immutable"))
                .toList();
        assertThat(generated).hasSizeGreaterThan(10);
        List<Path> carrying = new ArrayList<>();
        for (Path file : generated) {
            String text = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
            if (text.contains("org/immutables/") || text.contains("org.immutables.")) {
                carrying.add(file);
            }
        }
        assertThat(carrying).isEmpty();
    }

    @Test
    void compile_strictUserWithoutOurLibraries_hasNothingToWarnOf(@TempDir Path folder) throws IOException {
        Path source = folder.resolve("User.java");
        Files.writeString(source, """
                import io.github.pciscoring.core.facts.*;
                import io.github.pciscoring.core.ruleset.*;
                import io.github.pciscoring.core.score.*;

                class User {
                    String use(PciScore score, CompetencyRuleSet rules, IndicatorRule rule) {
                        return Partner.builder().id("P1").build().name()
                                + ActiveUsers.builder().users(1).build().environment()
                                + BillingLine.builder().amount(Amount.ZERO).build().kind()
                                + ExamPass.builder().exam("X1").build().expiresOn()
                                + OwnFact.builder().name("rate").build().month()
                                + PartnerAssociation.builder().type("OWNER").build().months()
                                + Subscription.builder().id("S1").build().agreementStart()
                                + PciScore.builder().from(score).build().total()
                                + CompetencyRuleSet.builder().from(rules).build().fingerprint()
                                + IndicatorRule.builder().from(rule).build().parameters();
                    }
                }
                """);
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            messages,
                            manager,
                            null,
                            List.of(
                                    "-Xlint:all",
                                    "-Werror",
                                    "-classpath",
                                    CLASS_FOLDER.toString(),
                                    "-d",
                                    folder.toString()),
                            null,
                            manager.getJavaFileObjects(source))
                    .call();
            assertThat(compiled).as(messages.toString()).isTrue();
        }
    }

    @Test
    void sources_all_knowNoCodeThresholdOrFormat() {
        List<String> found = new ArrayList<>();
        for (Path file : sources()) {
            List<String> lines = lines(file);
            for (int i = 0; i < lines.size(); i++) {
                Matcher matcher = FOREIGN.matcher(lines.get(i));
                if (matcher.find()) {
                    found.add(file + ":" + (i + 1) + ": " + matcher.group());
                }
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void sources_publicTypes_haveJavadoc() {
        Pattern documented =
                Pattern.compile("(?s).*\\*/\\s*(@[\\w.]+(\\([^()]*(\\([^()]*\\)[^()]*)*\\))?\\s*(//[^\n]*\\s*)?)*$");
        Pattern declaration =
                Pattern.compile("(?m)^public ((abstract|final|sealed|non-sealed) )*(class|interface|record|enum) ");
        List<String> undocumented = new ArrayList<>();
        int seen = 0;
        for (Path file : sources()) {
            String text = String.join("\n", lines(file));
            Matcher type = declaration.matcher(text);
            if (type.find()) {
                seen++;
                if (!documented.matcher(text.substring(0, type.start())).matches()) {
                    undocumented.add(file.toString());
                }
            }
        }
        assertThat(undocumented).isEmpty();
        assertThat(seen).isGreaterThan(50);
    }

    @Test
    void sources_packages_areDescribedAndNullMarked() {
        Set<Path> packages = new TreeSet<>();
        sources().stream()
                .map(Path::getParent)
                .filter(folder -> !folder.equals(SOURCES))
                .forEach(packages::add);
        assertThat(packages)
                .hasSize(LAYERS.size())
                .allSatisfy(folder -> assertThat(String.join("\n", lines(folder.resolve("package-info.java"))))
                        .startsWith("/**\n * ")
                        .containsPattern("\\*/\n@NullMarked\npackage "));
    }

    private static Path classFolder() {
        try {
            return Path.of(Fact.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Returns the members that users of the module see and whose signatures name types of some kind. */
    private static List<String> exposed(Predicate<String> kind) {
        List<String> found = new ArrayList<>();
        for (JavaClass type : CLASSES) {
            if (!isVisible(type) || type.getPackageName().equals(BASE + INTERNAL)) {
                continue;
            }
            Stream.of(type.getInterfaces().stream(), type.getSuperclass().stream())
                    .flatMap(supertypes -> supertypes)
                    .forEach(supertype -> add(found, type.getSimpleName(), supertype, kind));
            type.getAllFields().stream()
                    .filter(field -> isOurs(field.getOwner()) && isOpen(field.getModifiers()))
                    .forEach(field -> add(found, type.getSimpleName() + "." + field.getName(), field.getType(), kind));
            // Also what a visible type inherits from one that is not, such as a generated builder.
            Stream.concat(type.getAllMethods().stream(), type.getConstructors().stream())
                    .filter(member -> isOurs(member.getOwner()) && isOpen(member.getModifiers()))
                    .forEach(member -> {
                        String name = type.getSimpleName() + "." + member.getName() + "()";
                        signature(member).forEach(part -> add(found, name, part, kind));
                    });
        }
        return found.stream().distinct().sorted().toList();
    }

    private static Stream<JavaType> signature(JavaCodeUnit member) {
        return Stream.of(
                        Stream.of(member.getReturnType()),
                        member.getParameterTypes().stream(),
                        member.getExceptionTypes().stream())
                .flatMap(types -> types);
    }

    private static void add(List<String> found, String member, JavaType type, Predicate<String> kind) {
        type.getAllInvolvedRawTypes().stream()
                .filter(part -> kind.test(part.getName()))
                .forEach(part -> found.add(member + " shows " + part.getSimpleName()));
    }

    private static boolean isOurs(JavaClass owner) {
        return owner.getPackageName().startsWith(BASE);
    }

    private static boolean isOpen(Set<JavaModifier> modifiers) {
        return (modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED))
                && !modifiers.contains(JavaModifier.SYNTHETIC);
    }

    private static boolean isVisible(JavaClass type) {
        return isOpen(type.getModifiers())
                && type.getEnclosingClass().map(ArchitectureTest::isVisible).orElse(true);
    }

    private static List<Path> sources() {
        List<Path> sources = files(SOURCES, ".java");
        assertThat(sources).hasSizeGreaterThan(80);
        return sources;
    }

    private static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
