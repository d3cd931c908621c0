package id.percaya.bench.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import id.percaya.bench.Database;
import id.percaya.bench.contestant.DatabaseAccess;
import id.percaya.bench.contestant.StoreUnderTest;
import javax.sql.DataSource;

/// A system with its own database and pool.
record PreparedStore(MeasuredSystem system, StoreUnderTest store, HikariDataSource pool)
        implements AutoCloseable {

    /// The largest number of writers, so that none waits for a connection.
    static final int POOL = 32;

    private static final String OWNER = "percaya_owner";
    private static final String WORKER = "percaya_worker";
    private static final String SUPERUSER = "postgres";

    static PreparedStore open(MeasuredSystem system, String stage, Database database)
            throws Exception {
        String name = databaseOf(system, stage);
        database.create(name, OWNER);
        StoreUnderTest store = store(system, name, database);
        HikariDataSource pool = database.pool(name, system.role(), POOL);
        DatabaseAccess access = new DatabaseAccess(database.url(name, system.role()), pool, POOL);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(store.getClass().getClassLoader());
        try {
            store.open(access);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        return new PreparedStore(system, store, pool);
    }

    static String databaseOf(MeasuredSystem system, String stage) {
        return system.label().replace('-', '_') + "_" + stage;
    }

    private static StoreUnderTest store(MeasuredSystem system, String name, Database database) {
        return switch (system) {
            case LIMIT -> new JdbcLimit(migrated(name, database));
            case PERCAYA ->
                    percaya(requests -> StoreClient.alone(requests, () -> {}), name, database);
            case PERCAYA_JOINED -> percaya(StoreClient::joined, name, database);
            case AXON5 -> PeerLoader.load("axon5");
            case AXON4 -> PeerLoader.load("axon4");
            case PEKKO -> PeerLoader.load("pekko");
        };
    }

    private static Percaya percaya(
            Percaya.ClientFactory clientFactory, String name, Database database) {
        return new Percaya(clientFactory, migrated(name, database), database.pool(name, WORKER, 4));
    }

    private static DataSource migrated(String name, Database database) {
        EventTable.migrate(database.of(name, OWNER));
        return database.of(name, SUPERUSER);
    }

    @Override
    public void close() {
        store.close();
        pool.close();
    }
}
