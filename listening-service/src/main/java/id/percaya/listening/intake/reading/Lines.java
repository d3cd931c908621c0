package id.percaya.listening.intake.reading;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text's lines, none held longer than a limit, with the possibility to put some back.
final class Lines {

    static final int LONGEST = 256 * 1024;

    private final Reader reader;
    private final Deque<Line> putBack = new ArrayDeque<>();
    private long number;
    private boolean afterReturn;

    Lines(Reader reader) {
        this.reader = reader;
    }

    /// @param number from 1
    /// @param whole false when it was longer than the limit and only its start is here
    record Line(long number, String text, boolean whole) {

        boolean opensQuote() {
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
                if (text.length() < LONGEST) {
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

    /// One character, with `\r\n` and a lone `\r` read as `\n`.
    private int readChar() throws IOException {
        int c = reader.read();
        if (c == '\n' && afterReturn) {
            c = reader.read();
        }
        afterReturn = c == '\r';
        return afterReturn ? '\n' : c;
    }
}
