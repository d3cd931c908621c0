package id.percaya.listening.sources.polling;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.listening.intake.reading.Format;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.row.UnreadableFile;
import id.percaya.listening.sources.fetching.Body;
import id.percaya.listening.sources.fetching.Fetched;
import id.percaya.listening.sources.fetching.PublicHttp;
import id.percaya.listening.sources.polling.PollAnswer.Page;
import id.percaya.listening.sources.source.SourceKind;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Reads RSS and Atom, if they have changed. A feed that goes back in time or repeats itself brings
/// mentions that are known.
@ApplicationScoped
class FeedReader implements PlatformReader {

    private static final int OK = 200;
    private static final int NOT_MODIFIED = 304;
    private static final int MOST_ENTRIES = 5000;
    private static final int LONGEST_VALIDATOR = 1000;
    private static final String ALERTS = "/alerts/feeds/";

    private final PublicHttp http;

    FeedReader(PublicHttp http) {
        this.http = http;
    }

    /// The validators of the last answer (RFC 9110), and the digest of its body for feeds that have
    /// none.
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Seen(@Nullable String etag, @Nullable String lastModified, @Nullable String sha256) {

        static final Seen NOTHING = new Seen(null, null, null);
    }

    @Override
    public SourceKind kind() {
        return SourceKind.FEED;
    }

    @Override
    public PollAnswer fetch(PollRequest request) throws InterruptedException {
        Seen seen = CursorText.read(request.cursor(), Seen.class, Seen.NOTHING);
        URI address = URI.create(request.target().address());
        return switch (http.get(address, headers(seen))) {
            case Fetched.Failed(var fault) -> Refusals.of(fault);
            case Fetched.Answered(int status, HttpHeaders headers, Body body) ->
                    switch (status) {
                        case OK -> page(request, seen, headers, body.bytes());
                        case NOT_MODIFIED -> new Page(List.of(), request.cursor(), false);
                        default -> Refusals.of(status, headers, request.at());
                    };
        };
    }

    private static Map<String, String> headers(Seen seen) {
        Map<String, String> headers = new HashMap<>();
        headers.put(
                "Accept", "application/rss+xml, application/atom+xml, application/xml, text/xml");
        if (seen.etag() != null) {
            headers.put("If-None-Match", seen.etag());
        }
        if (seen.lastModified() != null) {
            headers.put("If-Modified-Since", seen.lastModified());
        }
        return headers;
    }

    private static PollAnswer page(
            PollRequest request, Seen before, HttpHeaders headers, byte[] body) {
        Seen seen =
                new Seen(
                        validator(headers, "etag"),
                        validator(headers, "last-modified"),
                        hash(body));
        String cursor = CursorText.write(seen);
        if (String.valueOf(seen.sha256()).equals(before.sha256())) {
            return new Page(List.of(), cursor, false);
        }
        try {
            Format format =
                    request.target().address().contains(ALERTS)
                            ? Format.GOOGLE_ALERTS
                            : Format.FEED;
            Iterator<Row> rows = format.rows(new ByteArrayInputStream(body), null, request.at());
            List<Row> read = new ArrayList<>();
            while (rows.hasNext() && read.size() < MOST_ENTRIES) {
                read.add(rows.next());
            }
            return new Page(List.copyOf(read), cursor, false);
        } catch (UnreadableFile _) {
            return PollAnswer.refused(PollFault.WRONG_CONTENT);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /// One that is too long, or holds other than visible characters, is not sent back.
    private static @Nullable String validator(HttpHeaders headers, String name) {
        return headers.firstValue(name)
                .filter(value -> value.length() <= LONGEST_VALIDATOR)
                .filter(value -> value.matches("[ -~]+"))
                .orElse(null);
    }

    private static String hash(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
