package id.percaya.consent.proof.transparency;

import static io.restassured.RestAssured.given;

import id.percaya.consent.Patience;
import id.percaya.consent.proof.transparency.merkle.Hash;
import id.percaya.consent.proof.transparency.merkle.Node;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import io.quarkus.agroal.DataSource;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/// Reads the stored log, and manipulates it as the owner of the database could.
@ApplicationScoped
class StoredLog {

    private static final String LEAVES =
            "select " + StoredLeaf.COLUMNS + " from log_leaf l where l.consent_id = ? order by 1";

    private final javax.sql.DataSource worker;
    private final javax.sql.DataSource owner;
    private final javax.sql.DataSource requests;
    private final Transactions transactions;

    StoredLog(
            @DataSource("worker") javax.sql.DataSource worker,
            @DataSource("owner") javax.sql.DataSource owner,
            javax.sql.DataSource requests,
            Transactions transactions) {
        this.worker = worker;
        this.owner = owner;
        this.requests = requests;
        this.transactions = transactions;
    }

    static UUID id(String address) {
        return UUID.fromString(address.substring(address.lastIndexOf('/') + 1));
    }

    static long size() {
        return given().get("/v1/log/tree-head").jsonPath().getLong("treeSize");
    }

    /// Waits until this many events of the consent are logged.
    List<StoredLeaf> leaves(UUID consent, int events) {
        return Patience.until(() -> leaves(consent, worker), found -> found.size() == events);
    }

    List<StoredLeaf> leavesSeenBy(Tenant tenant, UUID consent) {
        return transactions.call(tenant, () -> leaves(consent, requests));
    }

    private static List<StoredLeaf> leaves(UUID consent, javax.sql.DataSource database) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(LEAVES)) {
            statement.setObject(1, consent);
            List<StoredLeaf> leaves = new ArrayList<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    leaves.add(StoredLeaf.read(row));
                }
            }
            return leaves;
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    Hash node(Node node) {
        try (Connection connection = worker.getConnection()) {
            return Objects.requireNonNull(TreeRows.nodes(List.of(node), connection).get(node));
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    /// Runs as the owner, who can disable row-level security on the tables.
    int tamper(String table, String sql, Object... values) throws SQLException {
        try (Connection connection = owner.getConnection()) {
            run(connection, "alter table " + table + " no force row level security");
            try {
                return run(connection, sql, values);
            } finally {
                run(connection, "alter table " + table + " force row level security");
            }
        }
    }

    int work(String sql, Object... values) throws SQLException {
        try (Connection connection = worker.getConnection()) {
            return run(connection, sql, values);
        }
    }

    private static int run(Connection connection, String sql, Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }
}
