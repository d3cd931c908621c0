package id.percaya.listening.understanding.lexicon;

import id.percaya.listening.understanding.text.Words;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Reads a version of the lexicon from its three files. Expressions are cut into words as texts
/// are, so both are spelt alike.
final class LexiconFile {

    private LexiconFile() {}

    static Lexicon read(String version) {
        Map<String, Integer> polarity = new HashMap<>();
        lines(version, "polarity.txt").forEach(line -> polarity(line, polarity));
        List<Phrase> masks = lines(version, "masks.txt").stream().map(LexiconFile::mask).toList();
        List<Phrase> events =
                lines(version, "events.txt").stream().flatMap(LexiconFile::events).toList();
        return new Lexicon(version, Map.copyOf(polarity), Phrases.of(masks), Phrases.of(events));
    }

    private static void polarity(String line, Map<String, Integer> polarity) {
        int colon = line.indexOf(':');
        int value = Integer.parseInt(line.substring(0, colon));
        for (String listed : line.substring(colon + 2).split(" ", -1)) {
            List<String> words = Words.of(listed);
            if (listed.startsWith("<")) {
                polarity.put(listed, value);
            } else if (words.size() == 1) {
                polarity.put(words.get(0), value);
            }
        }
    }

    private static Phrase mask(String line) {
        List<String> words = Words.of(line);
        return new Phrase("_" + String.join("_", words), words);
    }

    private static Stream<Phrase> events(String line) {
        int colon = line.indexOf(':');
        String name = line.substring(0, colon);
        return Arrays.stream(line.substring(colon + 2).split(" \\| ", -1))
                .map(expression -> new Phrase(name, parts(expression)));
    }

    private static List<String> parts(String expression) {
        List<String> parts = new ArrayList<>();
        for (String part : expression.split(" ", -1)) {
            boolean sign = part.equals(Phrase.GAP) || part.endsWith("*");
            parts.addAll(sign ? List.of(part) : Words.of(part));
        }
        return parts;
    }

    private static List<String> lines(String version, String file) {
        String path = "/understanding/lexicon-" + version + "/" + file;
        try (InputStream in = LexiconFile.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalArgumentException("There is no lexicon " + version + ".");
            }
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
