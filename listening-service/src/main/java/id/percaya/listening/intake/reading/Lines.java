package id.percaya.listening.intake.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Reads lines up to a maximum length. Lines can be put back to be read again.
final class Lines {

    static final int MAX_LENGTH = 256 * 1024;

    private final Reader reader;
    private final Deque<Line> putBack = new ArrayDeque<>();
    private long number;
    private boolean afterReturn;

    Lines(Reader reader) {
        this.reader = reader;
    }

    /// @param number from 1
    /// @param whole false if the line exceeded the limit and was truncated
    record Line(long number, String text, boolean whole) {

        boolean hasUnpairedQuote() {
            return (text.chars().filter(c -> c == '"').count() & 1) == 1;
        }
    }

    /// The next line, or null after the last.
    @Nullable Line next() {
        Line again = putBack.pollFirst();
        return again != null ? again : read();
    }

    /// The next line that is not blank, or null after the last.
    @Nullable Line nextFilled() {
        Line line = next();
        while (line != null && line.text().isBlank()) {
            line = next();
        }
        return line;
    }

    void putBack(List<Line> lines) {
        lines.reversed().forEach(putBack::addFirst);
    }

    private @Nullable Line read() {
        try {
            StringBuilder text = new StringBuilder();
            boolean whole = true;
            int c = readChar();
            if (c < 0) {
                return null;
            }
            for (; c >= 0 && c != '\n'; c = readChar()) {
                if (text.length() < MAX_LENGTH) {
                    text.append((char) c);
                } else {
                    whole = false;
                }
            }
            return new Line(++number, text.toString(), whole);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /// Reads one character; `\r\n` and a lone `\r` become `\n`.
    private int readChar() throws IOException {
        int c = reader.read();
        if (c == '\n' && afterReturn) {
            c = reader.read();
        }
        afterReturn = c == '\r';
        return afterReturn ? '\n' : c;
    }
}
