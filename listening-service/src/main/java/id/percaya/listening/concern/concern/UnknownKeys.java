package id.percaya.listening.concern.concern;

import id.percaya.listening.concern.emerging.Terms;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Finds which of its concern's terms a mention has, for mentions that were stored without.
@ApplicationScoped
class UnknownKeys {

    private static final int ROWS = 500;

    private static final String TERMS = "select term from concern_term where concern_id = ?";
    private static final String TEXTS =
            """
            select x.mention_id, m.title || ' . ' || m.text
              from concern_mention x join mention m on m.id = x.mention_id
             where x.concern_id = ? and x.keys is null limit
            """
                    + ROWS;
    private static final String KNOWN =
            """
            update concern_mention x set keys = h.keys::bigint[]
              from unnest(?::uuid[], ?::text[]) h (id, keys)
             where x.concern_id = ? and x.mention_id = h.id
            """;

    /// @return whether there may be more
    boolean isMoreAfterSome(UUID concern, Connection connection) throws SQLException {
        Set<String> terms = terms(concern, connection);
        List<UUID> ids = new ArrayList<>();
        List<String> keys = new ArrayList<>();
        try (PreparedStatement statement = connection.prepareStatement(TEXTS)) {
            statement.setObject(1, concern);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    ids.add(row.getObject(1, UUID.class));
                    keys.add(keys(row.getString(2), terms));
                }
            }
        }
        try (PreparedStatement statement = connection.prepareStatement(KNOWN)) {
            statement.setArray(1, connection.createArrayOf("uuid", ids.toArray()));
            statement.setArray(2, connection.createArrayOf("text", keys.toArray()));
            statement.setObject(3, concern);
            statement.executeUpdate();
        }
        return ids.size() == ROWS;
    }

    private static String keys(String text, Set<String> terms) {
        List<Long> some =
                Terms.of(text, Set.of()).stream().filter(terms::contains).map(Terms::key).toList();
        return ConcernEvidence.literal(some);
    }

    private static Set<String> terms(UUID concern, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TERMS)) {
            statement.setObject(1, concern);
            Set<String> terms = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    terms.add(row.getString(1));
                }
            }
            return terms;
        }
    }
}
