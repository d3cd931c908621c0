package id.percaya.listening.sources.fetching;

import id.percaya.listening.sources.fetching.Fetched.Answered;
import id.percaya.listening.sources.fetching.Fetched.Failed;
import id.percaya.listening.sources.fetching.Fetched.Fault;
import io.vertx.core.http.HttpClientResponse;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpHeaders;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPInputStream;

/// An answer as it came, packed or not.
record Received(int status, HttpHeaders headers, Body body) {

    static final Received TOO_LARGE =
            new Received(0, HttpHeaders.of(Map.of(), (_, _) -> true), new Body(new byte[0]));

    static Received of(HttpClientResponse response, Body body) {
        Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        response.headers()
                .names()
                .forEach(name -> headers.put(name, response.headers().getAll(name)));
        return new Received(response.statusCode(), HttpHeaders.of(headers, (_, _) -> true), body);
    }

    boolean isTooLarge() {
        return status == 0;
    }

    /// @param largest number of bytes that the body may become
    Fetched unpacked(int largest) {
        String encoding = headers.firstValue("content-encoding").orElse("identity");
        return switch (encoding) {
            case "identity" -> new Answered(status, headers, body);
            case "gzip", "x-gzip" ->
                    body.length() == 0 ? new Answered(status, headers, body) : gunzipped(largest);
            default -> new Failed(Fault.BROKEN_OFF);
        };
    }

    private Fetched gunzipped(int largest) {
        try (InputStream in = new GZIPInputStream(new ByteArrayInputStream(body.bytes()))) {
            byte[] unpacked = in.readNBytes(largest + 1);
            return unpacked.length > largest
                    ? new Failed(Fault.TOO_LARGE)
                    : new Answered(status, headers, new Body(unpacked));
        } catch (IOException _) {
            return new Failed(Fault.BROKEN_OFF);
        }
    }
}
