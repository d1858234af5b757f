package io.github.pciscoring.cli;

import io.github.pciscoring.io.ReadProgress;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * Says on a terminal how far the work has come, once it takes longer than a second, in a line that is erased when closed.
 * Says nothing on anything but a terminal.
 */
final class ProgressLine implements ReadProgress, AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final int REST_MILLIS = 200;
    private static final int PERCENT = 100;
    private static final String ERASE = "\r\u001B[K";

    private record State(String what, long done, long total) {
        @Override
        public String toString() {
            return total > 0 ? what + " " + Math.min(PERCENT, done * PERCENT / total) + " %" : what;
        }
    }

    private final Device device;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final Thread painter;
    private volatile State state = new State("reading", 0, 0);

    private ProgressLine(Device device, Duration patience) {
        this.device = device;
        this.painter = new Thread(() -> paint(patience), "progress");
        painter.setDaemon(true);
    }

    /** Starts to wait for the second to pass. */
    static ProgressLine on(Device device) {
        return on(device, PATIENCE);
    }

    static ProgressLine on(Device device, Duration patience) {
        ProgressLine line = new ProgressLine(device, patience);
        if (device.terminal()) {
            line.painter.start();
        }
        return line;
    }

    @Override
    public void read(String file, long bytesDone, long bytesTotal) {
        state = new State("reading " + file, bytesDone, bytesTotal);
    }

    /** Takes notice of how far scoring has come; may be called from several threads. */
    void scoring(String rules, long done, long total) {
        state = new State("scoring by " + rules, done, total);
    }

    /** Takes notice of for how many partners evidence has been written. */
    void evidence(String rules, long done, long total) {
        state = new State("writing evidence by " + rules, done, total);
    }

    /** Takes notice of for how many partners a report has been made. */
    void report(String rules, long done, long total) {
        state = new State("reporting by " + rules, done, total);
    }

    /** Takes notice of how far the making of a folder has come. */
    void generating(long done, long total) {
        state = new State("generating", done, total);
    }

    /** Erases the line; returns when nothing more will be written. */
    @Override
    public void close() {
        closed.countDown();
        boolean interrupted = false;
        while (painter.isAlive()) {
            try {
                painter.join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private void paint(Duration patience) {
        try {
            if (closed.await(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                return;
            }
            do {
                print(ERASE + "pci: " + Text.safe(state.toString()));
            } while (!closed.await(REST_MILLIS, TimeUnit.MILLISECONDS));
            print(ERASE);
        } catch (IOException | InterruptedException e) {
            // A line that cannot be written is not worth failing for.
        }
    }

    private void print(String text) throws IOException {
        device.stream().write(text.getBytes(StandardCharsets.US_ASCII));
        device.stream().flush();
    }
}
