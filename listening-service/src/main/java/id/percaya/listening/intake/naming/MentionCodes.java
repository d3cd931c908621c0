package id.percaya.listening.intake.naming;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.mention.MentionContent;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/// Writes the codes that mentions name. The caller holds the lock of the tenant's mentions.
@ApplicationScoped
public class MentionCodes {

    private static final String BETWEEN = "/";

    private static final String NOTE =
            """
            insert into mention_code (tenant_id, mention_id, kind, code)
            select ?, * from unnest(?::uuid[], ?::text[], ?::text[])
            """;
    private static final String FORGET =
            "delete from mention_code where mention_id = any (?) and tenant_id = ?";

    private final DirectoryNames directory;

    MentionCodes(DirectoryNames directory) {
        this.directory = directory;
    }

    private record Named(UUID mention, NamedCode code) {}

    /// The state of the tenant's directory.
    public String state(Tenant tenant, Connection connection) throws SQLException {
        return directory.state(tenant, connection);
    }

    /// Of mentions that have none yet.
    public void note(Tenant tenant, Map<UUID, MentionContent> mentions, Connection connection)
            throws SQLException {
        if (mentions.isEmpty()) {
            return;
        }
        NameIndex names = directory.of(tenant, connection).index();
        if (names.isEmpty()) {
            return;
        }
        Stemmer stemmer = new Stemmer();
        List<Named> named = new ArrayList<>();
        mentions.forEach((id, content) ->
                names.in(stems(content, stemmer)).forEach(code -> named.add(new Named(id, code))));
        write(tenant, named, connection);
    }

    /// In place of those that they had.
    public void noteAgain(Tenant tenant, Map<UUID, MentionContent> mentions, Connection connection)
            throws SQLException {
        if (mentions.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(FORGET)) {
            statement.setArray(1, connection.createArrayOf("uuid", mentions.keySet().toArray()));
            statement.setString(2, tenant.id());
            statement.executeUpdate();
        }
        note(tenant, mentions, connection);
    }

    /// No name reaches from the title into the text.
    private static List<String> stems(MentionContent content, Stemmer stemmer) {
        List<String> stems = stemmer.of(content.title());
        stems.add(BETWEEN);
        stems.addAll(stemmer.of(content.text()));
        return stems;
    }

    private static void write(Tenant tenant, List<Named> named, Connection connection)
            throws SQLException {
        if (named.isEmpty()) {
            return;
        }
        try (PreparedStatement statement = connection.prepareStatement(NOTE)) {
            Object[] mentions = named.stream().map(Named::mention).toArray();
            Object[] kinds = named.stream().map(each -> each.code().kind().name()).toArray();
            Object[] codes = named.stream().map(each -> each.code().code()).toArray();
            statement.setString(1, tenant.id());
            statement.setArray(2, connection.createArrayOf("uuid", mentions));
            statement.setArray(3, connection.createArrayOf("text", kinds));
            statement.setArray(4, connection.createArrayOf("text", codes));
            statement.executeUpdate();
        }
    }
}
