package id.percaya.listening.figures;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.figures.day.CountedDays;
import id.percaya.listening.figures.day.FigureDays;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;

/// Computes figures from the stored mentions of the current tenant.
@ApplicationScoped
public class FigureViews {

    private static final int ROWS_AT_ONCE = 1000;

    /// One statement, so that all figures are of one snapshot while mentions are stored and
    /// matched. The key is null for all mentions together. A subdomain without visits of its own
    /// takes those of the domain above it.
    private static final String FIGURES =
            """
            with counted as materialized (
              select m.id, m.sentiment, m.sentiment_by, m.source, m.followers, m.author_key, m.domain, m.published_at,
                     (m.published_at at time zone 'Asia/Jakarta')::date as day
                from mention m
               where m.published_at >= ? and m.published_at < ?
                 and (?::uuid[] is null or exists (
                   select 1 from mention_match x
                    where x.mention_id = m.id and x.monitor_id = any (?::uuid[])))),
            grouped as not materialized (
              select null::text as key, c.* from counted c
               union all
              select %s as key, c.* from counted c %s)
            select 'SENTIMENT', key, sentiment, count(*), null::double precision
              from grouped group by key, sentiment
             union all
            select 'BY', key, sentiment_by, count(*), null from grouped group by key, sentiment_by
             union all
            select 'STORIES', g.key, null, count(distinct coalesce(s.story_id, g.id)), null
              from grouped g left join mention_story s on s.mention_id = g.id
             group by g.key
             union all
            select 'AUTHORS', key, null, count(distinct author_key), null from grouped group by key
             union all
            select 'ACCOUNT', key, null, max(followers), null
              from grouped where source <> 'web' and followers is not null
             group by key, day, source, coalesce(author_key, id::text)
             union all
            select 'SITE', d.key, d.domain, s.monthly_visits, s.visibility
              from (select distinct key, domain, day from grouped where domain is not null) d
              left join lateral (
                select monthly_visits, visibility from site
                 where d.domain = domain or d.domain like '%%.' || domain
                 order by length(domain) desc limit 1) s on true
            """;

    private final DataSource requests;
    private final FigureDays days;

    FigureViews(DataSource requests, FigureDays days) {
        this.requests = requests;
        this.days = days;
    }

    public Figures of(MentionSelection selection) {
        return of(Counting.of(selection, Grouping.NONE)).all();
    }

    /// The figures of each day in Asia/Jakarta that has mentions.
    public Map<String, Figures> byDay(MentionSelection selection) {
        return of(Counting.of(selection, Grouping.of(GroupBy.DAY))).groups();
    }

    /// The figures of each of these monitors that has mentions in this time.
    public Map<UUID, Figures> byMonitor(List<UUID> monitors, Instant from, Instant to) {
        Map<UUID, Figures> figures = new HashMap<>();
        of(new Counting(monitors, from, to, Grouping.MONITORS))
                .groups()
                .forEach((id, each) -> figures.put(UUID.fromString(id), each));
        return figures;
    }

    CountedGroups of(Counting counting) {
        if (!counting.isOfDays()) {
            return counted(counting);
        }
        CountedDays counted = days.of(counting.from(), counting.to());
        return CountedGroups.of(counted, counting.grouping().equals(Grouping.DAYS));
    }

    /// Without the rows of days.
    CountedGroups counted(Counting counting) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = prepared(counting, connection);
                ResultSet row = statement.executeQuery()) {
            return CountedGroups.read(row);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static PreparedStatement prepared(Counting counting, Connection connection)
            throws SQLException {
        Grouping grouping = counting.grouping();
        PreparedStatement statement = connection.prepareStatement(grouping.dividing(FIGURES));
        Array monitors =
                counting.monitors().isEmpty()
                        ? null
                        : connection.createArrayOf("uuid", counting.monitors().toArray());
        statement.setFetchSize(ROWS_AT_ONCE);
        statement.setObject(1, counting.from().atOffset(ZoneOffset.UTC));
        statement.setObject(2, counting.to().atOffset(ZoneOffset.UTC));
        statement.setArray(3, monitors);
        statement.setArray(4, monitors);
        if (counting.isByMonitor()) {
            statement.setArray(5, monitors);
        }
        return statement;
    }
}
