package id.percaya.listening.sources.platform;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import id.percaya.kit.json.TolerantJson;
import id.percaya.listening.sources.fetching.Body;
import id.percaya.listening.sources.fetching.Fetched;
import id.percaya.listening.sources.fetching.PublicHttp;
import id.percaya.listening.sources.polling.PollAnswer;
import id.percaya.listening.sources.polling.PollFault;
import id.percaya.listening.sources.polling.Refusals;
import id.percaya.listening.sources.source.SourceSecret;
import id.percaya.listening.sources.source.SourceSecret.Renewal;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// The access tokens of Google. They expire after an hour and are renewed before that by the
/// refresh token of the source (RFC 6749, section 6). A renewed one is kept in memory only, so each
/// instance renews for itself.
@ApplicationScoped
class GoogleTokens {

    private static final ObjectMapper JSON = TolerantJson.mapper();
    private static final int OK = 200;

    /// With them Google says that the refresh token or the client is refused.
    private static final Set<Integer> REFUSED = Set.of(400, 401);

    /// A token that expires sooner is renewed first.
    private static final Duration MARGIN = Duration.ofMinutes(2);

    private static final long LONGEST_SECONDS = Duration.ofDays(1).toSeconds();

    private final PublicHttp http;
    private final URI address;
    private final Map<Renewal, Renewed> renewed = new ConcurrentHashMap<>();

    GoogleTokens(PublicHttp http, PlatformSettings settings) {
        this.http = http;
        this.address = settings.google().tokenUrl();
    }

    private record Renewed(String token, Instant until) {

        boolean isGood(Instant at) {
            return until.minus(MARGIN).isAfter(at);
        }

        @Override
        public String toString() {
            return "Renewed[...]";
        }
    }

    /// The sign-in of a source.
    sealed interface Access {

        /// @param isNew whether no other token can be had now
        record Granted(String token, boolean isNew) implements Access {

            @Override
            public String toString() {
                return "Granted[...]";
            }
        }

        record Denied(PollAnswer answer) implements Access {}
    }

    Access of(SourceSecret secret, Instant at) throws InterruptedException {
        Renewal renewal = secret.renewal();
        if (renewal == null) {
            return new Access.Granted(Objects.requireNonNullElse(secret.token(), ""), true);
        }
        Renewed known = renewed.get(renewal);
        return known != null && known.isGood(at)
                ? new Access.Granted(known.token, false)
                : renew(renewal, at);
    }

    /// Forgets a token that Google does not accept.
    ///
    /// @return whether there was one
    boolean forget(SourceSecret secret) {
        Renewal renewal = secret.renewal();
        return renewal != null && renewed.remove(renewal) != null;
    }

    private Access renew(Renewal renewal, Instant at) throws InterruptedException {
        Map<String, String> form =
                Map.of(
                        "grant_type", "refresh_token",
                        "refresh_token", renewal.refreshToken(),
                        "client_id", renewal.clientId(),
                        "client_secret", renewal.clientSecret());
        return switch (http.post(address, form)) {
            case Fetched.Failed(var fault) -> new Access.Denied(Refusals.of(fault));
            case Fetched.Answered(int status, HttpHeaders headers, Body body) -> {
                JsonNode json = parsed(body.bytes());
                if (status == OK) {
                    yield granted(renewal, json, at);
                }
                yield new Access.Denied(
                        REFUSED.contains(status) && json.has("error")
                                ? PollAnswer.refused(PollFault.TOKEN_NOT_RENEWED)
                                : Refusals.of(status, headers, at));
            }
        };
    }

    private Access granted(Renewal renewal, JsonNode json, Instant at) {
        String token = json.path("access_token").asText();
        if (token.isEmpty()) {
            return new Access.Denied(PollAnswer.refused(PollFault.WRONG_CONTENT));
        }
        long seconds = Math.clamp(json.path("expires_in").asLong(), 0, LONGEST_SECONDS);
        renewed.values().removeIf(known -> !known.isGood(at));
        renewed.put(renewal, new Renewed(token, at.plusSeconds(seconds)));
        return new Access.Granted(token, true);
    }

    private static JsonNode parsed(byte[] body) {
        try {
            return JSON.readTree(body);
        } catch (IOException _) {
            return JsonNodeFactory.instance.missingNode();
        }
    }
}
