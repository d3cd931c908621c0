package id.percaya.bench.eventstore;

import com.zaxxer.hikari.HikariDataSource;
import id.percaya.bench.Database;
import id.percaya.bench.contestant.Arena;
import id.percaya.bench.contestant.Contestant;
import javax.sql.DataSource;

/// A system that has been given a database and a pool of its own.
record Entrant(Contender contender, Contestant contestant, HikariDataSource pool)
        implements AutoCloseable {

    /// As many as the most writers, so that none waits for a connection.
    static final int POOL = 32;

    private static final String OWNER = "percaya_owner";
    private static final String WORKER = "percaya_worker";
    private static final String SUPERUSER = "postgres";

    static Entrant enter(Contender contender, String stage, Database database) throws Exception {
        String name = databaseOf(contender, stage);
        database.create(name, OWNER);
        Contestant contestant = contestant(contender, name, database);
        HikariDataSource pool = database.pool(name, contender.role(), POOL);
        Arena arena = new Arena(database.url(name, contender.role()), pool, POOL);
        ClassLoader before = Thread.currentThread().getContextClassLoader();
        Thread.currentThread().setContextClassLoader(contestant.getClass().getClassLoader());
        try {
            contestant.open(arena);
        } finally {
            Thread.currentThread().setContextClassLoader(before);
        }
        return new Entrant(contender, contestant, pool);
    }

    static String databaseOf(Contender contender, String stage) {
        return contender.system().replace('-', '_') + "_" + stage;
    }

    private static Contestant contestant(Contender contender, String name, Database database) {
        return switch (contender) {
            case LIMIT -> new Limit(migrated(name, database));
            case PERCAYA -> percaya(requests -> Way.alone(requests, () -> {}), name, database);
            case PERCAYA_JOINED -> percaya(Way::joined, name, database);
            case AXON5 -> Peers.load("axon5");
            case AXON4 -> Peers.load("axon4");
            case PEKKO -> Peers.load("pekko");
        };
    }

    private static Percaya percaya(Percaya.Ways ways, String name, Database database) {
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
