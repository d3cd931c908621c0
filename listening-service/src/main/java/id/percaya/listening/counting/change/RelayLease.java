package id.percaya.listening.counting.change;

import id.percaya.listening.counting.bin.Sequence;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// The right to send changes, ten seconds at a time. A process that lost it unnoticed may send
/// changes again, older than those of the new owner; their sequence says so. One thread uses it.
@ApplicationScoped
class RelayLease {

    /// Renewing takes a transaction id and writes a row, so an idle relay renews seldom.
    private static final long FRESH_NANOS = 3_000_000_000L;

    private static final String HELD =
            """
            update counting_relay
               set owner = ?, lease_until = clock_timestamp() + interval '10 seconds'
             where owner = ? or lease_until < clock_timestamp()
            returning tx::text, position
            """;
    private static final String SENT =
            """
            update counting_relay
               set tx = ?::xid8, position = ?,
                   lease_until = clock_timestamp() + interval '10 seconds'
             where owner = ? returning 1
            """;
    private static final String RELEASE =
            "update counting_relay set lease_until = '-infinity' where owner = ?";

    private final javax.sql.DataSource worker;
    private final UUID owner = UUID.randomUUID();
    private @Nullable Sequence sent;
    private long renewed;

    RelayLease(@DataSource("worker") javax.sql.DataSource worker) {
        this.worker = worker;
    }

    /// The last change that was sent; empty while another process has the lease.
    Optional<Sequence> held() throws SQLException {
        if (sent != null && System.nanoTime() - renewed <= FRESH_NANOS) {
            return Optional.of(sent);
        }
        drop();
        renewed = System.nanoTime();
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(HELD)) {
            statement.setObject(1, owner);
            statement.setObject(2, owner);
            try (ResultSet row = statement.executeQuery()) {
                if (row.next()) {
                    sent = new Sequence(Long.parseUnsignedLong(row.getString(1)), row.getLong(2));
                }
            }
        }
        return Optional.ofNullable(sent);
    }

    /// Moves the place, if this process still has the lease.
    void sent(Sequence end) throws SQLException {
        drop();
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(SENT)) {
            statement.setString(1, Long.toUnsignedString(end.tx()));
            statement.setLong(2, end.position());
            statement.setObject(3, owner);
            try (ResultSet moved = statement.executeQuery()) {
                if (moved.next()) {
                    sent = end;
                    renewed = System.nanoTime();
                }
            }
        }
    }

    /// Makes the next [#held] ask the database.
    void drop() {
        sent = null;
    }

    void release() throws SQLException {
        drop();
        try (Connection connection = worker.getConnection();
                PreparedStatement statement = connection.prepareStatement(RELEASE)) {
            statement.setObject(1, owner);
            var _ = statement.executeUpdate();
        }
    }
}
