package id.percaya.eventstore.sealing;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.postgres.TestDatabase;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.JdbcTransactions;
import id.percaya.eventstore.postgres.log.PostgresEventStore;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// A database, a keyset of its own, and a store that seals.
final class Clinic implements AutoCloseable {

    static final Tenant MELATI = new Tenant("klinik-melati");
    static final Tenant HARAPAN = new Tenant("rs-harapan");

    private final TestDatabase database = new TestDatabase();
    private final JdbcTransactions transactions = new JdbcTransactions(database.request());
    private final Path keyset = newKeyset();
    private final List<Projection<?>> inline;

    Clinic(Projection<?>... inline) {
        this.inline = List.of(inline);
    }

    private static Path newKeyset() {
        try {
            Path file = Files.createTempDirectory("clinic").resolve("kek.json");
            KeysetCommand.make(file);
            return file;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (GeneralSecurityException failure) {
            throw new IllegalStateException(failure);
        }
    }

    TestDatabase database() {
        return database;
    }

    JdbcTransactions transactions() {
        return transactions;
    }

    Path keyset() {
        return keyset;
    }

    /// The keys of another node, with an empty cache.
    SubjectKeys keys() {
        return new SubjectKeys(transactions.joined(), database.worker(), KeysetFile.read(keyset));
    }

    EventStore store() {
        return store(keys());
    }

    EventStore store(SubjectKeys keys) {
        return new PostgresEventStore(transactions.joined(), inline, new SealedCodec(keys));
    }

    Erasure erasure(ErasureLog log, Scrub... scrubs) {
        return new Erasure(
                transactions,
                transactions.joined(),
                database.worker(),
                keys(),
                List.of(scrubs),
                log);
    }

    static StreamId newPatient() {
        return new StreamId("patient", UUID.randomUUID());
    }

    void append(StreamId patient, PatientEvent event) {
        append(store(), MELATI, patient, event);
    }

    Version append(EventStore store, Tenant tenant, StreamId patient, PatientEvent event) {
        return transactions.retrying(tenant, () -> appendNow(store, tenant, patient, event));
    }

    /// In the running transaction.
    static Version appendNow(
            EventStore store, Tenant tenant, StreamId patient, PatientEvent event) {
        int size = store.read(tenant, patient, PatientEvent.TYPES).size();
        EventMetadata metadata = new EventMetadata(tenant, "siti", UUID.randomUUID(), null, null);
        return store.append(
                patient, new Version(size), List.of(event), PatientEvent.TYPES, metadata);
    }

    List<PatientEvent> read(StreamId patient) {
        return read(store(), patient);
    }

    List<PatientEvent> read(EventStore store, StreamId patient) {
        return transactions.call(
                MELATI,
                () ->
                        store.read(MELATI, patient, PatientEvent.TYPES).stream()
                                .map(Recorded::event)
                                .toList());
    }

    /// The first column of a query of the worker role.
    List<String> column(String query) {
        return column(database.worker(), query);
    }

    static List<String> column(DataSource database, String query) {
        List<String> column = new ArrayList<>();
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            while (row.next()) {
                column.add(row.getString(1));
            }
            return column;
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    /// Runs as the server's superuser, for changes that no other role can make.
    void tamper(String statement) {
        TestDatabase.execute(database.superuser(), statement);
    }

    @Override
    public void close() {
        database.close();
    }
}
