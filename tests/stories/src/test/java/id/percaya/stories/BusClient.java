package id.percaya.stories;

import id.percaya.local.Platform;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;

/// Somebody with a Kafka client, and what they try on the bus. Each attempt returns the broker's
/// refusal, or null if it let them.
record BusClient(Map<String, Object> settings) {

    private static final String ALLOWED_URLS = "org.apache.kafka.sasl.oauthbearer.allowed.urls";
    private static final int TIMEOUT_MS = 30_000;

    /// A client of the identity provider, which logs in with its secret.
    static BusClient of(Platform platform, String client) {
        Map<String, Object> settings = new HashMap<>(platform.kafkaClient(client));
        var _ =
                System.setProperty(
                        ALLOWED_URLS,
                        Objects.toString(settings.get("sasl.oauthbearer.token.endpoint.url")));
        return new BusClient(settings);
    }

    /// Somebody with this token and no secret.
    static BusClient withToken(Platform platform, String token) {
        BusClient client = of(platform, "crisis-service");
        client.settings.put("sasl.oauthbearer.jwt.retriever.class", StaticToken.class.getName());
        client.settings.put(
                "sasl.jaas.config",
                "org.apache.kafka.common.security.oauthbearer.OAuthBearerLoginModule required token=\"%s\";"
                        .formatted(token));
        return client;
    }

    /// Somebody who only knows an address.
    ///
    /// @param bootstrap the setting that takes it
    static BusClient anonymous(String bootstrap, String address) {
        return new BusClient(
                Map.of(
                        bootstrap,
                        address,
                        "default.api.timeout.ms",
                        4_000,
                        "request.timeout.ms",
                        2_000));
    }

    static String secret(Platform platform, String client) {
        return Objects.toString(
                platform.kafkaClient(client)
                        .get("sasl.oauthbearer.client.credentials.client.secret"));
    }

    @Nullable Throwable connect() {
        return attempt(() -> {
            try (Admin admin = Admin.create(with(Map.of()))) {
                admin.describeCluster().clusterId().get();
            }
        });
    }

    /// Keeps its connection and uses it again after a while.
    @Nullable Throwable stay(Duration pause) {
        return attempt(() -> {
            try (Admin admin = Admin.create(with(Map.of()))) {
                admin.listTopics().names().get();
                Thread.sleep(pause);
                admin.listTopics().names().get();
            }
        });
    }

    @Nullable Throwable write(String topic) {
        return attempt(() -> {
            try (KafkaProducer<String, String> producer = producer(Map.of())) {
                producer.send(new ProducerRecord<>(topic, "key", "{}")).get();
            }
        });
    }

    @Nullable Throwable beginTransaction(String id) {
        return attempt(() -> {
            try (KafkaProducer<String, String> producer =
                    producer(Map.of("transactional.id", id))) {
                producer.initTransactions();
            }
        });
    }

    @Nullable Throwable read(String topic) {
        return attempt(() -> {
            try (KafkaConsumer<String, String> consumer = consumer(Map.of())) {
                List<TopicPartition> partitions = List.of(new TopicPartition(topic, 0));
                consumer.assign(partitions);
                consumer.seekToBeginning(partitions);
                consumer.position(partitions.getFirst());
                consumer.poll(Duration.ofSeconds(1));
            }
        });
    }

    /// Joins a consumer group and commits nothing.
    @Nullable Throwable join(String group, String topic) {
        return attempt(() -> {
            try (KafkaConsumer<String, String> consumer = consumer(Map.of("group.id", group))) {
                consumer.subscribe(List.of(topic));
                for (int polls = 0; polls < 120 && consumer.assignment().isEmpty(); polls++) {
                    consumer.poll(Duration.ofMillis(500));
                }
                if (consumer.assignment().isEmpty()) {
                    throw new IllegalStateException("no partition of " + topic);
                }
            }
        });
    }

    private KafkaProducer<String, String> producer(Map<String, Object> own) {
        Map<String, Object> all = with(own);
        all.put("max.block.ms", TIMEOUT_MS);
        all.put("delivery.timeout.ms", TIMEOUT_MS);
        all.put("linger.ms", 0);
        return new KafkaProducer<>(all, new StringSerializer(), new StringSerializer());
    }

    private KafkaConsumer<String, String> consumer(Map<String, Object> own) {
        Map<String, Object> all = with(own);
        all.put("enable.auto.commit", false);
        return new KafkaConsumer<>(all, new StringDeserializer(), new StringDeserializer());
    }

    private Map<String, Object> with(Map<String, Object> own) {
        Map<String, Object> all = new HashMap<>();
        all.put("client.id", "bus-story-" + UUID.randomUUID());
        all.put("default.api.timeout.ms", TIMEOUT_MS);
        all.put("request.timeout.ms", TIMEOUT_MS / 2);
        all.putAll(settings);
        all.putAll(own);
        return all;
    }

    private interface Attempt {
        void run() throws ExecutionException, InterruptedException;
    }

    private static @Nullable Throwable attempt(Attempt attempt) {
        try {
            attempt.run();
            return null;
        } catch (ExecutionException failed) {
            return failed.getCause();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return stopped;
        } catch (RuntimeException failed) {
            return failed;
        }
    }
}
