package id.percaya.kit.openapi;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/// The texts of `openapi_texts.properties`, which describe whatever no annotation describes. The
/// kit's file stands in this package, the service's in its root.
///
/// | key | describes |
/// |---|---|
/// | `Schema` | the schema, and the values of an enum |
/// | `Schema.property` | the property of one schema |
/// | `property` | every property of this name, and parameters in a query |
/// | `people/{subject}` | the path parameter after this segment |
///
/// A key of one place goes before a key of many places, and the service's text before the kit's.
final class Vocabulary {

    private static final String FILE = "openapi_texts.properties";

    private final List<Properties> texts;

    private Vocabulary(List<Properties> texts) {
        this.texts = texts;
    }

    static Vocabulary read() {
        ClassLoader service = Thread.currentThread().getContextClassLoader();
        return new Vocabulary(
                List.of(
                        load(service.getResourceAsStream(FILE)),
                        load(Vocabulary.class.getResourceAsStream(FILE))));
    }

    static Vocabulary of(Properties service) {
        return new Vocabulary(List.of(service));
    }

    /// The text of the first key that has one.
    @Nullable String text(String... keys) {
        for (String key : keys) {
            for (Properties each : texts) {
                String text = each.getProperty(key);
                if (text != null) {
                    return text;
                }
            }
        }
        return null;
    }

    private static Properties load(@Nullable InputStream file) {
        Properties texts = new Properties();
        if (file == null) {
            return texts;
        }
        try (InputStreamReader lines = new InputStreamReader(file, StandardCharsets.UTF_8)) {
            texts.load(lines);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return texts;
    }
}
