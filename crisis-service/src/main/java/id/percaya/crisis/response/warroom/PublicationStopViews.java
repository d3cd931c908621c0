package id.percaya.crisis.response.warroom;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.view.Sql;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// Reads and writes the stops that campaign-service reports. A breach stays on record.
@ApplicationScoped
public class PublicationStopViews {

    private static final String SAVE =
            """
            insert into publication_stop
                   (publication_id, crisis_id, tenant_id, channel, reasons, asked_at,
                    published_at, url)
            values (?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (publication_id, crisis_id)
            do update set reasons = excluded.reasons,
                          denied_at = null,
                          published_at = coalesce(excluded.published_at,
                                                  publication_stop.published_at),
                          url = coalesce(excluded.url, publication_stop.url)
            """;
    private static final String DENIED =
            """
            update publication_stop set denied_at = ?
             where publication_id = ? and published_at is null
            """;

    private final DataSource requests;

    PublicationStopViews(DataSource requests) {
        this.requests = requests;
    }

    public List<PublicationStop> ofCrisis(UUID crisisId) {
        return PublicationStopRow.<PublicationStopRow>find(
                        "crisisId = ?1 order by askedAt, publicationId", crisisId)
                .stream()
                .map(PublicationStopRow::stop)
                .toList();
    }

    /// Also for a breach, whose stop may not have been heard.
    void save(Tenant tenant, UUID publication, StopMessage stop) {
        for (UUID crisis : stop.crises()) {
            write(
                    SAVE,
                    publication,
                    crisis,
                    tenant.id(),
                    stop.channel(),
                    Sql.json(stop.reasons()),
                    stop.stopAskedAt(),
                    stop.publishedAt(),
                    stop.url());
        }
    }

    /// Nothing changes if no stop of it is known.
    void deny(UUID publication, Instant at) {
        write(DENIED, at, publication);
    }

    private void write(String sql, @Nullable Object... values) {
        try (Connection connection = requests.getConnection()) {
            Sql.write(connection, sql, values);
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
