package id.percaya.eventstore.postgres.subscription;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;

/// How far all shards of a subscription are behind together. For a view that is being rebuilt, the
/// figures are those of the rows that are read meanwhile.
///
/// @param events of any type after the checkpoint, counted up to 10,000 in each shard
/// @param age of the oldest of them; zero when there is none
/// @param attempts failed since the last success, in the shard with the most
/// @param parked events that wait for an operator; they are not among `events`
public record Lag(String subscription, int events, Duration age, int attempts, int parked) {

    static final String SELECT =
            """
            select s.name, sum(s.behind)::int as behind, max(s.age) as age,
                   max(s.attempts) as attempts, sum(s.parked_events)::int as parked
              from (%s) s
             where s.generation = (select min(o.generation) from es.subscription o
                                    where o.name = s.name)
             group by s.name order by s.name
            """
                    .formatted(SubscriptionStatusRow.SELECT);

    static Lag read(ResultSet row) throws SQLException {
        return new Lag(
                row.getString("name"),
                row.getInt("behind"),
                Duration.ofMillis(Math.round(row.getDouble("age") * 1000)),
                row.getInt("attempts"),
                row.getInt("parked"));
    }
}
