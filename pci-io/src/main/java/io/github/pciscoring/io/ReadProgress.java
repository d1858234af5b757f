package io.github.pciscoring.io;

/** Is told how far the reading of a folder has come. */
@FunctionalInterface
public interface ReadProgress {
    /** Takes no notice. */
    ReadProgress NONE = (file, bytesDone, bytesTotal) -> {};

    /**
     * Takes notice; called on the reading thread, often, so it should return at once.
     *
     * @param file the name of the file being read
     * @param bytesDone the bytes read so far, of all files
     * @param bytesTotal the size of all files together when reading began
     */
    void read(String file, long bytesDone, long bytesTotal);
}
