package id.percaya.campaign.planning.content.comment;

import id.percaya.campaign.planning.content.ContentId;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/// Finds the comments of a content of the current tenant. Read it under the [DiscussionLock].
@ApplicationScoped
class CommentIndex {

    private static final String NUMBER =
            "select count(*) from content_comment where content_id = ?";

    /// The oldest first.
    private static final String IN_THE_WAY =
            """
            select id from content_comment
             where content_id = ?
               and (state = 'OPEN' or state = 'CARRIED_OVER' and to_sha256 <> ?)
             order by written_at, id
            """;

    private final DataSource requests;

    CommentIndex(DataSource requests) {
        this.requests = requests;
    }

    int number(ContentId content) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(NUMBER)) {
            statement.setObject(1, content.value());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getInt(1);
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    /// Those that keep this version from being approved.
    List<UUID> inTheWay(ContentId content, String sha256) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(IN_THE_WAY)) {
            statement.setObject(1, content.value());
            statement.setString(2, sha256);
            try (ResultSet rows = statement.executeQuery()) {
                List<UUID> ids = new ArrayList<>();
                while (rows.next()) {
                    ids.add(rows.getObject(1, UUID.class));
                }
                return ids;
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
