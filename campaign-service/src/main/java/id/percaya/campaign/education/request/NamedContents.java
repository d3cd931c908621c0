package id.percaya.campaign.education.request;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/// Reads which requests name a content, and whether a content exists and is published.
@ApplicationScoped
class NamedContents {

    private static final String EXISTS = "select exists (select from content where id = ?)";
    private static final String REQUESTS =
            """
            select id from education_request
             where state = 'ACCEPTED' and content_ids @> to_jsonb(?::text)
             order by id
            """;
    private static final String PUBLISHED =
            """
            select id, published_at from publication
             where content_id = ? and state = 'PUBLISHED'
             order by published_at, id limit 1
            """;

    private final DataSource requests;

    NamedContents(DataSource requests) {
        this.requests = requests;
    }

    record FirstPublication(UUID id, Instant at) {}

    boolean exists(UUID contentId) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(EXISTS)) {
            statement.setObject(1, contentId);
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    List<EducationRequestId> requestsOf(UUID contentId) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(REQUESTS)) {
            statement.setString(1, contentId.toString());
            try (ResultSet row = statement.executeQuery()) {
                List<EducationRequestId> ids = new ArrayList<>();
                while (row.next()) {
                    ids.add(new EducationRequestId(row.getObject(1, UUID.class)));
                }
                return ids;
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    Optional<FirstPublication> firstPublication(UUID contentId) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(PUBLISHED)) {
            statement.setObject(1, contentId);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(
                                new FirstPublication(
                                        row.getObject(1, UUID.class),
                                        row.getObject(2, OffsetDateTime.class).toInstant()))
                        : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
