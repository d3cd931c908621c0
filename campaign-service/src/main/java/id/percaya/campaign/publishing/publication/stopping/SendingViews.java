package id.percaya.campaign.publishing.publication.stopping;

import id.percaya.campaign.permission.PermittedCalls;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import javax.sql.DataSource;

/// Finds publications whose sending has started and has no outcome yet.
@ApplicationScoped
class SendingViews implements PermittedCalls {

    private static final String ANY = "select 1 from publication where state = 'SENDING' limit 1";
    private static final String SHOWING =
            """
            select 1 from publication
             where state = 'SENDING' and subject_ids @> to_jsonb(?::text) limit 1
            """;

    private final DataSource requests;

    SendingViews(DataSource requests) {
        this.requests = requests;
    }

    @Override
    public boolean any() {
        return !Jdbc.list(requests, row -> row.getInt(1), ANY).isEmpty();
    }

    @Override
    public boolean showing(UUID subjectId) {
        return !Jdbc.list(requests, row -> row.getInt(1), SHOWING, subjectId.toString()).isEmpty();
    }
}
