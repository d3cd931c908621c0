package id.percaya.bench.listening;

import id.percaya.bench.Database;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// One table of mentions against the same rows in 400 daily partitions: the lookup that recognises
/// 500 repeats, the insert of 500 rows, and the end of a day by erasing, deleting or dropping it.
/// See docs/decisions/mentions-in-one-table.md.
public final class MentionTableBench {

    private static final int DAYS = 400;
    private static final int BATCH = 500;
    private static final String NAME = "mentions";
    private static final String OWNER = "percaya_owner";

    private static final String COLUMNS =
            """
            (id uuid not null, tenant_id text not null, source text not null, external_id text,
             canonical_url text, author_key text, text_key bigint, published_at timestamptz not null,
             stored_at timestamptz not null, work_state text not null, sentiment text not null,
             title text not null, text text not null)
            """;
    private static final String ROWS =
            """
            insert into %1$s
            select md5(i::text)::uuid, 'klinik', 'instagram', 'x' || i, 'https://x.example/' || i,
                   md5((i / 3)::text), i, timestamptz '2026-01-01 00:00Z' + interval '1 day' * (i %% 400)
                     + interval '1 minute' * (i %% 1440), now(), 'NEW', 'NEGATIVE', '', repeat('kata ' || i || ' ', 20)
              from generate_series(%2$d, %3$d) i
            """;
    private static final List<String> INDEXES =
            List.of(
                    "create index on %s (tenant_id, source, external_id)",
                    "create index on %s (tenant_id, canonical_url)",
                    "create index on %s (tenant_id, author_key, text_key)",
                    "create index on %s (tenant_id, published_at desc, id desc)",
                    "create index on %s (tenant_id, work_state, stored_at, id)");

    /// As KnownMentionsReader.
    private static final String KNOWN =
            """
            select id, text_key from {mentions}
              join unnest(?::text[], ?::text[]) w (source, external_id) using (source, external_id)
             where tenant_id = 'klinik'
             union
            select id, text_key from {mentions} where tenant_id = 'klinik' and canonical_url = any (?)
             union
            select id, text_key from {mentions}
              join unnest(?::text[], ?::bigint[]) w (author_key, text_key) using (author_key, text_key)
             where tenant_id = 'klinik'
            """;

    private static final String ERASE =
            """
            update one set title = '', text = '', external_id = null, canonical_url = null,
                           text_key = null, author_key = md5(author_key), work_state = 'REMOVED'
             where tenant_id = 'klinik' and published_at >= timestamptz '2026-01-01 00:00Z' + interval '%1$d days'
               and published_at < timestamptz '2026-01-01 00:00Z' + interval '%2$d days'
            """;
    private static final String DELETE =
            """
            delete from one
             where tenant_id = 'klinik' and published_at >= timestamptz '2026-01-01 00:00Z' + interval '%1$d days'
               and published_at < timestamptz '2026-01-01 00:00Z' + interval '%2$d days'
            """;

    private final Connection connection;
    private final int rows;
    private final int rounds;
    private int next = 10_000_000;

    private MentionTableBench(Connection connection, int rows, int rounds) {
        this.connection = connection;
        this.rows = rows;
        this.rounds = rounds;
    }

    public static void main(String[] arguments) throws IOException, SQLException {
        boolean quick = List.of(arguments).contains("--quick");
        try (Database database = Database.start()) {
            database.create(NAME, OWNER);
            try (Connection connection = database.of(NAME, OWNER).getConnection()) {
                new MentionTableBench(connection, quick ? 100_000 : 1_000_000, quick ? 10 : 40)
                        .run();
            }
        }
    }

    private void run() throws SQLException {
        execute("create table one " + COLUMNS);
        execute("create table many " + COLUMNS + " partition by range (published_at)");
        for (int day = 0; day < DAYS; day++) {
            execute(partition(day));
        }
        for (String table : List.of("one", "many")) {
            execute(ROWS.formatted(table, 1, rows));
            execute(
                    "alter table %s add primary key (id%s)"
                            .formatted(table, table.equals("many") ? ", published_at" : ""));
            for (String index : INDEXES) {
                execute(index.formatted(table));
            }
            execute("vacuum analyze " + table);
        }
        print("case", "one table, ms", "400 partitions, ms");
        print(
                "recognise 500 repeats",
                median("one", this::recognise),
                median("many", this::recognise));
        print(
                "insert 500, spread over a week",
                median("one", this::insert),
                median("many", this::insert));
        print("end of a day, erased", ends(ERASE), "");
        print("end of a day, deleted", ends(DELETE), "");
        print("end of a day, dropped", "", drops());
    }

    private static String partition(int day) {
        return ("create table many_%1$d partition of many for values from"
                        + " (timestamptz '2026-01-01 00:00Z' + interval '%1$d days')"
                        + " to (timestamptz '2026-01-01 00:00Z' + interval '%2$d days')")
                .formatted(day, day + 1);
    }

    @FunctionalInterface
    private interface Step {
        void run(String table) throws SQLException;
    }

    private String median(String table, Step step) throws SQLException {
        double[] times = new double[rounds];
        for (int round = -5; round < rounds; round++) {
            long begun = System.nanoTime();
            step.run(table);
            if (round >= 0) { // the first ones warm up
                times[round] = (System.nanoTime() - begun) / 1e6;
            }
        }
        return shown(times);
    }

    private static String shown(double... times) {
        Arrays.sort(times);
        return String.format(Locale.ROOT, "%.1f", times[times.length / 2]);
    }

    private void recognise(String table) throws SQLException {
        int[] known = ThreadLocalRandom.current().ints(BATCH, 1, rows).toArray();
        try (PreparedStatement statement =
                connection.prepareStatement(KNOWN.replace("{mentions}", table))) {
            statement.setArray(1, texts(known, "instagram", ""));
            statement.setArray(2, texts(known, "x", null));
            statement.setArray(3, texts(known, "https://x.example/", null));
            statement.setArray(4, texts(known, "none", null));
            statement.setArray(
                    5, connection.createArrayOf("bigint", IntStream.of(known).boxed().toArray()));
            statement.executeQuery().close();
        }
    }

    private java.sql.Array texts(int[] known, String before, @Nullable String instead)
            throws SQLException {
        return connection.createArrayOf(
                "text",
                IntStream.of(known)
                        .mapToObj(each -> before + (instead == null ? each : instead))
                        .toArray());
    }

    private void insert(String table) throws SQLException {
        execute(
                ROWS.formatted(table, next, next + BATCH - 1)
                        .replace("(i % 400)", "(393 + i % 7)"));
        next += BATCH;
    }

    private String ends(String sql) throws SQLException {
        double[] times = new double[5];
        int first = sql.equals(ERASE) ? 0 : times.length;
        for (int at = 0; at < times.length; at++) {
            long begun = System.nanoTime();
            execute(sql.formatted(first + at, first + at + 1));
            times[at] = (System.nanoTime() - begun) / 1e6;
        }
        return shown(times);
    }

    private String drops() throws SQLException {
        double[] times = new double[5];
        for (int at = 0; at < times.length; at++) {
            long begun = System.nanoTime();
            execute("drop table many_" + at);
            times[at] = (System.nanoTime() - begun) / 1e6;
        }
        return shown(times);
    }

    private static void print(String name, String one, String many) {
        System.out.printf("%-34s %15s %20s%n", name, one, many);
    }

    private void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
