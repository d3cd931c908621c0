package id.percaya.bench.decisions;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.function.IntFunction;

/// Something that is asked over and over, each time about another person.
///
/// @param body of the request about that person; empty for a GET
/// @param expected what a right answer contains
/// @param answers how many decisions are in one answer
record Target(
        String system,
        IntFunction<URI> uri,
        IntFunction<String> body,
        String expected,
        int answers,
        String token,
        HttpClient client) {

    /// @throws IllegalStateException when the answer is not the right one: its time means nothing
    void ask(int person) throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(uri.apply(person))
                        .header("Authorization", "Bearer " + token);
        String asked = body.apply(person);
        if (!asked.isEmpty()) {
            request.header("Content-Type", "application/json")
                    .POST(HttpRequest.BodyPublishers.ofString(asked));
        }
        HttpResponse<String> answer =
                client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !answer.body().contains(expected)) {
            throw new IllegalStateException(
                    system + " answered " + answer.statusCode() + " " + answer.body());
        }
    }
}
