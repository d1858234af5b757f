package io.github.pciscoring.cli;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.io.PortfolioFolder;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.OpenOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.UUID;

/**
 * A file that is written as a whole or not at all: beside its place first, then moved there. What is no regular file, such
 * as a device or a named pipe, is written to directly.
 */
final class OutputFile {
    private final String name;
    private final Path place;

    private OutputFile(String name, Path place) {
        this.name = name;
        this.place = place;
    }

    /** Returns whether a name stands for standard output, which is no file to replace, nor one to open once more. */
    static boolean isStandardOutput(String name) {
        return name.equals("-") || name.equals("/dev/stdout");
    }

    /**
     * Returns the file of this name, which may be there or not; a symbolic link stands for what it leads to.
     *
     * @throws OutputException if it cannot be written, as far as that is known beforehand
     */
    static OutputFile of(String name) {
        if (name.isEmpty()) {
            throw new WrongUsageException("no file can have an empty name");
        }
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            throw new WrongUsageException("no file can have this name: " + name);
        }
        try {
            return new OutputFile(name, checked(path));
        } catch (IOException e) {
            throw OutputException.toFile(name, e);
        }
    }

    /**
     * Refuses this file if it is a table of a folder, there or not: facts would be lost, or made up.
     *
     * @throws WrongUsageException if so
     */
    void requireNoTableOf(Path facts) {
        for (FactTable table : FactTable.values()) {
            if (isSame(facts.resolve(PortfolioFolder.fileName(table)).toAbsolutePath())) {
                throw new WrongUsageException(name + " is a table of the folder that is read; write to another file");
            }
        }
    }

    /** Returns whether two names lead to the same file, there or not. */
    boolean isSameAs(OutputFile other) {
        return isSame(other.place);
    }

    private boolean isSame(Path other) {
        try {
            boolean bothThere = Files.exists(place) && Files.exists(other);
            return bothThere ? Files.isSameFile(place, other) : real(place).equals(real(other));
        } catch (IOException e) {
            throw OutputException.toFile(name, e);
        }
    }

    private static Path real(Path file) throws IOException {
        Path folder = file.getParent();
        return folder == null ? file : folder.toRealPath().resolve(file.getFileName());
    }

    private static Path checked(Path path) throws IOException {
        Path place = Files.exists(path) ? path.toRealPath() : path.toAbsolutePath();
        Path folder = place.getParent();
        if (folder == null || Files.isDirectory(place)) {
            throw new IOException("it is a folder");
        }
        if (!Files.isDirectory(folder)) {
            throw new IOException("no such folder: " + folder);
        }
        boolean beside = !Files.exists(place) || Files.isRegularFile(place);
        if ((Files.exists(place) && !Files.isWritable(place)) || (beside && !Files.isWritable(folder))) {
            throw new IOException("permission denied");
        }
        return place;
    }

    @Override
    public String toString() {
        return name;
    }

    /**
     * Writes the content, in UTF-8.
     *
     * @throws OutputException if that fails; then whatever was there before still is
     */
    void write(Content content) {
        try {
            if (Files.exists(place) && !Files.isRegularFile(place)) {
                try (Writer writer = writer(place, StandardOpenOption.WRITE)) {
                    content.writeTo(writer);
                }
            } else {
                replace(content);
            }
        } catch (IOException e) {
            throw OutputException.toFile(name, e);
        }
    }

    private void replace(Content content) throws IOException {
        Path beside = place.resolveSibling(".pci-" + UUID.randomUUID() + ".tmp");
        // In case that the process is stopped meanwhile.
        beside.toFile().deleteOnExit();
        try {
            try (Writer writer = writer(beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
                content.writeTo(writer);
            }
            keepPermissions(beside);
            try {
                Files.move(beside, place, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(beside, place, StandardCopyOption.REPLACE_EXISTING);
            }
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    private static Writer writer(Path file, OpenOption... options) throws IOException {
        return Console.writer(Files.newOutputStream(file, options), StandardCharsets.UTF_8);
    }

    private void keepPermissions(Path beside) throws IOException {
        PosixFileAttributeView old =
                Files.getFileAttributeView(place, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
        if (old != null && Files.exists(place)) {
            Files.setPosixFilePermissions(beside, old.readAttributes().permissions());
        }
    }
}
