package id.percaya.eventstore.postgres.verify;

import id.percaya.eventstore.Projection;
import id.percaya.eventstore.View;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/// Compares views with a replay of the log into temporary tables. Log and tables are read in one
/// snapshot, so that people can go on writing. Columns that number rows by themselves are not
/// compared.
public final class ViewComparison {

    private static final String INLINE = "public";

    private static final String GENERATION = "select generation from es.view where name = ?";

    /// @param tables that events have written to, and those that could have been
    /// @param notFromEvents tables with tenants' rows that no event has written to
    public record Result(List<TableComparison> tables, List<String> notFromEvents) {

        public Result {
            tables = List.copyOf(tables);
            notFromEvents = List.copyOf(notFromEvents);
        }

        public boolean equal() {
            return tables.stream().allMatch(TableComparison::equal);
        }
    }

    private final DataSource worker;
    private final EventCodec codec;

    /// @param codec the same as the store's
    public ViewComparison(DataSource worker, EventCodec codec) {
        this.worker = worker;
        this.codec = codec;
    }

    /// Compares inline projections. All of a store's are compared at once, because one may read
    /// rows that another has written.
    ///
    /// @param ignored columns that are not made from events, as `table.column`
    public Result inline(List<? extends Projection<?>> projections, Set<String> ignored) {
        return compare(new Replay.Part(INLINE, List.copyOf(projections), null, ignored));
    }

    /// Compares a subscribed view, up to its checkpoint and without parked events.
    ///
    /// @throws IllegalStateException when the view was rebuilt meanwhile: ask again
    public Result subscribed(View<?> view, Set<String> ignored) {
        int before = generation(view);
        List<Projection<?>> projection = List.of(view.projection());
        Result found = compare(new Replay.Part(view.schema(), projection, view.name(), ignored));
        if (generation(view) != before) {
            throw new IllegalStateException("view " + view.name() + " was rebuilt meanwhile");
        }
        return found;
    }

    private int generation(View<?> view) {
        return Jdbc.list(worker, row -> row.getInt(1), GENERATION, view.name()).stream()
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("no such view: " + view.name()));
    }

    private Result compare(Replay.Part part) {
        try (Connection live = worker.getConnection();
                ScratchTables scratch = new ScratchTables(worker, part.schema())) {
            live.setAutoCommit(false);
            try {
                Jdbc.update(live, "set transaction isolation level repeatable read, read only");
                return compare(part, live, scratch);
            } finally {
                live.rollback();
                live.setAutoCommit(true);
            }
        } catch (SQLException failure) {
            throw new DatabaseFailure(failure);
        }
    }

    private Result compare(Replay.Part part, Connection live, ScratchTables scratch)
            throws SQLException {
        Set<String> written = new HashSet<>(new Replay(part, codec).on(live, scratch));
        boolean all = part.view() != null;
        List<TableComparison> compared = new ArrayList<>();
        List<String> notFromEvents = new ArrayList<>();
        for (String table : scratch.tables()) {
            TableComparison comparison = scratch.compare(table, part.ignored(), live);
            if (all || written.contains(table)) {
                compared.add(comparison);
            } else if (comparison.rows() > 0) {
                notFromEvents.add(table);
            }
        }
        return new Result(compared, notFromEvents);
    }
}
