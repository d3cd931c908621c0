package id.percaya.campaign.media.use;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.Jdbc;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// Reads which contents name which media, in the running transaction.
@ApplicationScoped
public class MediaNamings {

    private static final String NAMED =
            "select from media_use where media_id = ? and ended_at is null limit 1";
    private static final String CONTENTS =
            "select distinct content_id from media_use where media_id = ? and ended_at is null";
    private static final String ENDED =
            "select max(ended_at) as ended_at from media_use where media_id = ?";
    private static final String UNERASED =
            """
            select distinct u.media_id from media_use u join media m on m.id = u.media_id
             where u.tenant_id = ? and u.subject_id = ? and m.state <> 'ERASED'
             order by u.media_id limit ?
            """;

    private final DataSource requests;

    MediaNamings(DataSource requests) {
        this.requests = requests;
    }

    /// Whether the latest version of a content names it.
    public boolean isNamed(UUID mediaId) {
        return !Jdbc.list(requests, _ -> mediaId, NAMED, mediaId).isEmpty();
    }

    /// The contents whose latest version names it.
    public List<UUID> contents(UUID mediaId) {
        return Jdbc.list(
                requests,
                row -> Objects.requireNonNull(row.getObject(1, UUID.class)),
                CONTENTS,
                mediaId);
    }

    /// When a content last stopped to name it; empty if none ever did.
    public Optional<Instant> lastEnded(UUID mediaId) {
        return Jdbc.list(
                        requests,
                        row ->
                                Optional.ofNullable(row.getObject(1, OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant),
                        ENDED,
                        mediaId)
                .getFirst();
    }

    /// The media that show this subject in some version of a content, an earlier one included, and
    /// that are not erased yet. Removed ones are among them, because backups have their files.
    public List<UUID> unerased(Tenant tenant, UUID subject, int limit) {
        return Jdbc.list(
                requests,
                row -> Objects.requireNonNull(row.getObject(1, UUID.class)),
                UNERASED,
                tenant.id(),
                subject,
                limit);
    }
}
