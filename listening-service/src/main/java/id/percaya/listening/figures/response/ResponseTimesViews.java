package id.percaya.listening.figures.response;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.problem.Invalid;
import id.percaya.listening.figures.GroupBy;
import id.percaya.listening.figures.Grouping;
import id.percaya.listening.figures.MentionSelection;
import id.percaya.listening.figures.MonitorNames;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Computes response times from the stored mentions of the current tenant.
@ApplicationScoped
class ResponseTimesViews {

    private static final String ALL = "";

    /// The key is null for all mentions together. An answer that was given before the mention was
    /// stored took no time.
    private static final String TIMES =
            """
            with counted as materialized (
              select m.id, m.source, m.published_at,
                     (m.published_at at time zone 'Asia/Jakarta')::date as day,
                     m.first_response_at is not null as answered,
                     m.first_response_at is null
                       and m.work_state in ('NEW', 'TRIAGED', 'ASSIGNED', 'RESPONDED', 'ESCALATED') as waiting,
                     extract(epoch from
                       greatest(coalesce(m.first_response_at, ?::timestamptz) - m.stored_at, interval '0')) as seconds
                from mention m
               where m.published_at >= ? and m.published_at < ?
                 and (?::uuid is null or exists (
                   select 1 from mention_match x
                    where x.mention_id = m.id and x.monitor_id = ?::uuid))),
            grouped as not materialized (
              select null::text as key, c.* from counted c
               union all
              select %s as key, c.* from counted c %s),
            target as (select ?::bigint as seconds)
            select g.key, count(*),
                   count(*) filter (where g.answered),
                   count(*) filter (where g.answered and g.seconds <= t.seconds),
                   count(*) filter (where g.waiting),
                   count(*) filter (where g.waiting and g.seconds > t.seconds),
                   count(*) filter (where not g.answered and not g.waiting),
                   round(percentile_disc(0.5) within group (order by g.seconds)
                     filter (where g.answered))::bigint,
                   round(percentile_disc(0.9) within group (order by g.seconds)
                     filter (where g.answered))::bigint
              from grouped g cross join target t
             group by g.key
            """;

    private final DataSource requests;
    private final MonitorNames names;
    private final Clock clock;

    ResponseTimesViews(DataSource requests, MonitorNames names, Clock clock) {
        this.requests = requests;
        this.names = names;
        this.clock = clock;
    }

    ResponseTimes of(MentionSelection selection, @Nullable GroupBy groupBy, Duration target) {
        Instant now = clock.instant();
        Map<String, ResponseCounts> counted = read(selection, Grouping.of(groupBy), target, now);
        ResponseCounts all = counted.getOrDefault(ALL, ResponseCounts.NONE);
        counted.remove(ALL);
        return ResponseTimes.of(
                all, target, now, groupBy == null ? null : groups(counted, groupBy));
    }

    private List<ResponseTimesGroup> groups(Map<String, ResponseCounts> counted, GroupBy groupBy) {
        if (counted.size() > GroupBy.MOST) {
            throw new Invalid(
                    "groupBy",
                    "TOO_MANY_ROWS",
                    "gives more than 1,000 rows; choose a shorter span or another groupBy");
        }
        Map<String, String> named = groupBy == GroupBy.TOPIC ? names.all() : Map.of();
        return counted.entrySet().stream()
                .map(each -> group(each.getKey(), named, each.getValue()))
                .sorted(Comparator.comparing(ResponseTimesGroup::key))
                .toList();
    }

    private static ResponseTimesGroup group(
            String key, Map<String, String> named, ResponseCounts counts) {
        return ResponseTimesGroup.of(key, named.get(key), counts);
    }

    private Map<String, ResponseCounts> read(
            MentionSelection selection, Grouping grouping, Duration target, Instant now) {
        Map<String, ResponseCounts> counted = new HashMap<>();
        try (Connection connection = requests.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement(grouping.dividing(TIMES))) {
            statement.setObject(1, now.atOffset(ZoneOffset.UTC));
            statement.setObject(2, selection.from().atOffset(ZoneOffset.UTC));
            statement.setObject(3, selection.to().atOffset(ZoneOffset.UTC));
            statement.setObject(4, selection.monitorId());
            statement.setObject(5, selection.monitorId());
            statement.setLong(6, target.toSeconds());
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    counted.put(Objects.requireNonNullElse(row.getString(1), ALL), counts(row));
                }
            }
            return counted;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static ResponseCounts counts(ResultSet row) throws SQLException {
        return new ResponseCounts(
                row.getLong(2),
                row.getLong(3),
                row.getLong(4),
                row.getLong(5),
                row.getLong(6),
                row.getLong(7),
                row.getObject(8, Long.class),
                row.getObject(9, Long.class));
    }
}
