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
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// Words problems in English and Indonesian. The texts come from `problems_en.properties` and
/// `problems_id.properties`: the kit's in this package, the service's in its root. In English a
/// sentence that stands where a problem is thrown comes first, because it is more precise. A text
/// that is missing in the files stays as it was thrown.
@ApplicationScoped
public class ProblemTexts {

    private static final Locale INDONESIAN = Locale.of("id");
    static final List<Locale> SPOKEN = List.of(Locale.ENGLISH, INDONESIAN);
    private static final int LONGEST_HEADER = 200;

    /// The key of the question that names suggestions; no code is in lower case.
    private static final String SUGGESTIONS = "suggestions";

    private final Map<Locale, Properties> texts =
            SPOKEN.stream().collect(Collectors.toMap(spoken -> spoken, ProblemTexts::load));

    ProblemTexts() {}

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
        Properties spoken = in(language);
        boolean isThrownIn = language.equals(Locale.ENGLISH);
        String sentences = sentences(spoken, problem);
        String thrown = isThrownIn ? problem.detail() : detail(spoken, problem);
        return problem.withTexts(
                title(spoken, problem.code(), String.valueOf(problem.status()), problem.title()),
                sentences.isEmpty() ? thrown : sentences,
                problem.violations().stream()
                        .map(each -> isThrownIn ? each : translated(spoken, each))
                        .map(each -> withQuestion(spoken, each))
                        .toList());
    }

    /// The title of a code in a language.
    String title(Locale language, String code) {
        return title(in(language), code, "", Problem.title(code));
    }

    /// The sentences of a code in a language, one for each thing that it may mean. A key that ends
    /// with `_*` stands for all codes that begin so.
    List<String> sentences(Locale language, String code) {
        Properties spoken = in(language);
        return spoken.stringPropertyNames().stream()
                .filter(key -> isOf(key, code))
                .map(spoken::getProperty)
                .map(sentence -> sentence.replace("%s", "…"))
                .sorted()
                .distinct()
                .toList();
    }

    private static boolean isOf(String key, String code) {
        return key.equals(code)
                || key.endsWith("." + code)
                || (key.endsWith("_*") && code.startsWith(key.substring(0, key.length() - 1)));
    }

    private Properties in(Locale language) {
        return Objects.requireNonNull(texts.get(language), "not spoken");
    }

    private static String title(Properties spoken, String code, String status, String otherwise) {
        return spoken.getProperty(
                code + ".title", spoken.getProperty(status + ".title", otherwise));
    }

    private static String sentences(Properties spoken, Problem problem) {
        return problem.keys().stream()
                .map(key -> sentence(spoken, key))
                .filter(Objects::nonNull)
                .distinct()
                .collect(Collectors.joining(" "));
    }

    /// @param key `<Enum>.<CODE>`, since one code means different things in two aggregates. A type
    ///   with codes that no enum lists has one sentence for all of them.
    private static @Nullable String sentence(Properties spoken, String key) {
        String type = key.substring(0, key.indexOf('.'));
        return spoken.getProperty(key, spoken.getProperty(type));
    }

    private static @Nullable String detail(Properties spoken, Problem problem) {
        return problem.violations().stream()
                .limit(1)
                .filter(first -> !first.wording().isEmpty())
                .map(first -> translated(spoken, first).message())
                .findAny()
                .orElseGet(() -> spoken.getProperty(problem.code(), problem.detail()));
    }

    private static Violation translated(Properties spoken, Violation violation) {
        return new Violation(
                violation.pointer(),
                violation.code(),
                message(spoken, violation),
                violation.suggestions());
    }

    private static String message(Properties spoken, Violation violation) {
        List<String> wording = violation.wording();
        if (wording.isEmpty()) {
            return spoken.getProperty(violation.code(), violation.message());
        }
        String sentence = spoken.getProperty(wording.getFirst());
        Object[] values = wording.subList(1, wording.size()).toArray();
        return sentence == null ? violation.message() : String.format(sentence, values);
    }

    private static Violation withQuestion(Properties spoken, Violation violation) {
        List<String> suggestions = violation.suggestions();
        if (suggestions.isEmpty()) {
            return violation;
        }
        String question = spoken.getProperty(SUGGESTIONS, "%s?");
        return new Violation(
                violation.pointer(),
                violation.code(),
                violation.message() + " " + question.formatted(String.join(", ", suggestions)),
                suggestions);
    }

    private static Properties load(Locale language) {
        String file = "problems_" + language.getLanguage() + ".properties";
        Properties loaded = new Properties();
        load("id/percaya/kit/problem/" + file, loaded);
        load(file, loaded);
        return loaded;
    }

    private static void load(String resource, Properties into) {
        ClassLoader loader = Thread.currentThread().getContextClassLoader();
        try (InputStream file = loader.getResourceAsStream(resource)) {
            if (file != null) {
                into.load(new InputStreamReader(file, StandardCharsets.UTF_8));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
