package id.percaya.kit.problem;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.eventstore.Refused;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Problem details (RFC 9457).
///
/// @param type `/problems/<code>`, lower-case
/// @param code UPPER_SNAKE and stable, for programs
/// @param reasons every reason of a refusal; the first is `code`
/// @param inTheWay the id of another thing that is in the way of a refused command
/// @param violations the invalid fields of the request
/// @param keys of the sentences of its reasons in [ProblemTexts], as `<Enum>.<CODE>`
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Problem(
        String type,
        String title,
        int status,
        @Nullable String detail,
        @Nullable String instance,
        String code,
        @Nullable String traceId,
        List<String> reasons,
        @Nullable UUID inTheWay,
        List<Violation> violations,
        @JsonIgnore List<String> keys) {

    /// The words of codes that are not written in lower case.
    private static final Map<String, String> NAMES = Map.of("UUID", "UUID", "URL", "URL");

    public static final String MEDIA_TYPE = "application/problem+json";

    /// @param pointer RFC 6901 into the body, or the parameter's name
    /// @param suggestions the values that may have been meant
    /// @param wording the key of its sentence in [ProblemTexts] and what stands for each `%s` in
    ///   it; empty if its code is the key
    public record Violation(
            String pointer,
            String code,
            String message,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) List<String> suggestions,
            @JsonIgnore List<String> wording) {

        public Violation {
            suggestions = List.copyOf(suggestions);
            wording = List.copyOf(wording);
        }

        public Violation(String pointer, String code, String message, List<String> suggestions) {
            this(pointer, code, message, suggestions, List.of());
        }

        public Violation(String pointer, String code, String message) {
            this(pointer, code, message, List.of());
        }

        /// The same violation with a sentence of its own in other languages than the message's.
        public Violation worded(String key, String... values) {
            List<String> words = Stream.concat(Stream.of(key), Stream.of(values)).toList();
            return new Violation(pointer, code, message, suggestions, words);
        }
    }

    public static Problem of(int status, String code, @Nullable String detail) {
        return new Problem(
                "/problems/" + code.toLowerCase(Locale.ROOT).replace('_', '-'),
                title(code),
                status,
                detail,
                null,
                code,
                null,
                List.of(),
                null,
                List.of(),
                List.of());
    }

    public Problem withReasons(List<? extends Refused.Reason> all) {
        return new Problem(
                type,
                title,
                status,
                detail,
                instance,
                code,
                traceId,
                all.stream().map(Refused.Reason::name).toList(),
                inTheWay,
                violations,
                all.stream().map(Problem::key).toList());
    }

    Problem withInTheWay(@Nullable UUID other) {
        return new Problem(
                type,
                title,
                status,
                detail,
                instance,
                code,
                traceId,
                reasons,
                other,
                violations,
                keys);
    }

    public Problem withViolations(List<Violation> all) {
        return new Problem(
                type, title, status, detail, instance, code, traceId, reasons, inTheWay, all, keys);
    }

    /// The same problem with the path and trace of a request.
    public Problem at(String path, @Nullable String trace) {
        return new Problem(
                type,
                title,
                status,
                detail,
                InstancePath.of(path),
                code,
                trace,
                reasons,
                inTheWay,
                violations,
                keys);
    }

    Problem withTexts(String other, @Nullable String text, List<Violation> translated) {
        return new Problem(
                type,
                other,
                status,
                text,
                instance,
                code,
                traceId,
                reasons,
                inTheWay,
                translated,
                keys);
    }

    private static String key(Refused.Reason reason) {
        Class<?> type = reason instanceof Enum<?> one ? one.getDeclaringClass() : reason.getClass();
        return type.getSimpleName() + "." + reason.name();
    }

    static String title(String code) {
        String words =
                Stream.of(code.split("_"))
                        .map(word -> NAMES.getOrDefault(word, word.toLowerCase(Locale.ROOT)))
                        .collect(Collectors.joining(" "))
                        .replace("if match", "If-Match");
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
