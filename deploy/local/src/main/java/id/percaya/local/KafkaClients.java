package id.percaya.local;

import id.percaya.local.bus.BusGrants;
import java.util.Map;

/// The settings with which a Kafka client reaches the broker of this platform.
final class KafkaClients {

    static final String BROKER = "broker";

    private static final String LOGIN_MODULE = "org.apache.kafka.common.security.";

    private final Ports ports;
    private final Secrets secrets;

    KafkaClients(Ports ports, Secrets secrets) {
        this.ports = ports;
        this.secrets = secrets;
    }

    /// The broker's own account, the only super user. It alone changes who may do what.
    Map<String, Object> broker() {
        return internal(BROKER);
    }

    /// The account of this platform's tools: it creates topics, and tests read and write with it.
    Map<String, Object> admin() {
        return internal(BusGrants.TOOLS);
    }

    /// A client of the identity provider, which logs in with its secret.
    Map<String, Object> client(String id, String secret) {
        return Map.of(
                "bootstrap.servers",
                ports.kafkaBootstrap(),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "OAUTHBEARER",
                "sasl.jaas.config",
                LOGIN_MODULE + "oauthbearer.OAuthBearerLoginModule required;",
                "sasl.login.callback.handler.class",
                LOGIN_MODULE + "oauthbearer.OAuthBearerLoginCallbackHandler",
                "sasl.oauthbearer.token.endpoint.url",
                ports.openId("token"),
                "sasl.oauthbearer.client.credentials.client.id",
                id,
                "sasl.oauthbearer.client.credentials.client.secret",
                secret);
    }

    Map<String, Object> service(Service service) {
        return client(service.client(), secrets.of(service.client()));
    }

    private Map<String, Object> internal(String user) {
        return Map.of(
                "bootstrap.servers",
                ports.kafkaInternalBootstrap(),
                "security.protocol",
                "SASL_PLAINTEXT",
                "sasl.mechanism",
                "PLAIN",
                "sasl.jaas.config",
                plainLogin(user) + ";");
    }

    /// The broker's login on its own listener, with the accounts that it lets in there.
    String plainServer(String... users) {
        StringBuilder login = new StringBuilder(plainLogin(BROKER));
        for (String user : users) {
            login.append(" user_%s=\"%s\"".formatted(user, secret(user)));
        }
        return login + ";";
    }

    private String plainLogin(String user) {
        return "%splain.PlainLoginModule required username=\"%s\" password=\"%s\""
                .formatted(LOGIN_MODULE, user, secret(user));
    }

    private String secret(String user) {
        return secrets.of("kafka-" + user);
    }
}
