package id.percaya.listening.sources.fetching;

import io.vertx.core.Vertx;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/// The client of sources in tests, for servers on `localhost`; `127.0.0.1` is as private as ever.
public final class Fetching {

    private static final Vertx VERTX = Vertx.vertx();

    private Fetching() {}

    public static final int LARGEST = 100_000;

    public static PublicHttp http() {
        return http(Duration.ofMinutes(1));
    }

    /// @param timeout of a whole call
    static PublicHttp http(Duration timeout) {
        FetchSettings settings = new Settings(timeout);
        return new PublicHttp(new PinnedCall(VERTX, settings), settings);
    }

    private record Settings(Duration timeout) implements FetchSettings {
        @Override
        public Optional<Set<String>> trustedHosts() {
            return Optional.of(Set.of("localhost"));
        }

        @Override
        public Duration connectTimeout() {
            return Duration.ofSeconds(20);
        }

        @Override
        public Duration readTimeout() {
            return Duration.ofSeconds(30);
        }

        @Override
        public int largestBytes() {
            return LARGEST;
        }

        @Override
        public int mostRedirects() {
            return 5;
        }
    }
}
