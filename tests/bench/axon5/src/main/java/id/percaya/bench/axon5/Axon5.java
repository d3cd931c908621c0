package id.percaya.bench.axon5;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import id.percaya.bench.contestant.DatabaseAccess;
import id.percaya.bench.contestant.EventConsumer;
import id.percaya.bench.contestant.MentionCollected;
import id.percaya.bench.contestant.StoreUnderTest;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.axonframework.conversion.json.JacksonConverter;
import org.axonframework.eventsourcing.eventstore.AggregateBasedConsistencyMarker;
import org.axonframework.eventsourcing.eventstore.AppendCondition;
import org.axonframework.eventsourcing.eventstore.EventStorageEngine.AppendTransaction;
import org.axonframework.eventsourcing.eventstore.GenericTaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.SourcingCondition;
import org.axonframework.eventsourcing.eventstore.TaggedEventMessage;
import org.axonframework.eventsourcing.eventstore.jpa.AggregateBasedJpaEventStorageEngine;
import org.axonframework.messaging.core.LegacyResources;
import org.axonframework.messaging.core.MessageStream;
import org.axonframework.messaging.core.MessageStream.Entry;
import org.axonframework.messaging.core.MessageType;
import org.axonframework.messaging.eventhandling.EventMessage;
import org.axonframework.messaging.eventhandling.GenericEventMessage;
import org.axonframework.messaging.eventhandling.conversion.DelegatingEventConverter;
import org.axonframework.messaging.eventstreaming.EventCriteria;
import org.axonframework.messaging.eventstreaming.StreamingCondition;
import org.axonframework.messaging.eventstreaming.Tag;
import org.jspecify.annotations.Nullable;

/// The storage engine alone, without the buses.
public final class Axon5 implements StoreUnderTest {

    private static final MessageType TYPE = new MessageType("mention-collected", "1");

    private final JacksonConverter converter =
            new JacksonConverter(
                    JsonMapper.builder()
                            .addModule(new JavaTimeModule())
                            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                            .build());
    private @Nullable AggregateBasedJpaEventStorageEngine opened;
    private @Nullable EntityManagerFactory factory;

    @Override
    public void open(DatabaseAccess access) {
        EntityManagerFactory made = HibernateEventTable.on(access.connections());
        ThreadTransactions transactions = new ThreadTransactions(made);
        factory = made;
        opened =
                new AggregateBasedJpaEventStorageEngine(
                        transactions,
                        transactions,
                        new DelegatingEventConverter(converter),
                        UnaryOperator.identity());
    }

    @Override
    public void append(UUID stream, int expected, List<MentionCollected> events) {
        Tag tag = tag(stream);
        AppendCondition condition =
                AppendCondition.withCriteria(EventCriteria.havingTags(tag))
                        .withMarker(new AggregateBasedConsistencyMarker(tag.value(), expected - 1));
        List<TaggedEventMessage<?>> messages =
                events.stream().<TaggedEventMessage<?>>map(event -> message(event, tag)).toList();
        engine().appendEvents(condition, null, messages).thenCompose(Axon5::commit).join();
    }

    private static <R> CompletableFuture<R> commit(AppendTransaction<R> transaction) {
        return transaction.commit(null);
    }

    private static TaggedEventMessage<EventMessage> message(MentionCollected event, Tag tag) {
        return new GenericTaggedEventMessage<>(new GenericEventMessage(TYPE, event), Set.of(tag));
    }

    @Override
    public int load(UUID stream) throws Exception {
        SourcingCondition condition =
                SourcingCondition.conditionFor(EventCriteria.havingTags(tag(stream)));
        return (int)
                read(engine().source(condition, null), Integer.MAX_VALUE, EventConsumer.IGNORING);
    }

    @Override
    public void multiply(UUID stream, int copies) {
        HibernateEventTable.copy(factory(), tag(stream).value(), copies);
    }

    @Override
    public void catchUp(long events, EventConsumer consumer) throws Exception {
        StreamingCondition start =
                StreamingCondition.startingFrom(engine().firstToken(null).join());
        long read = read(engine().stream(start, null), events, consumer);
        if (read < events) {
            throw new IllegalStateException("only " + read + " events were read");
        }
    }

    /// Axon marks the end of a source by a message that is not an event.
    private long read(MessageStream<EventMessage> stream, long limit, EventConsumer consumer)
            throws Exception {
        long read = 0;
        while (read < limit && stream.hasNextAvailable()) {
            Entry<EventMessage> entry = stream.next().orElseThrow();
            if (entry.message().type().equals(TYPE)) {
                read++;
                consumer.accept(stream(entry), Objects.requireNonNull(event(entry)));
            }
        }
        Throwable failure = stream.error().orElse(null);
        stream.close();
        if (failure != null) {
            throw new IllegalStateException(failure);
        }
        return read;
    }

    private static UUID stream(Entry<EventMessage> entry) {
        return UUID.fromString(entry.getResource(LegacyResources.AGGREGATE_IDENTIFIER_KEY));
    }

    private @Nullable MentionCollected event(Entry<EventMessage> entry) {
        return entry.message().payloadAs(MentionCollected.class, converter);
    }

    @Override
    public void close() {
        engine().close();
        factory().close();
    }

    private static Tag tag(UUID stream) {
        return Tag.of("Mention", stream.toString());
    }

    private AggregateBasedJpaEventStorageEngine engine() {
        if (opened == null) {
            throw new IllegalStateException("not open");
        }
        return opened;
    }

    private EntityManagerFactory factory() {
        if (factory == null) {
            throw new IllegalStateException("not open");
        }
        return factory;
    }
}
