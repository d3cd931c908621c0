package id.percaya.listening.counting.change;

import static id.percaya.listening.Requests.activeMonitor;
import static id.percaya.listening.Requests.eventually;
import static id.percaya.listening.Requests.newTenant;
import static id.percaya.listening.Requests.sendMentions;
import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.kit.messaging.broker.BrokerConnection;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.listening.MentionLine;
import id.percaya.listening.counting.bin.Sequence;
import id.percaya.listening.counting.change.ChangePage.Change;
import id.percaya.listening.counting.stored.SettledBins;
import io.quarkus.agroal.DataSource;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class CountingRelayTest {

    private final String tenant = newTenant();

    @Inject ChangeReader changes;
    @Inject SettledBins settled;

    @Inject
    @DataSource("worker")
    javax.sql.DataSource worker;

    @Test
    void each_change_is_sent_although_sending_fails_at_first() throws Exception {
        FailingTopic topic = new FailingTopic(tenant);
        RelayLease lease = new RelayLease(worker);
        CountingRelay relay = new CountingRelay(lease, changes, topic, settled, true);
        relay.begin(new StartupEvent());
        try {
            var _ = activeMonitor(tenant, "melati");
            sendMentions(
                    tenant,
                    IntStream.rangeClosed(1, 5)
                            .mapToObj(i ->
                                    MentionLine.post(
                                            "r" + i,
                                            Instant.now(),
                                            "neutral",
                                            "klinik melati " + i)));
            eventually(() -> assertThat(topic.sent).hasSize(5));
            eventually(() -> assertThat(topic.marks).isNotEmpty());
        } finally {
            relay.stop(new ShutdownEvent());
        }
    }

    @Test
    void a_mention_that_kafka_would_forget_is_counted_in_the_database() throws Exception {
        FailingTopic topic = new FailingTopic(tenant);
        CountingRelay relay =
                new CountingRelay(new RelayLease(worker), changes, topic, settled, true);
        relay.begin(new StartupEvent());
        try {
            String monitor = activeMonitor(tenant, "melati");
            Instant old = Instant.now().minus(Duration.ofDays(60));
            sendMentions(
                    tenant,
                    MentionLine.post("o1", old, "negative", "klinik melati"),
                    MentionLine.post("o2", Instant.now(), "neutral", "klinik melati ramai"));
            eventually(() -> assertThat(negativeIn(monitor)).isEqualTo(1));
            eventually(() -> assertThat(topic.sent).hasSize(1));
        } finally {
            relay.stop(new ShutdownEvent());
        }
    }

    private int negativeIn(String monitor) throws SQLException {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(
                                "select coalesce(sum(negative), 0) from monitor_bin where monitor_id = ?::uuid")) {
            statement.setString(1, monitor);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        }
    }

    private static final class FailingTopic extends CountingTopic {

        private final List<Change> sent = new CopyOnWriteArrayList<>();
        private final List<Instant> marks = new CopyOnWriteArrayList<>();
        private final String tenant;
        private int tries;

        FailingTopic(String tenant) {
            super(new BrokerConnection(Map.of()));
            this.tenant = tenant;
        }

        @Override
        void send(List<Change> batch) {
            if (tries++ < 2) {
                throw new IllegalStateException("the first tries fail");
            }
            batch.stream().filter(this::isMine).forEach(sent::add);
        }

        @Override
        void mark(Sequence sequence, Instant until) {
            marks.add(until);
        }

        boolean isMine(Change change) {
            return change.monitor().tenant().id().equals(tenant);
        }
    }
}
