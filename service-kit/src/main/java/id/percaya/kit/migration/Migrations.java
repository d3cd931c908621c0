package id.percaya.kit.migration;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// Migrates the parts of a database one after the other. Nodes that start together wait for each
/// other: Flyway's own lock is taken only after it has looked for its history, so two nodes may
/// both find none, and one of them then fails.
public final class Migrations {

    /// Of the session, because Flyway commits after each migration.
    private static final String LOCK =
            "select pg_advisory_lock(hashtextextended('percaya.migrations', 0))";

    private static final String UNLOCK =
            "select pg_advisory_unlock(hashtextextended('percaya.migrations', 0))";

    private final List<Flyway> parts;
    private final LegacyHistory legacy;
    private final DataSource owner;

    /// @param configuration with the owner's datasource and the placeholders; the location and the
    ///   history table are set for each part
    public Migrations(Configuration configuration, List<MigrationPart> parts) {
        this.parts = parts.stream().map(part -> flyway(configuration, part)).toList();
        this.owner = configuration.getDataSource();
        this.legacy = new LegacyHistory(owner);
    }

    public void run() {
        try (Connection connection = owner.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(LOCK);
            try {
                legacy.takeOver(parts);
                parts.forEach(Flyway::migrate);
            } finally {
                statement.execute(UNLOCK);
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// The tables of an earlier part make the schema non-empty before a later part has a history.
    /// Flyway then demands a baseline; version 0 is below every migration, so it skips none.
    private static Flyway flyway(Configuration configuration, MigrationPart part) {
        FluentConfiguration own =
                Flyway.configure()
                        .configuration(configuration)
                        .locations(part.location())
                        .table(part.table())
                        .baselineOnMigrate(true)
                        .baselineVersion("0");
        ResourceProvider resources = configuration.getResourceProvider();
        if (resources != null) {
            own.resourceProvider(new PartResources(resources, part.location()));
        }
        return own.load();
    }
}
