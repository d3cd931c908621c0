package id.percaya.listening.intake.rereading;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import id.percaya.kit.eventlog.EventStoreWiring;
import id.percaya.listening.intake.setting.SentimentBasisReader;
import id.percaya.listening.intake.understood.ContentReader;
import id.percaya.listening.intake.understood.SentimentBasis;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/// The tenants whose stored mentions were read by other models, or for another choice. Each tenant
/// that ever imported has a set of monitors.
@ApplicationScoped
class OutdatedTenants {

    private static final String OUTDATED =
            """
            select t.tenant_id from monitor_set t
              left join sentiment_setting s using (tenant_id)
              left join mention_rereading r using (tenant_id)
             where r.ended_at is null
                or r.target <> case coalesce(s.basis, ?) when 'MODEL' then ? else ? end
            """;

    private final javax.sql.DataSource worker;
    private final SentimentBasisReader basis;
    private final ContentReader reader;

    OutdatedTenants(
            @DataSource(EventStoreWiring.WORKER) javax.sql.DataSource worker,
            SentimentBasisReader basis,
            ContentReader reader) {
        this.worker = worker;
        this.basis = basis;
        this.reader = reader;
    }

    List<Tenant> read() {
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(OUTDATED)) {
            statement.setString(1, basis.ofTheUnset().name());
            statement.setString(2, reader.target(SentimentBasis.MODEL));
            statement.setString(3, reader.target(SentimentBasis.SOURCE));
            List<Tenant> tenants = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    tenants.add(new Tenant(row.getString(1)));
                }
            }
            return tenants;
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
