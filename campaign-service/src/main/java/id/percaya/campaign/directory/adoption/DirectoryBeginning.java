package id.percaya.campaign.directory.adoption;

import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// The instant at which this database was given a directory. The migration noted it by the clock
/// that also dates the events.
@ApplicationScoped
class DirectoryBeginning {

    private final DataSource requests;
    private volatile @Nullable Instant known;

    DirectoryBeginning(DataSource requests) {
        this.requests = requests;
    }

    boolean isAfter(Instant event) {
        Instant beginning = known;
        if (beginning == null) {
            beginning = read();
            known = beginning;
        }
        return event.isBefore(beginning);
    }

    private Instant read() {
        try (Connection connection = requests.getConnection();
                PreparedStatement statement =
                        connection.prepareStatement("select began_at from directory_beginning");
                ResultSet row = statement.executeQuery()) {
            row.next();
            return row.getObject(1, OffsetDateTime.class).toInstant();
        } catch (SQLException failed) {
            throw new DatabaseFailure(failed);
        }
    }
}
