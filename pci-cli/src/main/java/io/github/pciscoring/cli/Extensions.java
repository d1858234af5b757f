package io.github.pciscoring.cli;

import io.github.pciscoring.rules.PciExtension;
import io.github.pciscoring.rules.RuleSets;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarFile;
import java.util.zip.ZipException;

/** The jars that {@code --extension} names. */
final class Extensions {
    private static final String SERVICE = "META-INF/services/" + PciExtension.class.getName();

    private Extensions() {}

    /** Returns the catalogue with what these jars bring; their classes stay loaded as long as the tool runs. */
    static RuleSets installed(List<String> jars) throws IOException {
        ClassLoader own = Extensions.class.getClassLoader();
        if (jars.isEmpty()) {
            return RuleSets.installed(own);
        }
        List<URL> urls = new ArrayList<>();
        for (String jar : jars) {
            urls.add(checked(jar).toUri().toURL());
        }
        return RuleSets.installed(new URLClassLoader(urls.toArray(URL[]::new), own));
    }

    private static Path checked(String name) throws IOException {
        Path jar;
        try {
            jar = Path.of(name);
        } catch (InvalidPathException e) {
            throw new WrongUsageException("no file can have this name: " + name);
        }
        if (!Files.isRegularFile(jar)) {
            throw new WrongUsageException("no such jar: " + name);
        }
        try (JarFile file = new JarFile(jar.toFile())) {
            if (file.getEntry(SERVICE) == null) {
                throw new WrongUsageException(name + " brings nothing: there is no " + SERVICE + " in it");
            }
        } catch (ZipException e) {
            throw new WrongUsageException("not a jar: " + name);
        }
        return jar;
    }
}
