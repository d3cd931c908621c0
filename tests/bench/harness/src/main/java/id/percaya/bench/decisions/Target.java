package id.percaya.bench.decisions;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.IntFunction;

/// An endpoint under load.
///
/// @param body request body for a person; empty for a GET
/// @param expected text that a correct response contains
/// @param answers number of decisions per response
record Target(
        String system,
        IntFunction<URI> uri,
        IntFunction<String> body,
        String expected,
        int answers,
        String token,
        HttpClient client) {

    /// @throws IllegalStateException if the response is not correct, because its latency would mean
    ///   nothing
    void ask(int person) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri.apply(person))
                        .header("Authorization", "Bearer " + token);
        String content = body.apply(person);
        if (!content.isEmpty()) {
            request.header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(content));
        }
        HttpResponse<String> answer =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains(expected)) {
            throw new IllegalStateException(
                    system + " answered " + answer.statusCode() + " " + answer.body());
        }
    }
}
