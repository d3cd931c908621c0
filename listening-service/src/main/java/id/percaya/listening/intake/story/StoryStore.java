package id.percaya.listening.intake.story;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.story.Stories.Text;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// The stories of mentions, and the mentions that wait for theirs.
@ApplicationScoped
class StoryStore {

    /// A text may have 100,000 characters.
    private static final int ROWS_AT_ONCE = 100;

    private static final String TEXT =
            "m.id, m.published_at, case when trim(m.text) = '' then m.title else m.text end";
    private static final String WAITING =
            "select "
                    + TEXT
                    + """
                       from story_queue q join mention m on m.id = q.mention_id
                     where q.tenant_id = ? order by q.mention_id limit ?
                    """;
    private static final String FIRSTS =
            "select "
                    + TEXT
                    + """
                       from mention_story s join mention m on m.id = s.mention_id
                     where s.tenant_id = ? and s.story_id = s.mention_id
                       and s.published_at >= ? and s.published_at <= ?
                     order by s.published_at desc limit ?
                    """;
    private static final String SAVE =
            """
            insert into mention_story (mention_id, tenant_id, story_id, published_at)
            values (?, ?, ?, ?) on conflict (mention_id) do nothing
            """;
    private static final String DONE =
            "delete from story_queue where tenant_id = ? and mention_id = any (?)";

    List<Text> waiting(Tenant tenant, int limit, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(WAITING)) {
            statement.setString(1, tenant.id());
            statement.setInt(2, limit);
            return texts(statement);
        }
    }

    /// The first members of stories that were published in this time, the newest of them.
    List<Text> firsts(Tenant tenant, Instant from, Instant until, int limit, Connection connection)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(FIRSTS)) {
            statement.setString(1, tenant.id());
            statement.setObject(2, from.atOffset(ZoneOffset.UTC));
            statement.setObject(3, until.atOffset(ZoneOffset.UTC));
            statement.setInt(4, limit);
            return texts(statement);
        }
    }

    private static List<Text> texts(PreparedStatement statement) throws SQLException {
        statement.setFetchSize(ROWS_AT_ONCE);
        List<Text> texts = new ArrayList<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                texts.add(
                        Text.of(
                                row.getObject(1, UUID.class),
                                row.getObject(2, OffsetDateTime.class).toInstant(),
                                row.getString(3)));
            }
        }
        return texts;
    }

    /// @param stories of the mentions
    void save(Tenant tenant, Map<Text, UUID> stories, Connection connection) throws SQLException {
        try (PreparedStatement save = connection.prepareStatement(SAVE);
                PreparedStatement done = connection.prepareStatement(DONE)) {
            for (Map.Entry<Text, UUID> each : stories.entrySet()) {
                Text text = each.getKey();
                save.setObject(1, text.id());
                save.setString(2, tenant.id());
                save.setObject(3, each.getValue());
                save.setObject(4, text.publishedAt().atOffset(ZoneOffset.UTC));
                save.addBatch();
            }
            save.executeBatch();
            done.setString(1, tenant.id());
            Object[] ids = stories.keySet().stream().map(Text::id).toArray();
            done.setArray(2, connection.createArrayOf("uuid", ids));
            done.executeUpdate();
        }
    }
}
