package id.percaya.local;

import id.percaya.local.bus.BusGrants;
import java.nio.file.Path;

/// The broker's settings. No listener lets anybody in without a login:
///
/// - `CLIENT` takes tokens of the identity provider;
/// - `INTERNAL` takes the passwords of the broker itself and of this platform's tools;
/// - `CONTROLLER` takes the broker's password.
final class KafkaConfiguration {

    /// The audience of tokens for the broker. Those for the REST APIs have another.
    private static final String AUDIENCE = "percaya-kafka";

    private final PlatformSettings settings;
    private final KafkaClients clients;
    private final boolean takesTokens;

    /// @param takesTokens false where no identity provider runs; there is no `CLIENT` listener then
    KafkaConfiguration(PlatformSettings settings, Secrets secrets, boolean takesTokens) {
        this.settings = settings;
        this.clients = new KafkaClients(settings.ports(), secrets);
        this.takesTokens = takesTokens;
    }

    /// The keys that sign the tokens.
    String keys() {
        return settings.ports().openId("certs");
    }

    String text(Path directory) {
        return storage(directory)
                + (takesTokens ? listeners(client()) + tokens() : listeners(""))
                + passwords();
    }

    private String client() {
        return "CLIENT://%s:%d,".formatted(Ports.HOST, settings.ports().kafka());
    }

    private static String storage(Path directory) {
        return """
        process.roles=broker,controller
        node.id=1
        log.dirs=%s
        auto.create.topics.enable=false
        num.partitions=12
        offsets.topic.num.partitions=12
        offsets.topic.replication.factor=1
        transaction.state.log.num.partitions=12
        transaction.state.log.replication.factor=1
        transaction.state.log.min.isr=1
        transaction.abort.timed.out.transaction.cleanup.interval.ms=1000
        group.initial.rebalance.delay.ms=0
        log.cleaner.dedupe.buffer.size=16777216
        """
                .formatted(directory);
    }

    /// @param client the address of the `CLIENT` listener and a comma, or empty
    private String listeners(String client) {
        return """
        listeners=%1$sINTERNAL://%2$s:%3$d,CONTROLLER://%2$s:%4$d
        advertised.listeners=%1$sINTERNAL://%2$s:%3$d
        listener.security.protocol.map=CLIENT:SASL_PLAINTEXT,INTERNAL:SASL_PLAINTEXT,CONTROLLER:SASL_PLAINTEXT
        inter.broker.listener.name=INTERNAL
        controller.listener.names=CONTROLLER
        controller.quorum.voters=1@%2$s:%4$d
        authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer
        allow.everyone.if.no.acl.found=false
        super.users=User:%5$s
        """
                .formatted(
                        client,
                        Ports.HOST,
                        settings.ports().kafkaInternal(),
                        settings.ports().kafkaController(),
                        KafkaClients.BROKER);
    }

    /// The validator is named because the default of Kafka 4.1 does not check signatures. The
    /// principal is the client that asked for the token (`azp`). A connection ends with its token
    /// unless the client sends the next one.
    private String tokens() {
        return """
        listener.name.client.sasl.enabled.mechanisms=OAUTHBEARER
        listener.name.client.oauthbearer.sasl.jaas.config=\
        org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required;
        listener.name.client.oauthbearer.sasl.server.callback.handler.class=\
        org.apache.kafka.common.security.oauthbearer.OAuthBearerValidatorCallbackHandler
        listener.name.client.oauthbearer.sasl.oauthbearer.jwt.validator.class=\
        org.apache.kafka.common.security.oauthbearer.BrokerJwtValidator
        listener.name.client.oauthbearer.sasl.oauthbearer.jwks.endpoint.url=%s
        listener.name.client.oauthbearer.sasl.oauthbearer.expected.issuer=%s
        listener.name.client.oauthbearer.sasl.oauthbearer.expected.audience=%s
        listener.name.client.oauthbearer.sasl.oauthbearer.sub.claim.name=azp
        listener.name.client.oauthbearer.sasl.oauthbearer.clock.skew.seconds=1
        listener.name.client.oauthbearer.connections.max.reauth.ms=3600000
        """
                .formatted(keys(), settings.ports().realm(), AUDIENCE);
    }

    private String passwords() {
        return """
        sasl.mechanism.inter.broker.protocol=PLAIN
        sasl.mechanism.controller.protocol=PLAIN
        listener.name.internal.sasl.enabled.mechanisms=PLAIN
        listener.name.internal.plain.sasl.jaas.config=%s
        listener.name.controller.sasl.enabled.mechanisms=PLAIN
        listener.name.controller.plain.sasl.jaas.config=%s
        """
                .formatted(
                        clients.plainServer(KafkaClients.BROKER, BusGrants.TOOLS),
                        clients.plainServer(KafkaClients.BROKER));
    }
}
