package id.percaya.kit.migration;

import io.quarkus.flyway.FlywayDataSource;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;

/// Runs the migrations at start. Quarkus has one Flyway, with one history, for each datasource, so
/// its `migrate-at-start` is off and only its configuration is used. No upstream issue was found.
@ApplicationScoped
class DatabaseMigration {

    /// Before every other start-up, which may use the database.
    private static final int FIRST = 0;

    private static final String SERVICE_LOCATION = "db/migration";

    private final Migrations migrations;

    DatabaseMigration(
            @FlywayDataSource("owner") Flyway flyway,
            @ConfigProperty(name = "percaya.service") String service) {
        this.migrations =
                new Migrations(
                        flyway.getConfiguration(), MigrationPart.of(service, SERVICE_LOCATION));
    }

    void migrate(@Observes @Priority(FIRST) StartupEvent event) {
        migrations.run();
    }
}
