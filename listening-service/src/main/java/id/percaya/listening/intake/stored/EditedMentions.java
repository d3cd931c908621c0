package id.percaya.listening.intake.stored;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.mention.MentionContent;
import id.percaya.listening.intake.mention.ReadMention;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/// Writes the texts that are newer or more complete than the stored ones, with what is understood
/// of them. The work on the mention stays as it is.
@ApplicationScoped
class EditedMentions {

    private static final String REWORD =
            """
            update mention
               set title = coalesce(nullif(?, ''), title), text = ?, text_state = ?, text_key = ?,
                   source_language = coalesce(?, source_language), language = ?,
                   model_sentiment = ?, model_score = ?, model_version = ?, lexicon_version = ?,
                   critical_words = ?, personal_data = ?, read_as = ?
             where id = ? and tenant_id = ?
            """;
    private static final String MARK =
            "update mention set edited_at = ? where tenant_id = ? and id = any (?)";

    void reword(Tenant tenant, Map<UUID, ReadMention> repeats, Connection connection)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REWORD)) {
            BoundValues values = new BoundValues(statement);
            for (Map.Entry<UUID, ReadMention> entry : repeats.entrySet()) {
                ReadMention read = entry.getValue();
                MentionContent content = read.mention().content();
                values.put(content.title(), content.text());
                values.put(read.mention().particulars().textState().name(), read.textKey());
                values.put(content.language(), read.understood().language());
                values.putUnderstood(read.understood());
                values.put(entry.getKey(), tenant.id());
                values.next();
            }
            statement.executeBatch();
        }
    }

    void mark(Tenant tenant, Collection<UUID> ids, Instant at, Connection connection)
            throws SQLException {
        if (ids.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(MARK)) {
            BoundValues values = new BoundValues(statement);
            values.put(at, tenant.id(), connection.createArrayOf("uuid", ids.toArray()));
            statement.executeUpdate();
        }
    }
}
