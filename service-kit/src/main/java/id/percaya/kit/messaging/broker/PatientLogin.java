package id.percaya.kit.messaging.broker;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.security.auth.callback.Callback;
import javax.security.auth.callback.UnsupportedCallbackException;
import javax.security.auth.login.AppConfigurationEntry;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.security.auth.AuthenticateCallbackHandler;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginCallbackHandler;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerToken;
import org.apache.kafka.common.security.oauthbearer.OAuthBearerTokenCallback;
import org.jboss.logging.Logger;

/// Kafka's login by client credentials, for `kafka.sasl.login.callback.handler.class`. It differs
/// in one point: a Kafka client is also created while the identity provider is away, where Kafka's
/// own login fails and with it the start of the service. Until the first token the client has one
/// that the broker refuses, and it asks again every few seconds.
public final class PatientLogin implements AuthenticateCallbackHandler {

    private static final Logger LOG = Logger.getLogger(PatientLogin.class);
    private static final Duration NEXT_TRY = Duration.ofSeconds(5);

    private final OAuthBearerLoginCallbackHandler login = new OAuthBearerLoginCallbackHandler();
    private volatile boolean hadToken;

    /// Not a token: the broker refuses it.
    private record NoToken(long lifetimeMs) implements OAuthBearerToken {

        @Override
        public String value() {
            return "none";
        }

        @Override
        public Set<String> scope() {
            return Set.of();
        }

        @Override
        public String principalName() {
            return "nobody";
        }

        @Override
        public Long startTimeMs() {
            return lifetimeMs - NEXT_TRY.toMillis();
        }
    }

    @Override
    public void configure(
            Map<String, ?> settings, String mechanism, List<AppConfigurationEntry> entries) {
        login.configure(settings, mechanism, entries);
    }

    @Override
    public void handle(Callback[] callbacks) throws IOException, UnsupportedCallbackException {
        for (Callback callback : callbacks) {
            if (callback instanceof OAuthBearerTokenCallback wanted) {
                handle(wanted);
            } else {
                login.handle(new Callback[] {callback});
            }
        }
    }

    /// A later failure is passed on: Kafka keeps the token that it has and tries again.
    private void handle(OAuthBearerTokenCallback wanted)
            throws IOException, UnsupportedCallbackException {
        try {
            login.handle(new Callback[] {wanted});
            hadToken |= wanted.token() != null;
        } catch (IOException | KafkaException failed) {
            if (hadToken) {
                throw failed;
            }
            LOG.warnf("no token for Kafka yet: %s", failed.getMessage());
            wanted.token(new NoToken(System.currentTimeMillis() + NEXT_TRY.toMillis()));
        }
    }

    @Override
    public void close() {
        login.close();
    }
}
