package id.percaya.drills.counting;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// Watches the stored bins: how long the count of a monitor stands still while mentions of it wait.
final class BinWatch implements AutoCloseable {

    private static final int PAUSE_MS = 400;

    private static final String PROGRESS =
            """
            select x.monitor_id, count(*), coalesce(max(b.mentions), 0)
              from mention_match x
              left join (select monitor_id, sum(mentions) as mentions from monitor_bin group by 1) b
                   using (monitor_id)
             group by x.monitor_id
            """;

    /// Counted anew by plain SQL, with bins that have become empty left out. Counts are exact; a
    /// reach is a sum of hundredths, each rounded from the account's followers.
    private static final String DIFFERENCES =
            """
            with reached as (
              select m.*, case when m.source = 'web' or m.followers is null then 0
                               when m.followers <= 100000 then 0.15 * m.followers
                               when m.followers >= 10000000 then 0.06 * m.followers
                               else (0.15 - 0.045 * (log(m.followers) - 5)) * m.followers end as people
                from mention m),
            counted as (
              select x.monitor_id, date_bin('5 minutes', m.published_at, 'epoch') as starts_at,
                     count(*) as mentions,
                     count(*) filter (where m.sentiment = 'POSITIVE') as positive,
                     count(*) filter (where m.sentiment = 'NEUTRAL') as neutral,
                     count(*) filter (where m.sentiment = 'NEGATIVE') as negative,
                     count(*) filter (where m.sentiment = 'UNKNOWN') as unknown,
                     count(distinct m.author_key) as authors,
                     count(distinct coalesce(s.story_id, m.id)) as stories,
                     sum(round(100 * m.people)) / 100 as reach
                from mention_match x join reached m on m.id = x.mention_id
                left join mention_story s on s.mention_id = m.id
               group by 1, 2)
            select count(*) from counted c
              full join (select * from monitor_bin where mentions > 0) b using (monitor_id, starts_at)
             where (c.mentions, c.positive, c.neutral, c.negative, c.unknown, c.authors, c.stories)
                   is distinct from
                   (b.mentions, b.positive, b.neutral, b.negative, b.unknown, b.authors, b.stories)
                or abs(c.reach - b.reach) > 0.01
            """;

    private static final String WAITING = "select count(*) from mention_change";
    private static final String MENTIONS =
            "select count(*) from mention where external_id like 'latihan-%'";

    private final String url;
    private final Thread thread;
    private final Map<UUID, Standstill> monitors = new HashMap<>();
    private volatile Duration longest = Duration.ZERO;
    private volatile boolean stopping;

    /// @param since when the count last changed, or nothing waited
    private record Standstill(long counted, Instant since) {}

    BinWatch(String url) {
        this.url = url;
        this.thread = Thread.ofVirtual().name("bins").start(this::run);
    }

    /// The longest standstill since the last call.
    Duration takeLongest() {
        Duration taken = longest;
        longest = Duration.ZERO;
        return taken;
    }

    /// How many bins differ from a count in SQL.
    long differences() {
        return number(DIFFERENCES);
    }

    long waiting() {
        return number(WAITING);
    }

    long mentions() {
        return number(MENTIONS);
    }

    @Override
    public void close() {
        stopping = true;
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void run() {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement(PROGRESS)) {
            while (!stopping) {
                look(statement);
                Thread.sleep(PAUSE_MS);
            }
        } catch (SQLException failed) {
            throw new IllegalStateException("the bins cannot be read", failed);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private void look(PreparedStatement statement) throws SQLException {
        Instant now = Instant.now();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                note(row.getObject(1, UUID.class), row.getLong(2), row.getLong(3), now);
            }
        }
    }

    private void note(UUID monitor, long matched, long counted, Instant now) {
        Standstill before = monitors.get(monitor);
        if (before == null || before.counted() != counted || counted >= matched) {
            monitors.put(monitor, new Standstill(counted, now));
            return;
        }
        Duration still = Duration.between(before.since(), now);
        if (still.compareTo(longest) > 0) {
            longest = still;
        }
    }

    private long number(String sql) {
        try (Connection connection = DriverManager.getConnection(url);
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getLong(1);
        } catch (SQLException failed) {
            throw new IllegalStateException("the bins cannot be read", failed);
        }
    }
}
