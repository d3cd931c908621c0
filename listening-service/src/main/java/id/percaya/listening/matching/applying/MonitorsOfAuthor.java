package id.percaya.listening.matching.applying;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.matching.index.AuthorKeys;
import id.percaya.listening.matching.query.Query;
import id.percaya.listening.matching.query.Query.And;
import id.percaya.listening.matching.query.Query.Condition;
import id.percaya.listening.matching.query.Query.Field;
import id.percaya.listening.matching.query.Query.Near;
import id.percaya.listening.matching.query.Query.Not;
import id.percaya.listening.matching.query.Query.Or;
import id.percaya.listening.matching.query.Query.Tag;
import id.percaya.listening.matching.query.Query.Within;
import id.percaya.listening.matching.query.Query.Words;
import id.percaya.listening.matching.query.StoredText;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// Finds the monitors whose query names an account, by `author:` or `@handle`. A name that is
/// written as words is not recognised.
@ApplicationScoped
public class MonitorsOfAuthor {

    public static final int MOST = 1_000;

    private static final String NAMING =
            """
            select id, query, query_language from monitor
             where tenant_id = ? and (query like '%author:%' or query like '%@%') order by id
            """;

    private final DataSource requests;
    private final AuthorPseudonyms pseudonyms;

    MonitorsOfAuthor(DataSource requests, AuthorPseudonyms pseudonyms) {
        this.requests = requests;
        this.pseudonyms = pseudonyms;
    }

    /// In whatever state they are, the first 1,000. Needs a transaction of the tenant; reads only.
    ///
    /// @param authorKey as mentions have it
    public List<UUID> of(Tenant tenant, String authorKey) {
        AuthorKeys keys = pseudonyms.of(tenant);
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(NAMING)) {
            statement.setString(1, tenant.id());
            List<UUID> naming = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next() && naming.size() < MOST) {
                    Query query = StoredText.read(row.getString(2), row.getInt(3));
                    if (accounts(query).anyMatch(each -> keys.of(each).contains(authorKey))) {
                        naming.add(row.getObject(1, UUID.class));
                    }
                }
            }
            return naming;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static Stream<String> accounts(Query query) {
        return switch (query) {
            case And(List<Query> all) -> all.stream().flatMap(MonitorsOfAuthor::accounts);
            case Or(List<Query> any) -> any.stream().flatMap(MonitorsOfAuthor::accounts);
            case Not(Query absent) -> accounts(absent);
            case Condition(Field field, String value) ->
                    field == Field.AUTHOR ? Stream.of(value.replace("\"", "")) : Stream.empty();
            case Tag(String signed) ->
                    signed.startsWith("@") ? Stream.of(signed.substring(1)) : Stream.empty();
            case Words _, Within _, Near _ -> Stream.empty();
        };
    }
}
