package id.percaya.eventstore.postgres.view;

import id.percaya.eventstore.postgres.log.EventRow;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// A view as the database knows it: the generation that is read, and the latest rebuild.
record ViewStatus(String view, int version, int generation, @Nullable RebuildProgress latest) {

    private static final String ALL =
            """
            select v.name, v.version, v.generation, r.version as built, r.to_generation, r.state,
                   least(s.position, r.total) as done, r.total, s.attempts,
                   r.started_at, r.started_by, r.finished_at, r.failure
              from es.view v
              left join lateral (select * from es.rebuild r where r.view = v.name
                                  order by r.to_generation desc limit 1) r on true
              left join es.subscription s
                on s.name = v.name and s.generation = r.to_generation
             order by v.name
            """;

    static List<ViewStatus> all(DataSource worker) throws SQLException {
        List<ViewStatus> all = new ArrayList<>();
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(ALL);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                all.add(
                        new ViewStatus(
                                row.getString("name"),
                                row.getInt("version"),
                                row.getInt("generation"),
                                row.getString("state") == null ? null : progress(row)));
            }
        }
        return all;
    }

    static ViewStatus of(String view, DataSource worker) throws SQLException {
        return all(worker).stream()
                .filter(each -> each.view.equals(view))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no such view: " + view));
    }

    /// The running rebuild; null when there is none.
    @Nullable RebuildProgress active() {
        return latest != null && latest.active() ? latest : null;
    }

    private static RebuildProgress progress(ResultSet row) throws SQLException {
        OffsetDateTime finished = row.getObject("finished_at", OffsetDateTime.class);
        return new RebuildProgress(
                row.getString("name"),
                row.getInt("built"),
                row.getInt("to_generation"),
                RebuildProgress.State.valueOf(row.getString("state").toUpperCase(Locale.ROOT)),
                row.getLong("done"),
                row.getLong("total"),
                row.getInt("attempts"),
                EventRow.instant(row, "started_at"),
                row.getString("started_by"),
                finished == null ? null : finished.toInstant(),
                row.getString("failure"));
    }
}
