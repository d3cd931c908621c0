package id.percaya.kit.testing.answers;

import java.net.http.HttpResponse;
import java.util.Optional;
import java.util.function.Function;

/// An answer, and the request that it belongs to.
///
/// @param path of the request, without its query
/// @param header reads a header of the answer by its name
/// @param body empty if there is none
public record ApiAnswer(
        String method,
        String path,
        int status,
        Function<String, Optional<String>> header,
        String body) {

    public static ApiAnswer of(HttpResponse<String> response) {
        return of(response, response.body());
    }

    /// @param body read from the response; empty if there is none
    public static ApiAnswer of(HttpResponse<?> response, String body) {
        return new ApiAnswer(
                response.request().method(),
                response.request().uri().getRawPath(),
                response.statusCode(),
                response.headers()::firstValue,
                body);
    }

    /// The media type without its parameters; empty if there is none.
    String mediaType() {
        return header.apply("Content-Type").orElse("").replaceFirst(";.*", "").strip();
    }
}
