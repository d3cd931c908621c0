package id.percaya.consent.erasure;

import java.util.List;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/// Collects what the service logs during a test, with exceptions.
final class Logged extends Handler {

    private final Formatter text = new SimpleFormatter();
    private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();

    void start() {
        setLevel(Level.ALL);
        Logger.getLogger("").addHandler(this);
    }

    void stop() {
        Logger.getLogger("").removeHandler(this);
    }

    List<String> linesWithAny(List<String> words) {
        return lines.stream().filter(line -> words.stream().anyMatch(line::contains)).toList();
    }

    @Override
    public void publish(LogRecord record) {
        lines.add(text.format(record));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {}
}
