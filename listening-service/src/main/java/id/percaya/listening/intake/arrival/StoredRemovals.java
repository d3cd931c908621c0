package id.percaya.listening.intake.arrival;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.Origin;
import id.percaya.listening.intake.row.Row;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;

/// Tells which removals are about stored mentions, or about one that comes before in the same rows.
/// A stream tells the deletions of all posts of its platform, few of which are stored; without this
/// each batch would be an event that changes nothing.
@ApplicationScoped
class StoredRemovals {

    private static final String STORED =
            "select source, external_id from mention where tenant_id = ? and external_id = any(?)";

    private final DataSource requests;

    StoredRemovals(DataSource requests) {
        this.requests = requests;
    }

    /// The rows without those removals that are about no stored mention. Reads only.
    List<Row> relevant(Tenant tenant, List<Row> rows) {
        List<Origin> removed =
                rows.stream()
                        .filter(Row.Removed.class::isInstance)
                        .map(row -> ((Row.Removed) row).origin())
                        .filter(origin -> origin.externalId() != null)
                        .toList();
        if (removed.isEmpty()) {
            return rows;
        }
        Set<String> known = stored(tenant, removed);
        List<Row> relevant = new ArrayList<>();
        for (Row row : rows) {
            if (row instanceof Row.Read(Mention mention, _)) {
                known.add(name(mention.origin()));
            }
            if (isRelevant(row, known)) {
                relevant.add(row);
            }
        }
        return relevant;
    }

    /// The rows without mentions that follow their own removal: on a platform that tells removals
    /// by itself, what was removed does not come back.
    static List<Row> withoutRemoved(List<Row> rows) {
        Set<String> removed = new HashSet<>();
        List<Row> kept = new ArrayList<>();
        for (Row row : rows) {
            if (row instanceof Row.Removed(Origin origin) && origin.externalId() != null) {
                removed.add(name(origin));
            }
            if (!(row instanceof Row.Read(Mention mention, _))
                    || !removed.contains(name(mention.origin()))) {
                kept.add(row);
            }
        }
        return kept;
    }

    private static boolean isRelevant(Row row, Set<String> known) {
        return !(row instanceof Row.Removed(Origin origin))
                || origin.externalId() == null
                || known.contains(name(origin));
    }

    private static String name(Origin origin) {
        return origin.source().label() + " " + origin.externalId();
    }

    private Set<String> stored(Tenant tenant, List<Origin> removed) {
        String[] ids = removed.stream().map(Origin::externalId).toArray(String[]::new);
        try (Connection connection = requests.getConnection();
                PreparedStatement statement = connection.prepareStatement(STORED)) {
            statement.setString(1, tenant.id());
            statement.setArray(2, connection.createArrayOf("text", ids));
            Set<String> stored = new HashSet<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    stored.add(row.getString(1) + " " + row.getString(2));
                }
            }
            return stored;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
