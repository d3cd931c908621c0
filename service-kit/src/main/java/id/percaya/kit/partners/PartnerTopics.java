package id.percaya.kit.partners;

import id.percaya.eventstore.NotNow;
import id.percaya.kit.messaging.broker.BrokerConnection;
import id.percaya.kit.messaging.sending.TransactionalTopic;
import io.micrometer.core.instrument.MeterRegistry;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ExecutionException;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/// The topics `percaya.partners.<tenant>.<service>` of the tenants in `percaya.tenants`.
///
/// A tenant whose topic is missing, or that this service may not write, gets no records by Kafka:
/// waiting for it would stop all others. Each record that is left out counts in
/// `percaya_partner_records_without_topic_total`. A topic that is created later begins with the
/// next event; the feed has the earlier ones, and a new generation sends everything again.
@ApplicationScoped
class PartnerTopics {

    private static final Logger LOG = Logger.getLogger(PartnerTopics.class);
    private static final Duration LOOK_AGAIN = Duration.ofSeconds(10);
    private static final int TIMEOUT_MS = 4_000;

    private final BrokerConnection brokers;
    private final MeterRegistry meters;
    private final String service;
    private final Map<String, String> byTenant;
    private Set<String> missing = Set.of();
    private long found;

    PartnerTopics(
            BrokerConnection brokers,
            MeterRegistry meters,
            @ConfigProperty(name = "percaya.service") String service,
            @ConfigProperty(name = "percaya.tenants") Set<String> tenants) {
        this.brokers = brokers;
        this.meters = meters;
        this.service = service;
        this.byTenant =
                tenants.stream()
                        .collect(
                                Collectors.toMap(
                                        Function.identity(),
                                        tenant ->
                                                "percaya.partners.%s.%s"
                                                        .formatted(tenant, service)));
    }

    TransactionalTopic producer() {
        String name = "percaya." + service + ".partners";
        return TransactionalTopic.named(name, name, brokers);
    }

    /// Asks the broker which of the topics there are.
    ///
    /// @throws NotNow when it does not answer
    synchronized void find() {
        Set<String> now = missingNow();
        if (!now.isEmpty() && !now.equals(missing)) {
            LOG.warnf(
                    "Partners get no records by these topics, which are missing or which this service may not write: %s. Create them and allow %s to write them.",
                    now, service);
        }
        missing = now;
        found = System.nanoTime();
    }

    /// Empty while the tenant has no topic. A missing topic is looked for again now and then.
    synchronized Optional<String> of(String tenant) {
        String topic = byTenant.get(tenant);
        if (topic == null) {
            return Optional.empty();
        }
        if (missing.contains(topic) && System.nanoTime() - found > LOOK_AGAIN.toNanos()) {
            find();
        }
        if (missing.contains(topic)) {
            meters.counter("percaya.partner.records.without.topic", "tenant", tenant).increment();
            return Optional.empty();
        }
        return Optional.of(topic);
    }

    private Set<String> missingNow() {
        Set<String> names = new HashSet<>(byTenant.values());
        Map<String, Object> settings =
                brokers.with(
                        Map.of(
                                AdminClientConfig.REQUEST_TIMEOUT_MS_CONFIG,
                                TIMEOUT_MS / 2,
                                AdminClientConfig.DEFAULT_API_TIMEOUT_MS_CONFIG,
                                TIMEOUT_MS));
        try (Admin admin = Admin.create(settings)) {
            Set<String> absent = new TreeSet<>();
            admin.describeTopics(names)
                    .topicNameValues()
                    .forEach((name, description) -> {
                        if (!isThere(description)) {
                            absent.add(name);
                        }
                    });
            return absent;
        } catch (KafkaException failed) {
            throw new NotNow("the broker cannot be asked for topics", failed);
        }
    }

    private static boolean isThere(KafkaFuture<TopicDescription> description) {
        try {
            description.get();
            return true;
        } catch (ExecutionException failed) {
            if (failed.getCause() instanceof UnknownTopicOrPartitionException
                    || failed.getCause() instanceof TopicAuthorizationException) {
                return false;
            }
            throw new NotNow("the broker does not tell its topics", failed);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new NotNow("interrupted while asking the broker for topics", interrupted);
        }
    }
}
