package io.github.pciscoring.cli;

import io.github.pciscoring.core.facts.FactTable;
import io.github.pciscoring.io.PortfolioFolder;
import io.github.pciscoring.io.PortfolioFolderWriter;
import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A folder of facts that is written as a whole or not at all: beside its place first, then moved there. In a folder that is
 * there already only the tables are replaced.
 */
final class OutputFolder {
    /** What is to be written. */
    @FunctionalInterface
    interface Facts {
        void writeTo(PortfolioFolderWriter writer) throws IOException;
    }

    private final String name;
    private final Path place;

    private OutputFolder(String name, Path place) {
        this.name = name;
        this.place = place;
    }

    /**
     * Returns the folder of this name, which may be there or not; a symbolic link stands for what it leads to.
     *
     * @param force whether tables that are there may be replaced
     * @throws WrongUsageException if it may not be written
     * @throws OutputException if it cannot be written, as far as that is known beforehand
     */
    static OutputFolder of(String name, boolean force) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            throw new WrongUsageException("no folder can have this name: " + name);
        }
        if (name.isEmpty()) {
            throw new WrongUsageException("no folder can have this name: \"\"");
        }
        try {
            if (Files.exists(path)) {
                checkReplaceable(name, path, force);
                return new OutputFolder(name, path.toRealPath());
            }
            Path place = path.toAbsolutePath().normalize();
            Path parent = place.getParent();
            if (parent != null && !Files.isDirectory(parent)) {
                throw new IOException("no such folder: " + parent);
            }
            return new OutputFolder(name, place);
        } catch (IOException e) {
            throw OutputException.toFile(name, e);
        }
    }

    private static void checkReplaceable(String name, Path folder, boolean force) throws IOException {
        if (!Files.isDirectory(folder)) {
            throw new WrongUsageException("not a folder: " + name);
        }
        if (!force) {
            try (Stream<Path> files = Files.list(folder)) {
                if (files.findAny().isPresent()) {
                    throw new WrongUsageException(name + " is not empty; --force replaces the tables in it");
                }
            }
        }
        for (FactTable table : FactTable.values()) {
            Path parquet = folder.resolve(table.label() + ".parquet");
            if (Files.exists(parquet, LinkOption.NOFOLLOW_LINKS)) {
                throw new WrongUsageException(
                        "there is another file of the same table, to be removed first: " + parquet);
            }
            Path file = folder.resolve(PortfolioFolder.fileName(table));
            if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                throw new IOException("there is a folder in the place of " + file.getFileName());
            }
        }
    }

    /**
     * Writes the facts.
     *
     * @throws OutputException if that fails; then whatever was there before still is, and nothing else
     */
    void write(Facts facts) {
        try {
            boolean there = Files.exists(place);
            String stageName = ".pci-" + UUID.randomUUID() + ".tmp";
            Path stage = there ? place.resolve(stageName) : place.resolveSibling(stageName);
            Files.createDirectory(stage);
            try {
                deleteOnExit(stage);
                try (PortfolioFolderWriter writer = PortfolioFolderWriter.open(stage)) {
                    facts.writeTo(writer);
                }
                if (there) {
                    replaceTables(stage);
                } else {
                    move(stage, place);
                }
            } finally {
                delete(stage);
            }
        } catch (IOException e) {
            throw OutputException.toFile(name, e);
        }
    }

    /** In case that the process is stopped meanwhile; Java deletes in the reverse order. */
    private static void deleteOnExit(Path stage) {
        stage.toFile().deleteOnExit();
        for (FactTable table : FactTable.values()) {
            stage.resolve(PortfolioFolder.fileName(table)).toFile().deleteOnExit();
        }
    }

    /** Takes the partners away first and brings them last: without them the folder is refused, should this be cut short. */
    private void replaceTables(Path stage) throws IOException {
        Path old = Files.createDirectory(stage.resolve("old"));
        List<String> files = new ArrayList<>();
        for (FactTable table : FactTable.values()) {
            files.add(PortfolioFolder.fileName(table));
        }
        List<String> away = new ArrayList<>();
        List<String> brought = new ArrayList<>();
        try {
            for (String file : files) {
                if (Files.exists(place.resolve(file), LinkOption.NOFOLLOW_LINKS)) {
                    move(place.resolve(file), old.resolve(file));
                    away.add(file);
                }
            }
            Collections.reverse(files);
            for (String file : files) {
                move(stage.resolve(file), place.resolve(file));
                brought.add(file);
            }
        } catch (IOException e) {
            for (String file : brought) {
                Files.deleteIfExists(place.resolve(file));
            }
            Collections.reverse(away);
            for (String file : away) {
                move(old.resolve(file), place.resolve(file));
            }
            throw e;
        }
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(from, to);
        }
    }

    private static void delete(Path stage) throws IOException {
        for (Path folder : List.of(stage.resolve("old"), stage)) {
            for (FactTable table : FactTable.values()) {
                Files.deleteIfExists(folder.resolve(PortfolioFolder.fileName(table)));
            }
            Files.deleteIfExists(folder);
        }
    }
}
