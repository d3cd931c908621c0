package id.percaya.listening.intake.reading;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// Reads UTF-8 line by line. A line that is not UTF-8 is read as windows-1252, which older
/// spreadsheets write. If it has other characters in UTF-8 all the same, only its broken bytes
/// become U+FFFD.
final class CharsetReader extends Reader {

    static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    private static final int LONGEST_PART = 1 << 20;

    /// Two or more bytes as UTF-8 writes one character.
    private static final Pattern UTF_8_CHARACTER =
            Pattern.compile(
                    "[\\xC3-\\xDF][\\x80-\\xBF]|[\\xE0-\\xEF][\\x80-\\xBF]{2}|\\xF0[\\x80-\\xBF]{3}");

    private final InputStream in;
    private final Charset otherwise;
    private String part = "";
    private int place;
    private long number;
    private long guessedLine;

    /// @param otherwise the encoding of a line that is not UTF-8
    CharsetReader(InputStream in, Charset otherwise) {
        this.in = in;
        this.otherwise = otherwise;
    }

    /// The first line that was not UTF-8, from 1; zero while there is none.
    long guessedLine() {
        return guessedLine;
    }

    @Override
    public int read() throws IOException {
        if (place == part.length() && !next()) {
            return -1;
        }
        return part.charAt(place++);
    }

    @Override
    public int read(char[] into, int from, int most) throws IOException {
        if (most == 0) {
            return 0;
        }
        if (place == part.length() && !next()) {
            return -1;
        }
        int length = Math.min(most, part.length() - place);
        part.getChars(place, place + length, into, from);
        place += length;
        return length;
    }

    private boolean next() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int b = in.read();
        while (b >= 0) {
            bytes.write(b);
            if (b == '\n' || bytes.size() == LONGEST_PART) {
                break;
            }
            b = in.read();
        }
        number++;
        part = decoded(bytes.toByteArray());
        place = 0;
        return !part.isEmpty();
    }

    private String decoded(byte[] line) {
        try {
            CharBuffer text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line));
            return text.toString();
        } catch (CharacterCodingException _) {
            String bytes = new String(line, StandardCharsets.ISO_8859_1);
            if (UTF_8_CHARACTER.matcher(bytes).find()) {
                return new String(line, StandardCharsets.UTF_8);
            }
            guessedLine = guessedLine == 0 ? number : guessedLine;
            return new String(line, otherwise);
        }
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
