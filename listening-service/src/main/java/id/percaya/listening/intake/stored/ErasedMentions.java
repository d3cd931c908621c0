package id.percaya.listening.intake.stored;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.author.AuthorSecret;
import id.percaya.listening.intake.author.AuthorSecrets;
import id.percaya.listening.intake.stored.ErasedMarks.Erased;
import id.percaya.listening.intake.stored.Known.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Recognises mentions that were erased and are delivered again.
@ApplicationScoped
class ErasedMentions {

    private static final String ANY =
            "select exists (select from erased_mention where tenant_id = ?)";
    private static final String MARKED =
            """
            select mention_id, id_hash, address_hash, text_hash, published_at from erased_mention
             where tenant_id = ?
               and (id_hash = any (?) or address_hash = any (?) or text_hash = any (?))
             order by mention_id
            """;

    private final AuthorSecrets secrets;

    ErasedMentions(AuthorSecrets secrets) {
        this.secrets = secrets;
    }

    /// The erased mention that each of these repeats, as far as it repeats one. The caller holds
    /// the lock of the tenant's mentions.
    Map<Identity, UUID> among(Tenant tenant, List<Identity> wanted, Connection connection)
            throws SQLException {
        if (!hasAny(tenant, connection)) {
            return Map.of();
        }
        AuthorSecret secret = secrets.of(tenant);
        Map<Identity, ErasedMarks> marks = new HashMap<>();
        wanted.forEach(each -> marks.put(each, ErasedMarks.of(each, secret)));
        List<Erased> erased = marked(tenant, List.copyOf(marks.values()), connection);
        Map<Identity, UUID> same = new HashMap<>();
        marks.forEach((identity, mark) ->
                erased.stream()
                        .map(each -> each.same(mark, identity.publishedAt()))
                        .flatMap(Optional::stream)
                        .findFirst()
                        .ifPresent(mention -> same.put(identity, mention)));
        return Map.copyOf(same);
    }

    private static boolean hasAny(Tenant tenant, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ANY)) {
            statement.setString(1, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }

    private static List<Erased> marked(
            Tenant tenant, List<ErasedMarks> marks, Connection connection) throws SQLException {
        List<Erased> erased = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(MARKED)) {
            statement.setString(1, tenant.id());
            statement.setArray(2, texts(marks, ErasedMarks::id, connection));
            statement.setArray(3, texts(marks, ErasedMarks::address, connection));
            statement.setArray(4, texts(marks, ErasedMarks::text, connection));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    erased.add(
                            new Erased(
                                    row.getObject(1, UUID.class),
                                    new ErasedMarks(
                                            row.getString(2), row.getString(3), row.getString(4)),
                                    row.getObject(5, OffsetDateTime.class).toInstant()));
                }
            }
        }
        return erased;
    }

    private static java.sql.Array texts(
            List<ErasedMarks> marks,
            Function<ErasedMarks, @Nullable String> mark,
            Connection connection)
            throws SQLException {
        return connection.createArrayOf(
                "text", marks.stream().map(mark).filter(Objects::nonNull).toArray());
    }
}
