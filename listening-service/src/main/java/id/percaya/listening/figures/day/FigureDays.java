package id.percaya.listening.figures.day;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import id.percaya.listening.intake.site.Visits;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;

/// Reads the days of a span of the current tenant: rows where they hold, and counts of the mentions
/// for the rest.
@ApplicationScoped
public class FigureDays {

    /// A day may have a megabyte of hashes.
    private static final int ROWS_AT_ONCE = 10;

    /// One statement, so that rows, their changes and the mentions are of one snapshot. `offset 0`
    /// makes it look for one change of each day and not read all of them.
    private static final String DAYS =
            """
            with asked as (
              select ?::timestamptz as since, ?::timestamptz as until, ?::date as first, ?::date as ended),
            closed as materialized (
              select %s
                from figure_day d
               where tenant_id = (select es.tenant())
                 and day >= (select first from asked) and day < (select ended from asked)
                 and not exists (
                   select from figure_day_change c
                    where c.tenant_id = d.tenant_id and c.day = d.day offset 0)),
            gap as (
              select lag(ends, 1, (select since from asked)) over (order by starts) as since, starts as until
                from (select day::timestamp at time zone 'Asia/Jakarta' as starts,
                             (day + 1)::timestamp at time zone 'Asia/Jakarta' as ends
                        from closed
                       union all
                      select until, until from asked) bounds),
            part as materialized (
              select * from closed
               union all
              select %s
                from gap cross join lateral counted_days((select es.tenant()), gap.since, gap.until)
               where gap.since < gap.until)
            select p.*, null as domain, null::bigint as monthly_visits, null::double precision as visibility
              from part p
             union all
            select null, null, null, null, null, null, null, null, null, null, null, null, null,
                   d.domain, s.monthly_visits, s.visibility
              from (select distinct unnest(domains) as domain from part) d
              join lateral (
                select monthly_visits, visibility from site
                 where d.domain = domain or d.domain like '%%.' || domain
                 order by length(domain) desc limit 1) s on true
            """
                    .formatted(FigureDay.STORED, FigureDay.COUNTED);

    private final DataSource requests;

    FigureDays(DataSource requests) {
        this.requests = requests;
    }

    /// @param from published at or after
    /// @param to published before
    public CountedDays of(Instant from, Instant to) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement =
                        Jdbc.bound(
                                connection,
                                DAYS,
                                from.atOffset(ZoneOffset.UTC),
                                to.atOffset(ZoneOffset.UTC),
                                JakartaDays.firstWhole(from),
                                JakartaDays.of(to))) {
            statement.setFetchSize(ROWS_AT_ONCE);
            try (ResultSet row = statement.executeQuery()) {
                return read(row);
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static CountedDays read(ResultSet row) throws SQLException {
        List<FigureDay> days = new ArrayList<>();
        Map<String, Visits> visits = new HashMap<>();
        while (row.next()) {
            String domain = row.getString(14);
            if (domain == null) {
                days.add(FigureDay.read(row));
            } else {
                visits.put(domain, new Visits(row.getLong(15), row.getDouble(16)));
            }
        }
        return new CountedDays(days, visits);
    }
}
