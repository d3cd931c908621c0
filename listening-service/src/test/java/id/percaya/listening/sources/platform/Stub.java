package id.percaya.listening.sources.platform;

import com.github.tomakehurst.wiremock.WireMockServer;
import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.sources.fetching.Fetching;
import id.percaya.listening.sources.polling.PlatformReader;
import id.percaya.listening.sources.polling.PollAnswer;
import id.percaya.listening.sources.polling.PollRequest;
import id.percaya.listening.sources.polling.PollRequest.Target;
import id.percaya.listening.sources.source.SourceSecret;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// A platform on this machine.
final class Stub {

    static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
    static final SourceSecret SECRET = new SourceSecret("rahasia", null, null, null);

    private Stub() {}

    static JsonCall call() {
        return new JsonCall(Fetching.http());
    }

    static GoogleReviewsReader google(WireMockServer server) {
        PlatformSettings settings = settings(address(server));
        return new GoogleReviewsReader(
                call(), new GoogleTokens(Fetching.http(), settings), settings);
    }

    static PlatformSettings settings(URI address) {
        return new Settings(address);
    }

    static URI address(WireMockServer server) {
        return URI.create("http://localhost:" + server.port());
    }

    static PollAnswer fetch(PlatformReader reader, Target target, @Nullable String cursor) {
        return fetch(reader, target, cursor, SECRET, NOW);
    }

    static PollAnswer fetch(
            PlatformReader reader,
            Target target,
            @Nullable String cursor,
            SourceSecret secret,
            Instant at) {
        try {
            return reader.fetch(new PollRequest(target, secret, cursor, at));
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    static Mention mention(Row row) {
        return ((Row.Read) row).mention();
    }

    static String sample(String name) {
        try (InputStream in = Stub.class.getResourceAsStream("/sources/" + name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private record Settings(URI address) implements PlatformSettings {
        @Override
        public Google google() {
            return new Google() {
                @Override
                public URI apiUrl() {
                    return address;
                }

                @Override
                public URI tokenUrl() {
                    return address.resolve("/token");
                }
            };
        }

        @Override
        public Youtube youtube() {
            return () -> address;
        }

        @Override
        public Bluesky bluesky() {
            return new Bluesky() {
                @Override
                public URI streamUrl() {
                    return address;
                }

                @Override
                public Duration listenFor() {
                    return Duration.ofSeconds(10);
                }
            };
        }
    }
}
