package id.percaya.listening.intake.stored;

import id.percaya.eventstore.Tenant;
import id.percaya.listening.intake.stored.Known.Identity;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// Reads the stored mentions that any of these may repeat, by the rungs of [KnownMentions]. The
/// caller holds the lock of the tenant's mentions, so few are read: a hundred thousand comments may
/// share the address of their post, and an account may say the same thousands of times.
@ApplicationScoped
class KnownMentionsReader {

    private static final String BY_ID =
            KnownRows.SELECT
                    + """
                      join unnest(?::text[], ?::text[]) w (source, external_id)
                        using (source, external_id)
                     where m.tenant_id = ?
                    """;

    /// The first mention of all is that of a repeat without an id. One without an id may take over
    /// that of a repeat, and then the next one is the first.
    private static final String AT_ADDRESS =
            "select k.* from (select distinct unnest(?::text[]) as address) w cross join lateral (("
                    + KnownRows.SELECT
                    + """
                     where m.tenant_id = ? and m.canonical_url = w.address
                     order by m.id limit 1)
                    union (
                    """
                    + KnownRows.SELECT
                    + """
                     where m.tenant_id = ? and m.canonical_url = w.address and m.external_id is null
                     order by m.id limit ?)) k
                    """;

    private static final String SAID =
            """
             where m.tenant_id = ? and m.author_key = w.author_key and m.text_key = w.text_key
               and m.published_at between w.said_at - interval '24 hours'
                                      and w.said_at + interval '24 hours'
            """;
    private static final String BY_TEXT =
            """
            select k.* from (
              select distinct * from unnest(?::text[], ?::bigint[], ?::timestamptz[])
                as said (author_key, text_key, said_at)) w
             cross join lateral ((
            """
                    + KnownRows.SELECT
                    + SAID
                    + "order by m.published_at, m.id limit 1) union ("
                    + KnownRows.SELECT
                    + SAID
                    + "and m.external_id is null order by m.published_at, m.id limit ?)) k";

    private static final String REPEATED = BY_ID + "union " + AT_ADDRESS + "union " + BY_TEXT;

    /// Two at an address say already that it names no single mention.
    private static final String DELETED =
            BY_ID
                    + """
                    union
                    select k.* from (
                      select distinct * from unnest(?::text[], ?::text[]) as told (source, address)) w
                     cross join lateral (
                    """
                    + KnownRows.SELECT
                    + """
                     where m.tenant_id = ? and m.canonical_url = w.address and m.source = w.source
                     limit 2) k
                    """;

    /// Those that [KnownMentions#find] may find for any of these.
    List<Known> repeated(Tenant tenant, List<Identity> wanted, Connection connection)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(REPEATED)) {
            byId(tenant, wanted, statement);
            statement.setArray(4, values("text", Identity::address, wanted, connection));
            statement.setString(5, tenant.id());
            statement.setString(6, tenant.id());
            statement.setInt(7, wanted.size());
            List<Identity> said = having(Identity::textKey, having(Identity::authorKey, wanted));
            statement.setArray(8, values("text", Identity::authorKey, said, connection));
            statement.setArray(9, values("bigint", Identity::textKey, said, connection));
            statement.setArray(10, values("text", Identity::publishedAt, said, connection));
            statement.setString(11, tenant.id());
            statement.setString(12, tenant.id());
            statement.setInt(13, wanted.size());
            return KnownRows.of(statement);
        }
    }

    /// Those that [KnownMentions#findDeleted] may find for any of these.
    List<Known> deleted(Tenant tenant, List<Identity> wanted, Connection connection)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(DELETED)) {
            byId(tenant, wanted, statement);
            List<Identity> addressed = having(Identity::address, wanted);
            statement.setArray(
                    4, values("text", each -> each.source().label(), addressed, connection));
            statement.setArray(5, values("text", Identity::address, addressed, connection));
            statement.setString(6, tenant.id());
            return KnownRows.of(statement);
        }
    }

    private static void byId(Tenant tenant, List<Identity> wanted, PreparedStatement statement)
            throws SQLException {
        Connection connection = statement.getConnection();
        List<Identity> named = having(Identity::externalId, wanted);
        statement.setArray(1, values("text", each -> each.source().label(), named, connection));
        statement.setArray(2, values("text", Identity::externalId, named, connection));
        statement.setString(3, tenant.id());
    }

    private static List<Identity> having(
            Function<Identity, @Nullable Object> key, List<Identity> wanted) {
        return wanted.stream().filter(identity -> key.apply(identity) != null).toList();
    }

    private static Array values(
            String type,
            Function<Identity, @Nullable Object> value,
            List<Identity> identities,
            Connection connection)
            throws SQLException {
        return connection.createArrayOf(
                type, having(value, identities).stream().map(value).toArray());
    }
}
