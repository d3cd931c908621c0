package id.percaya.listening.work.erasure;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.author.AuthorSecret;
import id.percaya.listening.intake.author.AuthorSecrets;
import id.percaya.listening.intake.stored.ErasedMarks;
import id.percaya.listening.intake.stored.ErasedMarks.Traces;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/// Keeps the marks by which erased mentions are recognised, and takes their ids off the replies to
/// them.
@ApplicationScoped
class MarkStore {

    private static final String MARK =
            """
            insert into erased_mention
              (tenant_id, mention_id, id_hash, address_hash, text_hash, published_at)
            values (?, ?, ?, ?, ?, ?) on conflict do nothing
            """;
    private static final String ORPHAN =
            """
            update mention m set parent_external_id = null
              from unnest(?::text[], ?::text[]) e (source, external_id)
             where m.tenant_id = ? and m.source = e.source and m.parent_external_id = e.external_id
            """;

    private final AuthorSecrets secrets;

    MarkStore(AuthorSecrets secrets) {
        this.secrets = secrets;
    }

    /// The traces of a mention that is erased next.
    record Known(UUID id, Traces traces, Instant publishedAt) {}

    void mark(Tenant tenant, List<Known> mentions, Connection connection) throws SQLException {
        AuthorSecret secret = secrets.of(tenant);
        try (PreparedStatement statement = connection.prepareStatement(MARK)) {
            for (Known each : mentions) {
                ErasedMarks marks = ErasedMarks.of(each.traces(), secret);
                statement.setString(1, tenant.id());
                statement.setObject(2, each.id());
                statement.setString(3, marks.id());
                statement.setString(4, marks.address());
                statement.setString(5, marks.text());
                statement.setObject(6, each.publishedAt().atOffset(ZoneOffset.UTC));
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    /// The replies keep their texts, which are those of others.
    void orphanReplies(Tenant tenant, List<Known> mentions, Connection connection)
            throws SQLException {
        List<Traces> named =
                mentions.stream()
                        .map(Known::traces)
                        .filter(traces -> traces.externalId() != null)
                        .toList();
        Object[] sources = named.stream().map(Traces::source).toArray();
        Object[] ids = named.stream().map(Traces::externalId).toArray();
        try (PreparedStatement statement = connection.prepareStatement(ORPHAN)) {
            statement.setArray(1, connection.createArrayOf("text", sources));
            statement.setArray(2, connection.createArrayOf("text", ids));
            statement.setString(3, tenant.id());
            statement.executeUpdate();
        }
    }
}
