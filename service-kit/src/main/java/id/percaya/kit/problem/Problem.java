package id.percaya.kit.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Problem details (RFC 9457).
///
/// @param type `/problems/<code>`, lower-case
/// @param code UPPER_SNAKE and stable, for programs
/// @param reasons every reason of a refusal; the first is `code`
/// @param violations the invalid fields of the request
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
        List<Violation> violations) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /// @param pointer RFC 6901 into the body, or the parameter's name
    public record Violation(String pointer, String code, String message) {}

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
                List.of());
    }

    public Problem withReasons(List<String> all) {
        return new Problem(type, title, status, detail, instance, code, traceId, all, violations);
    }

    public Problem withViolations(List<Violation> all) {
        return new Problem(type, title, status, detail, instance, code, traceId, reasons, all);
    }

    /// The same problem with the path and trace of a request.
    public Problem at(String path, @Nullable String trace) {
        return new Problem(type, title, status, detail, path, code, trace, reasons, violations);
    }

    private static String title(String code) {
        String words = code.toLowerCase(Locale.ROOT).replace('_', ' ');
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }
}
