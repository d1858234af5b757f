package io.github.pciscoring.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.NotDirectoryException;

/** What went wrong, in words: Java's own messages often are but a file's name. */
final class Failures {
    private Failures() {}

    static String describe(IOException failure) {
        if (failure instanceof NoSuchFileException file) {
            return "no such file or folder: " + file.getFile();
        }
        if (failure instanceof AccessDeniedException file) {
            return "permission denied: " + file.getFile();
        }
        if (failure instanceof NotDirectoryException file) {
            return "not a folder: " + file.getFile();
        }
        if (failure instanceof FileSystemException file && file.getReason() != null) {
            return file.getReason() + ": " + file.getFile();
        }
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
