package id.percaya.listening.matching.applying;

import id.percaya.listening.intake.site.Visits;
import id.percaya.listening.matching.index.MentionReach;
import id.percaya.listening.matching.index.StoredQueries;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

/// Reads the visits of the current tenant's sites, by which the reach of articles is computed.
@ApplicationScoped
public class SiteVisitsReader {

    private static final String ALL = "select domain, monthly_visits, visibility from site";
    private static final MentionReach UNASKED = new MentionReach(Map.of());

    /// Reads nothing if no query asks for reach.
    public MentionReach reach(StoredQueries queries, Connection connection) throws SQLException {
        return queries.askForReach() ? reach(connection) : UNASKED;
    }

    private static MentionReach reach(Connection connection) throws SQLException {
        Map<String, Visits> sites = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(ALL);
                ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                sites.put(row.getString(1), new Visits(row.getLong(2), row.getDouble(3)));
            }
        }
        return new MentionReach(sites);
    }
}
