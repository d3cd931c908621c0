package id.percaya.bench.listening;

import static java.nio.charset.StandardCharsets.UTF_8;

import id.percaya.bench.Database;
import id.percaya.bench.Measurement;
import id.percaya.bench.service.IdentityProvider;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;

/// Sends mentions on the topic of a tenant's partners, which the broker has, and waits until all of
/// them are stored.
final class TopicBench {

    private static final String TOPIC = "percaya.partners." + IdentityProvider.TENANT + ".mentions";

    private static final long LONGEST_NANOS = 600_000_000_000L;

    private final Map<String, Object> account;
    private final Database database;

    /// @param account settings of a Kafka client that may write the topic
    TopicBench(Map<String, Object> account, Database database) {
        this.account = account;
        this.database = database;
    }

    Measurement send(List<String> mentions) throws SQLException, IOException, InterruptedException {
        try (Connection connection =
                        database.of(ListeningStack.DATABASE, "postgres").getConnection();
                Producer<String, String> producer = new KafkaProducer<>(settings())) {
            UUID last = last(connection);
            long start = System.nanoTime();
            for (int number = 0; number < mentions.size(); number++) {
                var _ =
                        producer.send(
                                record(Integer.toString(number % 1_000), mentions.get(number)));
            }
            producer.flush();
            while (stored(connection, last) < mentions.size()) {
                if (System.nanoTime() - start > LONGEST_NANOS) {
                    throw new IOException("not all records of the topic were stored");
                }
                Thread.sleep(100);
            }
            return Measurement.rateOf(mentions.size(), System.nanoTime() - start);
        }
    }

    private static ProducerRecord<String, String> record(String key, String mention) {
        ProducerRecord<String, String> record = new ProducerRecord<>(TOPIC, key, mention);
        Map.of(
                        "ce_specversion",
                        "1.0",
                        "ce_id",
                        UUID.randomUUID().toString(),
                        "ce_source",
                        "/bench",
                        "ce_type",
                        "id.percaya.mention.sent.v1",
                        "content-type",
                        "application/json")
                .forEach((name, value) -> record.headers().add(name, value.getBytes(UTF_8)));
        return record;
    }

    private Map<String, Object> settings() {
        Map<String, Object> settings = new HashMap<>(account);
        settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
        settings.put(ProducerConfig.LINGER_MS_CONFIG, 20);
        return settings;
    }

    private static UUID last(Connection connection) throws SQLException {
        try (PreparedStatement select =
                        connection.prepareStatement(
                                "select id from mention order by id desc limit 1");
                ResultSet rows = select.executeQuery()) {
            return rows.next() ? rows.getObject(1, UUID.class) : new UUID(0, 0);
        }
    }

    private static int stored(Connection connection, UUID after) throws SQLException {
        try (PreparedStatement select =
                connection.prepareStatement("select count(*) from mention where id > ?")) {
            select.setObject(1, after);
            try (ResultSet rows = select.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }
}
