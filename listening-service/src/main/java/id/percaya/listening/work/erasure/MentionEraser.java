package id.percaya.listening.work.erasure;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.stored.ErasedMarks.Traces;
import id.percaya.listening.work.erasure.MarkStore.Known;
import id.percaya.listening.work.mention.MentionId;
import id.percaya.listening.work.mention.RemovalCause;
import id.percaya.listening.work.mention.Works;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// Erases text and author of stored mentions. All that is counted stays: mood, time, source, kind,
/// rating, followers, domain, story and matches. Each author key is replaced by another, so that
/// the authors of the erased mentions still differ.
@ApplicationScoped
class MentionEraser {

    private static final String READ =
            """
            select id, source, external_id, canonical_url, author_key, text_key, published_at, version
              from mention
             where tenant_id = ? and id = any (?) and text_state <> 'REMOVED'
            """;
    private static final String ERASE =
            """
            update mention m
               set title = '', text = '', text_state = 'REMOVED', text_key = null, url = null,
                   canonical_url = null, external_id = null, parent_external_id = null,
                   author_key = e.author_key, author_rules = 2, verified = null, place = null,
                   vendor_fields = null, personal_data = '[]', response_url = null,
                   work_state = 'REMOVED'
              from unnest(?::uuid[], ?::text[]) e (id, author_key)
             where m.id = e.id and m.tenant_id = ?
            """;

    private final MarkStore marks;
    private final Works works;
    private final Clock clock;

    MentionEraser(MarkStore marks, Works works, Clock clock) {
        this.marks = marks;
        this.works = works;
        this.clock = clock;
    }

    private record Stored(Known known, int version) {

        UUID id() {
            return known.id();
        }
    }

    /// Of the expired or ordered, as many as one transaction takes: an event is appended for each
    /// that has a history.
    ///
    /// @param found selects id and version of mentions
    static String batchOf(String found) {
        return """
        select id from (
          select id, count(*) filter (where version > 0) over (order by id) as histories
            from (%s limit 500) found) counted
         where histories <= 50
        """
                .formatted(found);
    }

    /// In the caller's transaction, which holds the lock of the tenant's mentions and has written
    /// nothing. Those that have a history say so in it.
    ///
    /// @param keys another key for that of an author
    /// @return how many were erased
    int erase(
            List<UUID> ids,
            RemovalCause cause,
            UnaryOperator<String> keys,
            CommandContext context,
            Connection connection)
            throws SQLException {
        Tenant tenant = context.tenant();
        List<Stored> mentions = read(tenant, ids, connection);
        Instant now = clock.instant();
        mentions.stream()
                .filter(mention -> mention.version() > 0)
                .forEach(mention -> works.remove(new MentionId(mention.id()), cause, now, context));
        List<Known> known = mentions.stream().map(Stored::known).toList();
        marks.mark(tenant, known, connection);
        marks.orphanReplies(tenant, known, connection);
        try (PreparedStatement statement = connection.prepareStatement(ERASE)) {
            statement.setArray(1, array("uuid", mentions, Stored::id, connection));
            statement.setArray(2, array("text", mentions, each -> key(each, keys), connection));
            statement.setString(3, tenant.id());
            return statement.executeUpdate();
        }
    }

    private static @Nullable String key(Stored mention, UnaryOperator<String> keys) {
        String key = mention.known().traces().authorKey();
        return key == null ? null : keys.apply(key);
    }

    private static <T> java.sql.Array array(
            String type, List<T> rows, Function<T, @Nullable Object> value, Connection connection)
            throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }

    private static List<Stored> read(Tenant tenant, List<UUID> ids, Connection connection)
            throws SQLException {
        List<Stored> mentions = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(READ)) {
            statement.setString(1, tenant.id());
            statement.setArray(2, connection.createArrayOf("uuid", ids.toArray()));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    mentions.add(stored(row));
                }
            }
        }
        return mentions;
    }

    private static Stored stored(ResultSet row) throws SQLException {
        Traces traces =
                new Traces(
                        row.getString(2),
                        row.getString(3),
                        row.getString(4),
                        row.getString(5),
                        row.getObject(6, Long.class));
        Instant publishedAt = row.getObject(7, OffsetDateTime.class).toInstant();
        return new Stored(
                new Known(row.getObject(1, UUID.class), traces, publishedAt), row.getInt(8));
    }
}
