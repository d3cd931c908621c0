package id.percaya.kit.operations;

import id.percaya.eventstore.postgres.verify.TableComparison;
import id.percaya.eventstore.postgres.verify.ViewComparison;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// Whether the views are what the log makes of them.
@Schema(requiredProperties = {"equal", "views"})
record ViewsVerified(boolean equal, List<Verified> views) {

    static ViewsVerified of(List<Verified> views) {
        return new ViewsVerified(views.stream().allMatch(Verified::equal), views);
    }

    /// @param view its name; `inline` for all that are written with the append
    @Schema(
            name = "ViewVerified",
            requiredProperties = {"view", "equal", "tables", "notFromEvents"})
    record Verified(
            @Schema(description = "`inline`: all that are written with an append.", maxLength = 40)
                    String view,
            boolean equal,
            List<TableVerified> tables,
            @Schema(description = "Tables with rows that no event has written to.")
                    List<String> notFromEvents) {

        static Verified of(String view, ViewComparison.Result found) {
            return new Verified(
                    view,
                    found.equal(),
                    found.tables().stream().map(TableVerified::of).toList(),
                    found.notFromEvents());
        }
    }

    /// One table.
    @Schema(requiredProperties = {"table", "equal", "rows", "replayed", "missing", "surplus"})
    record TableVerified(
            @Schema(maxLength = 63) String table,
            boolean equal,
            @Schema(description = "Rows there are.") long rows,
            @Schema(description = "Rows the log makes.") long replayed,
            @Schema(description = "Rows only the log makes.") long missing,
            @Schema(description = "Rows only the table has.") long surplus) {

        static TableVerified of(TableComparison table) {
            return new TableVerified(
                    table.table(),
                    table.equal(),
                    table.rows(),
                    table.replayed(),
                    table.missing(),
                    table.surplus());
        }
    }
}
