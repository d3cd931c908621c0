package id.percaya.listening.intake.setting;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.listening.intake.understood.ContentReader;
import id.percaya.listening.intake.understood.SentimentBasis;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;

/// Shows the setting of a tenant, and whether its stored mentions follow it.
@ApplicationScoped
class SentimentSettingViews {

    private static final String VERSION =
            "select version from sentiment_setting where tenant_id = ?";
    private static final String APPLIED =
            """
            select coalesce(
              (select target = ? and ended_at is not null from mention_rereading where tenant_id = ?),
              not exists (select from mention where tenant_id = ?))
            """;

    private final DataSource requests;
    private final SentimentBasisReader basis;
    private final ContentReader reader;

    SentimentSettingViews(DataSource requests, SentimentBasisReader basis, ContentReader reader) {
        this.requests = requests;
        this.basis = basis;
        this.reader = reader;
    }

    SentimentSettingDetails of(Tenant tenant) {
        try (Connection connection = requests.getConnection()) {
            SentimentBasis chosen = basis.of(tenant, connection);
            return new SentimentSettingDetails(
                    version(tenant, connection),
                    chosen,
                    reader.moodVersion(),
                    reader.lexiconVersion(),
                    isApplied(tenant, reader.target(chosen), connection));
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }

    private static int version(Tenant tenant, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(VERSION)) {
            statement.setString(1, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getInt(1) : 0;
            }
        }
    }

    private static boolean isApplied(Tenant tenant, String target, Connection connection)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(APPLIED)) {
            statement.setString(1, target);
            statement.setString(2, tenant.id());
            statement.setString(3, tenant.id());
            try (ResultSet row = statement.executeQuery()) {
                row.next();
                return row.getBoolean(1);
            }
        }
    }
}
