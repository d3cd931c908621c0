package id.percaya.kit.testing.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Reads `src/test/resources/authorisation.txt`: a line for each operation with its id and roles.
final class Expectations {

    private Expectations() {}

    static Map<String, Expectation> read(Path file) {
        Map<String, Expectation> expectations = new TreeMap<>();
        for (String line : lines(file)) {
            List<String> words = Arrays.asList(line.strip().split("\\s+", -1));
            Expectation of = Expectation.of(words.subList(1, words.size()));
            if (expectations.put(words.getFirst(), of) != null) {
                throw new AssertionError("expected twice: " + words.getFirst());
            }
        }
        return expectations;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
