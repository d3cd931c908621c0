package id.percaya.listening.intake.site;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Projection;
import id.percaya.eventstore.Recorded;
import id.percaya.kit.view.Sql;
import id.percaya.listening.intake.site.SiteEvent.VisitsStated;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;

/// Inline projection into `site`.
@ApplicationScoped
class SiteProjection implements Projection<SiteEvent> {

    private static final String STATED =
            """
            insert into site (id, tenant_id, version, domain, monthly_visits, visibility)
            values (?, ?, ?, ?, ?, ?)
            on conflict (id) do update set version = excluded.version,
                   monthly_visits = excluded.monthly_visits, visibility = excluded.visibility
             where site.version < excluded.version
            """;

    @Override
    public EventTypes<SiteEvent> types() {
        return SiteEvent.TYPES;
    }

    @Override
    public void on(Recorded<SiteEvent> recorded, Connection connection) throws SQLException {
        switch (recorded.event()) {
            case VisitsStated(String domain, Visits visits) ->
                    Sql.write(
                            connection,
                            STATED,
                            recorded.stream().id(),
                            recorded.metadata().tenant().id(),
                            recorded.version().value(),
                            domain,
                            visits.monthly(),
                            visits.visibility());
        }
    }
}
