package id.percaya.kit.migration;

import java.util.List;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.ResourceProvider;
import org.flywaydb.core.api.configuration.Configuration;
import org.flywaydb.core.api.configuration.FluentConfiguration;

/// Migrates the parts of a database one after the other. Several nodes may do so at the same time:
/// Flyway and [LegacyHistory] each take a lock.
public final class Migrations {

    private final List<Flyway> parts;
    private final LegacyHistory legacy;

    /// @param configuration with the owner's datasource and the placeholders; the location and the
    ///   history table are set for each part
    public Migrations(Configuration configuration, List<MigrationPart> parts) {
        this.parts = parts.stream().map(part -> flyway(configuration, part)).toList();
        this.legacy = new LegacyHistory(configuration.getDataSource());
    }

    public void run() {
        legacy.takeOver(parts);
        parts.forEach(Flyway::migrate);
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
