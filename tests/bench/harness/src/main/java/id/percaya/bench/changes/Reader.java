package id.percaya.bench.changes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Follows the changes, and notes when each arrives.
final class Reader implements AutoCloseable {

    private static final Pattern ID = Pattern.compile("\"id\":\"([^\"]+)\"");

    private final Stream<String> lines;
    private final Map<String, Long> arrivals = new ConcurrentHashMap<>();

    private Reader(Stream<String> lines) {
        this.lines = lines;
    }

    /// Returns when the stream is open.
    static Reader open(HttpClient client, URI changes, String token)
            throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(changes).header("Authorization", "Bearer " + token).build();
        HttpResponse<Stream<String>> answer =
                client.send(request, HttpResponse.BodyHandlers.ofLines());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("a stream answered " + answer.statusCode());
        }
        Reader reader = new Reader(answer.body());
        Thread.ofVirtual().start(reader::read);
        return reader;
    }

    /// The time at which the change of each id arrived, in nanoseconds.
    Map<String, Long> arrivals() {
        return arrivals;
    }

    private void read() {
        try {
            lines.filter(line -> line.startsWith("data:")).forEach(this::note);
        } catch (UncheckedIOException _) {
            // closed by the benchmark
        }
    }

    private void note(String line) {
        Matcher id = ID.matcher(line);
        if (!id.find() || arrivals.putIfAbsent(id.group(1), System.nanoTime()) != null) {
            throw new IllegalStateException("unreadable or repeated: " + line);
        }
    }

    @Override
    public void close() {
        lines.close();
    }
}
