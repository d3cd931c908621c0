package id.percaya.kit.problem;

import id.percaya.kit.problem.Problem.Violation;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Translates problems. English stands where a problem is thrown. The Indonesian texts come from
/// `problems_id.properties`: the kit's in this package, the service's in its root. A text that is
/// missing there stays English.
@ApplicationScoped
public class ProblemTexts {

    private static final String FILE = "problems_id.properties";
    private static final Locale INDONESIAN = Locale.of("id");
    private static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, INDONESIAN);
    private static final int LONGEST_HEADER = 200;

    private final Properties indonesian = new Properties();

    ProblemTexts() {
        load("id/percaya/kit/problem/" + FILE);
        load(FILE);
    }

    /// The language that fits an `Accept-Language` best; English by default.
    public static Locale language(@Nullable String accepted) {
        if (accepted == null || accepted.length() > LONGEST_HEADER) {
            return Locale.ENGLISH;
        }
        try {
            Locale best = Locale.lookup(Locale.LanguageRange.parse(accepted), SPOKEN);
            return best == null ? Locale.ENGLISH : best;
        } catch (IllegalArgumentException _) {
            return Locale.ENGLISH;
        }
    }

    /// The problem in a language that [#language] returned.
    public Problem in(Locale language, Problem problem) {
        if (!language.equals(INDONESIAN)) {
            return problem;
        }
        String title = indonesian.getProperty(problem.code() + ".title");
        String byStatus = indonesian.getProperty(problem.status() + ".title", problem.title());
        return problem.withTexts(
                title != null ? title : byStatus,
                detail(problem),
                problem.violations().stream().map(this::translated).toList());
    }

    private @Nullable String detail(Problem problem) {
        String sentences =
                problem.keys().stream()
                        .map(this::sentence)
                        .filter(Objects::nonNull)
                        .distinct()
                        .collect(Collectors.joining(" "));
        return sentences.isEmpty()
                ? indonesian.getProperty(problem.code(), problem.detail())
                : sentences;
    }

    /// @param key `<Enum>.<CODE>`, since one code means different things in two aggregates. A type
    ///   with codes that no enum lists has one sentence for all of them.
    private @Nullable String sentence(String key) {
        String type = key.substring(0, key.indexOf('.'));
        return indonesian.getProperty(key, indonesian.getProperty(type));
    }

    private Violation translated(Violation violation) {
        return new Violation(
                violation.pointer(),
                violation.code(),
                indonesian.getProperty(violation.code(), violation.message()));
    }

    private void load(String resource) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream(resource)) {
            if (file != null) {
                indonesian.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
