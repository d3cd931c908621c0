package id.percaya.kit.testing;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.eventstore.Refused;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// Compares the refusals of a service with its `problems_en.properties` and
/// `problems_id.properties`.
final class RefusalTexts {

    private static final Path CLASSES = Path.of("target/classes");
    private static final Path TEXTS = Path.of("src/main/resources");
    private static final List<String> LANGUAGES = List.of("en", "id");

    private RefusalTexts() {}

    static void assertComplete() throws IOException {
        List<String> keys = keys("Refusal.class", "Reason.class", "Flaw.class");
        assertThat(keys).isNotEmpty();
        Set<String> names = new TreeSet<>();
        for (String language : LANGUAGES) {
            Properties texts = texts(language);
            assertThat(keys).allSatisfy(key -> assertThat(texts.getProperty(key, "")).isNotBlank());
            assertThat(texts.stringPropertyNames())
                    .filteredOn(key -> key.contains("."))
                    .isSubsetOf(keys);
            if (names.isEmpty()) {
                names.addAll(texts.stringPropertyNames());
            }
            assertThat(texts.stringPropertyNames()).as(language).isEqualTo(names);
        }
    }

    /// The codes of all refusals of the service. Defects of elements have codes of their own.
    static Set<String> codes() throws IOException {
        Set<String> codes = new TreeSet<>();
        keys("Refusal.class", "Reason.class")
                .forEach(key -> codes.add(key.substring(key.indexOf('.') + 1)));
        return codes;
    }

    private static Properties texts(String language) throws IOException {
        Properties texts = new Properties();
        Path file = TEXTS.resolve("problems_" + language + ".properties");
        try (Reader lines = Files.newBufferedReader(file)) {
            texts.load(lines);
        }
        return texts;
    }

    /// The constants of refusals, and of enums whose names end with `Flaw`: what is wrong with a
    /// text that has a language of its own, such as a query.
    private static List<String> keys(String... ends) throws IOException {
        List<String> keys = new ArrayList<>();
        try (Stream<Path> files = Files.walk(CLASSES)) {
            for (Path file :
                    files.filter(each -> Stream.of(ends).anyMatch(each.toString()::endsWith))
                            .toList()) {
                Class<?> type = type(file);
                boolean isWorded =
                        Refused.Reason.class.isAssignableFrom(type)
                                || type.getSimpleName().endsWith("Flaw");
                if (isWorded && type.isEnum()) {
                    for (Object reason : type.getEnumConstants()) {
                        keys.add(type.getSimpleName() + "." + reason);
                    }
                }
            }
        }
        return keys;
    }

    private static Class<?> type(Path file) {
        String name = CLASSES.relativize(file).toString().replace('/', '.');
        try {
            return Class.forName(
                    name.substring(0, name.length() - ".class".length()),
                    false,
                    Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
