package id.percaya.campaign.planning.wording;

import id.percaya.campaign.naming.StemmedText;
import id.percaya.campaign.planning.content.Content;
import id.percaya.campaign.planning.content.ContentId;
import id.percaya.campaign.planning.content.Contents;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.sql.DataSource;

/// Reads the words of the current tenant's contents. They are those of the latest version; the
/// publication of an earlier one is not approved any more and does not pass the gate anyway.
@ApplicationScoped
public class ContentWords {

    private static final String ONE = "select words from content_words where id = ?";
    private static final String NAMING = "select id from content_words where words like any (?)";

    private final DataSource requests;
    private final Contents contents;

    ContentWords(DataSource requests, Contents contents) {
        this.requests = requests;
        this.contents = contents;
    }

    /// Analysed now for a content without a row: one that was written before there was the view.
    public StemmedText of(ContentId id, Tenant tenant) {
        return stored(id).orElseGet(() -> analysed(contents.state(id, tenant)));
    }

    /// The contents that have one of these names in their text, as far as they have a row.
    public List<UUID> naming(Set<StemmedText> names) {
        // words are letters, digits and blanks, so they have none of the signs of `like`
        Object[] patterns = names.stream().map(name -> "%" + name.words() + "%").toArray();
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(NAMING)) {
            statement.setArray(1, connection.createArrayOf("text", patterns));
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

    private Optional<StemmedText> stored(ContentId id) {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(ONE)) {
            statement.setObject(1, id.value());
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(new StemmedText(row.getString(1)))
                        : Optional.empty();
            }
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static StemmedText analysed(Content content) {
        return switch (content) {
            case Content.Revisable revisable -> revisable.authored().manuscript().words();
            case Content.Absent _, Content.Adopted _, Content.Withdrawn _ ->
                    StemmedText.of(List.of());
        };
    }
}
