package id.percaya.eventstore.postgres.subscription;

import id.percaya.eventstore.postgres.log.EventRow;
import id.percaya.eventstore.postgres.log.ShardPosition;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the status of each shard of each subscription.
final class SubscriptionStatusRow {

    static final String SELECT =
            """
            select s.name, s.generation, s.shard, s.shards, s.status, s.owner,
                   nullif(s.lease_until, '-infinity') as lease_until,
                   s.tx::text as tx_text, s.position, s.attempts,
                   s.failure ->> 'exception' as exception, s.failure ->> 'event' as event,
                   (select count(*) from (select 1 from es.event e
                      where (e.tx, e.position) > (s.tx, s.position) and %1$s
                      order by e.tx, e.position limit 10000) b)::int as behind,
                   greatest(coalesce(extract(epoch from clock_timestamp()
                      - (select e.recorded_at from es.event e
                          where (e.tx, e.position) > (s.tx, s.position) and %1$s
                          order by e.tx, e.position limit 1)), 0), 0)::float8 as age,
                   p.streams as parked_streams, p.events as parked_events
              from es.subscription s
             cross join lateral (
                select count(distinct e.stream_id)::int as streams, count(*)::int as events
                  from es.parked e
                 where e.subscription = s.name and e.generation = s.generation and %1$s) p
             order by s.name, s.generation, s.shard
            """
                    .formatted(ShardPosition.STREAM_OF_SHARD);

    private SubscriptionStatusRow() {}

    static SubscriptionStatus read(ResultSet row) throws SQLException {
        return new SubscriptionStatus(
                row.getString("name"),
                row.getInt("generation"),
                row.getInt("shard"),
                row.getInt("shards"),
                SubscriptionStatus.State.valueOf(row.getString("status").toUpperCase(Locale.ROOT)),
                row.getString("owner"),
                leaseUntil(row),
                EventRow.position(row),
                row.getInt("behind"),
                Duration.ofMillis(Math.round(row.getDouble("age") * 1000)),
                row.getInt("attempts"),
                row.getString("exception"),
                event(row),
                row.getInt("parked_streams"),
                row.getInt("parked_events"));
    }

    private static @Nullable Instant leaseUntil(ResultSet row) throws SQLException {
        return row.getString("lease_until") == null ? null : EventRow.instant(row, "lease_until");
    }

    private static @Nullable UUID event(ResultSet row) throws SQLException {
        String event = row.getString("event");
        return event == null ? null : UUID.fromString(event);
    }
}
