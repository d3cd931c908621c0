package id.percaya.bench.pekko;

import com.typesafe.config.Config;
import com.typesafe.config.ConfigFactory;
import id.percaya.bench.contestant.DatabaseAccess;
import id.percaya.bench.contestant.EventConsumer;
import id.percaya.bench.contestant.MentionCollected;
import id.percaya.bench.contestant.StoreUnderTest;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.apache.pekko.NotUsed;
import org.apache.pekko.actor.typed.ActorRef;
import org.apache.pekko.actor.typed.ActorSystem;
import org.apache.pekko.actor.typed.Props;
import org.apache.pekko.actor.typed.SpawnProtocol;
import org.apache.pekko.actor.typed.javadsl.AskPattern;
import org.apache.pekko.persistence.jdbc.query.javadsl.JdbcReadJournal;
import org.apache.pekko.persistence.query.EventEnvelope;
import org.apache.pekko.persistence.query.Offset;
import org.apache.pekko.persistence.query.PersistenceQuery;
import org.apache.pekko.persistence.typed.PersistenceId;
import org.apache.pekko.stream.javadsl.Source;
import org.jspecify.annotations.Nullable;

/// Appends go to the actor of the stream; loads and catch-up use the read journal.
public final class Pekko implements StoreUnderTest {

    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration LONG_PATIENCE = Duration.ofMinutes(5);

    private final Map<UUID, ActorRef<StreamActor.Append>> entities = new ConcurrentHashMap<>();
    private @Nullable ActorSystem<SpawnProtocol.Command> opened;
    private @Nullable DataSource pool;

    @Override
    public void open(DatabaseAccess access) throws Exception {
        JournalTables.create(access.connections());
        pool = access.connections();
        ClassLoader loader = Pekko.class.getClassLoader();
        Config given =
                ConfigFactory.parseMap(
                        Map.of("bench.url", access.url(), "bench.connections", access.size()));
        Config config =
                given.withFallback(ConfigFactory.parseResources(loader, "bench.conf"))
                        .withFallback(ConfigFactory.defaultReference(loader))
                        .resolve();
        opened = ActorSystem.create(SpawnProtocol.create(), "bench", config);
    }

    @Override
    public void append(UUID stream, int expected, List<MentionCollected> events) throws Exception {
        ActorRef<StreamActor.Append> entity = entities.computeIfAbsent(stream, this::spawn);
        AskPattern.<StreamActor.Append, Integer>askWithStatus(
                        entity,
                        replyTo -> new StreamActor.Append(expected, events, replyTo),
                        PATIENCE,
                        system().scheduler())
                .toCompletableFuture()
                .get();
    }

    private ActorRef<StreamActor.Append> spawn(UUID stream) {
        return AskPattern.<SpawnProtocol.Command, ActorRef<StreamActor.Append>>ask(
                        system(),
                        replyTo ->
                                new SpawnProtocol.Spawn<>(
                                        StreamActor.of(stream),
                                        "mention-" + stream,
                                        Props.empty(),
                                        replyTo),
                        PATIENCE,
                        system().scheduler())
                .toCompletableFuture()
                .join();
    }

    @Override
    public int load(UUID stream) throws Exception {
        return (int)
                read(
                        journal()
                                .currentEventsByPersistenceId(
                                        StreamActor.id(stream).id(), 0, Long.MAX_VALUE),
                        EventConsumer.IGNORING);
    }

    @Override
    public void multiply(UUID stream, int copies) throws Exception {
        if (pool == null) {
            throw new IllegalStateException("not open");
        }
        JournalTables.multiply(pool, StreamActor.id(stream).id(), copies);
    }

    @Override
    public void catchUp(long events, EventConsumer consumer) throws Exception {
        read(journal().eventsByTag(JournalTables.TAG, Offset.noOffset()).take(events), consumer);
    }

    private long read(Source<EventEnvelope, NotUsed> source, EventConsumer consumer)
            throws Exception {
        return source.runFold(
                        0L,
                        (read, each) -> {
                            consumer.accept(stream(each), (MentionCollected) each.event());
                            return read + 1;
                        },
                        system())
                .toCompletableFuture()
                .get(LONG_PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    private static UUID stream(EventEnvelope envelope) {
        return UUID.fromString(PersistenceId.extractEntityId(envelope.persistenceId()));
    }

    private JdbcReadJournal journal() {
        return PersistenceQuery.get(system())
                .getReadJournalFor(JdbcReadJournal.class, JdbcReadJournal.Identifier());
    }

    @Override
    public void close() {
        system().terminate();
        system().getWhenTerminated()
                .toCompletableFuture()
                .orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS)
                .join();
    }

    private ActorSystem<SpawnProtocol.Command> system() {
        if (opened == null) {
            throw new IllegalStateException("not open");
        }
        return opened;
    }
}
