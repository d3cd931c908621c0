package id.percaya.kit.operations.views;

import id.percaya.eventstore.postgres.verify.TableComparison;
import id.percaya.eventstore.postgres.verify.ViewComparison;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/// The result of comparing the views with a replay of the log.
@Schema(requiredProperties = {"equal", "views"})
record ViewsVerified(boolean equal, List<Verified> views) {

    static ViewsVerified of(List<Verified> views) {
        return new ViewsVerified(views.stream().allMatch(Verified::equal), views);
    }

    /// @param view the view's name; `inline` for all views written together with the append
    @Schema(
            name = "ViewVerified",
            requiredProperties = {"view", "equal", "tables", "notFromEvents"})
    record Verified(
            @Schema(
                            description =
                                    "Name of the view; `inline` for all views written together with an append.",
                            maxLength = 40)
                    String view,
            boolean equal,
            List<TableVerified> tables,
            @Schema(description = "Tables with rows that do not come from events.")
                    List<String> notFromEvents) {

        static Verified of(String view, ViewComparison.Result found) {
            return new Verified(
                    view,
                    found.equal(),
                    found.tables().stream().map(TableVerified::of).toList(),
                    found.notFromEvents());
        }
    }

    /// The result for one table.
    @Schema(requiredProperties = {"table", "equal", "rows", "replayed", "missing", "surplus"})
    record TableVerified(
            @Schema(maxLength = 63) String table,
            boolean equal,
            @Schema(description = "Number of rows in the table.") long rows,
            @Schema(description = "Number of rows after the replay.") long replayed,
            @Schema(description = "Number of rows that only the replay has.") long missing,
            @Schema(description = "Number of rows that only the table has.") long surplus) {

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
