package id.percaya.kit.messaging;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.postgres.jdbc.JdbcTransactions;
import id.percaya.eventstore.postgres.log.PostgresEventStore;
import id.percaya.kit.messaging.PulseEvent.PulseTaken;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.flywaydb.core.Flyway;
import org.postgresql.ds.PGSimpleDataSource;

/// An event log of pulses in a database of the platform. It records the commit time of each event.
public final class PulseLog {

    private static final Tenant CLINIC = new Tenant("klinik-melati");

    private final PGSimpleDataSource database = new PGSimpleDataSource();
    private final JdbcTransactions transactions;
    private final PostgresEventStore store;
    private final Map<UUID, Integer> versions = new ConcurrentHashMap<>();
    private final Map<String, Instant> committed = new ConcurrentHashMap<>();

    public PulseLog(String jdbcUrl) {
        database.setUrl(jdbcUrl);
        Flyway.configure()
                .dataSource(database)
                .locations("classpath:id/percaya/eventstore/migration")
                .placeholders(Map.of("request", "percaya_request", "worker", "percaya_worker"))
                .load()
                .migrate();
        transactions = new JdbcTransactions(database);
        store = new PostgresEventStore(transactions.joined(), List.of());
    }

    public PGSimpleDataSource database() {
        return database;
    }

    /// Appends one event to the stream of the clinic's ward.
    void append(UUID ward) {
        append(ward, CLINIC);
    }

    /// Appends one event to the stream of a tenant's ward.
    public void append(UUID ward, Tenant tenant) {
        int version = versions.merge(ward, 1, Integer::sum);
        EventMetadata cause = new EventMetadata(tenant, EventMetadata.PERCAYA, ward, null, null);
        var _ =
                transactions.call(
                        tenant,
                        () ->
                                store.append(
                                        new StreamId("pulse", ward),
                                        new Version(version - 1),
                                        List.of(new PulseTaken(60 + version)),
                                        PulseEvent.TYPES,
                                        cause));
        committed.put(ward + "/" + version, Instant.now());
    }

    /// The number of events per ward.
    Map<UUID, Integer> versions() {
        return Map.copyOf(versions);
    }

    /// The time at which each event was known to be committed, by ward and version.
    Map<String, Instant> committed() {
        return Map.copyOf(committed);
    }

    public int parked() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select count(*) from es.parked")) {
            row.next();
            return row.getInt(1);
        }
    }
}
