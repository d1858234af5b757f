package io.github.pciscoring.testkit.scenario;

import java.io.IOException;
import java.io.StringWriter;
import java.lang.reflect.Method;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles and runs the code of scenarios, as a rule author would who pastes it into a test. */
public final class CompiledCode {
    private CompiledCode() {}

    /** Returns the scenarios that expressions make. */
    public static List<Scenario> run(List<String> expressions, Path folder) throws Exception {
        StringBuilder code = new StringBuilder("""
                import io.github.pciscoring.core.facts.SubjectType;
                import io.github.pciscoring.testkit.scenario.Scenario;

                public class Pasted {
                """);
        for (int i = 0; i < expressions.size(); i++) {
            code.append("public static Scenario scenario")
                    .append(i)
                    .append("() {\nreturn ")
                    .append(expressions.get(i))
                    .append(";\n}\n");
        }
        Path source = folder.resolve("Pasted.java");
        Files.writeString(source, code.append("}\n"));
        compile(source, folder);
        try (URLClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, CompiledCode.class.getClassLoader())) {
            Class<?> pasted = loader.loadClass("Pasted");
            Scenario[] scenarios = new Scenario[expressions.size()];
            for (int i = 0; i < scenarios.length; i++) {
                Method method = pasted.getMethod("scenario" + i);
                scenarios[i] = (Scenario) method.invoke(null);
            }
            return List.of(scenarios);
        }
    }

    private static void compile(Path source, Path folder) throws IOException {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter messages = new StringWriter();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            boolean compiled = compiler.getTask(
                            messages,
                            manager,
                            null,
                            List.of("-d", folder.toString(), "-classpath", System.getProperty("java.class.path")),
                            null,
                            manager.getJavaFileObjects(source))
                    .call();
            if (!compiled) {
                throw new AssertionError(messages + Files.readString(source));
            }
        }
    }
}
