package id.percaya.kit.live;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Reads a stream of server-sent events as a browser does.
final class SseClient implements AutoCloseable {

    /// @param name `message` unless the event has a name
    record Event(String name, String id, String data) {

        JsonNode json() {
            try {
                return new ObjectMapper().readTree(data);
            } catch (IOException malformed) {
                throw new IllegalStateException(malformed);
            }
        }
    }

    private static final Event END = new Event("end", "", "");
    private static final int PATIENCE_SECONDS = 60;

    private final HttpClient client = HttpClient.newHttpClient();
    private final HttpResponse<InputStream> response;
    private final BlockingQueue<Event> events = new LinkedBlockingQueue<>();
    private final BlockingQueue<String> comments = new LinkedBlockingQueue<>();
    private volatile boolean tornOff;

    SseClient(URI address, String token, @Nullable String lastEventId)
            throws IOException, InterruptedException {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        response = client.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
        Thread.ofVirtual().start(this::read);
    }

    /// Whether the stream stopped without the end of the response.
    boolean isTornOff() {
        return tornOff;
    }

    int status() {
        return response.statusCode();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /// The next event; `end` when the server ended the stream, and null when nothing came.
    @Nullable Event next() throws InterruptedException {
        return events.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
    }

    /// Whether the stream is still silent after so many milliseconds.
    boolean isSilentFor(long millis) throws InterruptedException {
        return events.poll(millis, TimeUnit.MILLISECONDS) == null;
    }

    boolean getsAComment() throws InterruptedException {
        return comments.poll(PATIENCE_SECONDS, TimeUnit.SECONDS) != null;
    }

    private void read() {
        try (BufferedReader lines =
                new BufferedReader(
                        new InputStreamReader(response.body(), StandardCharsets.UTF_8))) {
            String name = "message";
            String id = "";
            StringBuilder data = new StringBuilder();
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int colon = line.indexOf(':');
                String value = colon < 0 ? "" : line.substring(colon + 1).strip();
                switch (colon < 0 ? line : line.substring(0, colon)) {
                    case "event" -> name = value;
                    case "id" -> id = value;
                    case "data" -> data.append(value);
                    case "" -> {
                        if (colon == 0) {
                            comments.add(value);
                        } else if (!id.isEmpty()) {
                            events.add(new Event(name, id, data.toString()));
                            name = "message";
                            data.setLength(0);
                            id = "";
                        }
                    }
                    default -> {}
                }
            }
        } catch (IOException _) {
            tornOff = true; // the server has cut the stream, which ends it too
        }
        events.add(END);
    }

    @Override
    public void close() {
        client.shutdownNow();
    }
}
