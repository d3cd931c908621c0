package id.percaya.bench.axon4;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.percaya.bench.contestant.DatabaseAccess;
import id.percaya.bench.contestant.EventConsumer;
import id.percaya.bench.contestant.MentionCollected;
import id.percaya.bench.contestant.StoreUnderTest;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.axonframework.eventhandling.DomainEventMessage;
import org.axonframework.eventhandling.GenericDomainEventMessage;
import org.axonframework.eventhandling.TrackedEventMessage;
import org.axonframework.eventsourcing.eventstore.DomainEventStream;
import org.axonframework.eventsourcing.eventstore.jdbc.JdbcEventStorageEngine;
import org.axonframework.eventsourcing.eventstore.jdbc.PostgresEventTableFactory;
import org.axonframework.serialization.json.JacksonSerializer;
import org.jspecify.annotations.Nullable;

/// The storage engine alone, without the buses.
public final class Axon4 implements StoreUnderTest {

    private @Nullable JdbcEventStorageEngine opened;
    private @Nullable DataSource pool;

    @Override
    public void open(DatabaseAccess access) {
        ThreadTransactions transactions = new ThreadTransactions(access.connections());
        JacksonSerializer serializer =
                JacksonSerializer.builder()
                        .objectMapper(
                                JsonMapper.builder()
                                        .addModule(new JavaTimeModule())
                                        .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                                        .build())
                        .build();
        JdbcEventStorageEngine engine =
                JdbcEventStorageEngine.builder()
                        .connectionProvider(transactions)
                        .transactionManager(transactions)
                        .eventSerializer(serializer)
                        .snapshotSerializer(serializer)
                        .build();
        engine.createSchema(PostgresEventTableFactory.INSTANCE);
        opened = engine;
        pool = access.connections();
    }

    @Override
    public void append(UUID stream, int expected, List<MentionCollected> events) {
        String id = stream.toString();
        engine().appendEvents(
                        IntStream.range(0, events.size())
                                .mapToObj(at -> message(id, expected + at, events.get(at)))
                                .toList());
    }

    private static DomainEventMessage<MentionCollected> message(
            String id, long sequence, MentionCollected event) {
        return new GenericDomainEventMessage<>("Mention", id, sequence, event);
    }

    @Override
    public int load(UUID stream) {
        DomainEventStream events = engine().readEvents(stream.toString());
        int loaded = 0;
        while (events.hasNext()) {
            loaded += events.next().getPayload() instanceof MentionCollected ? 1 : 0;
        }
        return loaded;
    }

    @Override
    public void multiply(UUID stream, int copies) throws SQLException {
        new StreamCopies(pool()).of(stream, copies);
    }

    @Override
    public void catchUp(long events, EventConsumer consumer) throws Exception {
        long read = 0;
        for (Iterator<? extends TrackedEventMessage<?>> log =
                        engine().readEvents(null, false).iterator();
                read < events;
                read++) {
            DomainEventMessage<?> message = (DomainEventMessage<?>) log.next();
            consumer.accept(
                    UUID.fromString(message.getAggregateIdentifier()),
                    (MentionCollected) message.getPayload());
        }
    }

    @Override
    public void close() {
        opened = null;
    }

    private JdbcEventStorageEngine engine() {
        if (opened == null) {
            throw new IllegalStateException("not open");
        }
        return opened;
    }

    private DataSource pool() {
        if (pool == null) {
            throw new IllegalStateException("not open");
        }
        return pool;
    }
}
