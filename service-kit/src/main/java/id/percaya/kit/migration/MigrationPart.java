package id.percaya.kit.migration;

import java.util.List;
import java.util.regex.Pattern;

/// A part of the database with its own migrations and history.
///
/// @param table the Flyway history table
/// @param location the migrations' folder on the class path, or `filesystem:` and a folder
public record MigrationPart(String table, String location) {

    private static final Pattern IDENTIFIER = Pattern.compile("[a-z][a-z0-9_]{0,50}");

    public MigrationPart {
        if (!IDENTIFIER.matcher(table).matches()) {
            throw new IllegalArgumentException("not a table name: " + table);
        }
    }

    /// All parts in the order of their dependencies: the kit's tables use functions of the event
    /// store, and the service's tables use both.
    ///
    /// @param location of the service's own migrations
    public static List<MigrationPart> of(String service, String location) {
        return List.of(
                new MigrationPart("flyway_event_store", "id/percaya/eventstore/migration"),
                new MigrationPart("flyway_service_kit", "id/percaya/kit/migration"),
                new MigrationPart("flyway_" + service.replace('-', '_'), location));
    }
}
