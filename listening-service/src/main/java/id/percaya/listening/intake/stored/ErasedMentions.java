package id.percaya.listening.intake.stored;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.author.AuthorSecret;
import id.percaya.listening.intake.author.AuthorSecrets;
import id.percaya.listening.intake.stored.ErasedMarks.Erased;
import id.percaya.listening.intake.stored.Known.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
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
    private static final String SELECT =
            """
            select e.mention_id, e.id_hash, e.address_hash, e.text_hash, e.published_at
              from erased_mention e
            """;
    private static final String BY_ID =
            SELECT + "where e.tenant_id = ? and e.id_hash = any (?::text[])";
    private static final String AT_ADDRESS =
            "select k.* from (select distinct unnest(?::text[]) as hash) w cross join lateral (("
                    + SELECT
                    + """
                     where e.tenant_id = ? and e.address_hash = w.hash
                     order by e.mention_id limit 1)
                    union (
                    """
                    + SELECT
                    + """
                     where e.tenant_id = ? and e.address_hash = w.hash and e.id_hash is null
                     order by e.mention_id limit 1)) k
                    """;
    private static final String SAID =
            """
             where e.tenant_id = ? and e.text_hash = w.hash
               and e.published_at between w.said_at - interval '24 hours'
                                      and w.said_at + interval '24 hours'
            """;
    private static final String BY_TEXT =
            """
            select k.* from (
              select distinct * from unnest(?::text[], ?::timestamptz[]) as said (hash, said_at)) w
             cross join lateral ((
            """
                    + SELECT
                    + SAID
                    + "order by e.published_at, e.mention_id limit 1) union ("
                    + SELECT
                    + SAID
                    + "and e.id_hash is null order by e.published_at, e.mention_id limit 1)) k";

    /// By the rungs of [Erased#same]. Of those with one address or text, the first one is enough,
    /// and the first one without an id, which a repeat with an id may be, too.
    private static final String MARKED =
            BY_ID + " union " + AT_ADDRESS + "union " + BY_TEXT + " order by 1";

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
        List<Erased> erased = marked(tenant, marks, connection);
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
            Tenant tenant, Map<Identity, ErasedMarks> wanted, Connection connection)
            throws SQLException {
        Collection<ErasedMarks> marks = wanted.values();
        List<Map.Entry<Identity, ErasedMarks>> said =
                wanted.entrySet().stream().filter(each -> each.getValue().text() != null).toList();
        try (PreparedStatement statement = connection.prepareStatement(MARKED)) {
            statement.setString(1, tenant.id());
            statement.setArray(2, texts(marks, ErasedMarks::id, connection));
            statement.setArray(3, texts(marks, ErasedMarks::address, connection));
            statement.setString(4, tenant.id());
            statement.setString(5, tenant.id());
            statement.setArray(6, texts(said, each -> each.getValue().text(), connection));
            statement.setArray(
                    7, texts(said, each -> each.getKey().publishedAt().toString(), connection));
            statement.setString(8, tenant.id());
            statement.setString(9, tenant.id());
            return erased(statement);
        }
    }

    private static List<Erased> erased(PreparedStatement statement) throws SQLException {
        List<Erased> erased = new ArrayList<>();
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
        return erased;
    }

    private static <T> Array texts(
            Collection<T> each, Function<T, @Nullable String> text, Connection connection)
            throws SQLException {
        return connection.createArrayOf(
                "text", each.stream().map(text).filter(Objects::nonNull).toArray());
    }
}
