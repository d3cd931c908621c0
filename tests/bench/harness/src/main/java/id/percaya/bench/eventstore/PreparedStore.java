package id.percaya.bench.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import id.percaya.bench.Database;
import id.percaya.bench.contestant.DatabaseAccess;
import id.percaya.bench.contestant.StoreUnderTest;
import javax.sql.DataSource;

/// A system that has been given a database and a pool of its own.
record PreparedStore(MeasuredSystem contender, StoreUnderTest contestant, HikariDataSource pool)
        implements AutoCloseable {

    /// As many as the most writers, so that none waits for a connection.
    static final int POOL = 32;

    private static final String OWNER = "percaya_owner";
    private static final String WORKER = "percaya_worker";
    private static final String SUPERUSER = "postgres";

    static PreparedStore enter(MeasuredSystem contender, String stage, Database database)
            throws Exception {
        String name = databaseOf(contender, stage);
        database.create(name, OWNER);
        StoreUnderTest contestant = contestant(contender, name, database);
        HikariDataSource pool = database.pool(name, contender.role(), POOL);
        DatabaseAccess arena = new DatabaseAccess(database.url(name, contender.role()), pool, POOL);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(contestant.getClass().getClassLoader());
        try {
            contestant.open(arena);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        return new PreparedStore(contender, contestant, pool);
    }

    static String databaseOf(MeasuredSystem contender, String stage) {
        return contender.system().replace('-', '_') + "_" + stage;
    }

    private static StoreUnderTest contestant(
            MeasuredSystem contender, String name, Database database) {
        return switch (contender) {
            case LIMIT -> new JdbcLimit(migrated(name, database));
            case PERCAYA ->
                    percaya(requests -> StoreClient.alone(requests, () -> {}), name, database);
            case PERCAYA_JOINED -> percaya(StoreClient::joined, name, database);
            case AXON5 -> PeerLoader.load("axon5");
            case AXON4 -> PeerLoader.load("axon4");
            case PEKKO -> PeerLoader.load("pekko");
        };
    }

    private static Percaya percaya(Percaya.ClientFactory ways, String name, Database database) {
        return new Percaya(ways, migrated(name, database), database.pool(name, WORKER, 4));
    }

    private static DataSource migrated(String name, Database database) {
        EventTable.migrate(database.of(name, OWNER));
        return database.of(name, SUPERUSER);
    }

    @Override
    public void close() {
        contestant.close();
        pool.close();
    }
}
