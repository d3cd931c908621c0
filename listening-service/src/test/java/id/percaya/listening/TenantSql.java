package id.percaya.listening;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/// SQL of tests, in a transaction of a tenant: what REST does not show, and rows that are made
/// older than they are.
@ApplicationScoped
public class TenantSql {

    private final Transactions transactions;
    private final DataSource requests;

    TenantSql(Transactions transactions, DataSource requests) {
        this.transactions = transactions;
        this.requests = requests;
    }

    /// The first column of the first row.
    public String read(String tenant, String sql) {
        return transactions.call(
                new Tenant(tenant),
                () -> {
                    try (Connection connection = requests.getConnection();
                            PreparedStatement statement = connection.prepareStatement(sql);
                            ResultSet row = statement.executeQuery()) {
                        row.next();
                        return row.getString(1);
                    } catch (SQLException failed) {
                        throw new AssertionError(failed);
                    }
                });
    }

    public void write(String tenant, String sql, @Nullable Object... values) {
        int _ =
                transactions.call(
                        new Tenant(tenant),
                        () -> {
                            try (Connection connection = requests.getConnection();
                                    PreparedStatement statement =
                                            connection.prepareStatement(sql)) {
                                for (int at = 0; at < values.length; at++) {
                                    statement.setObject(at + 1, values[at]);
                                }
                                return statement.executeUpdate();
                            } catch (SQLException failed) {
                                throw new AssertionError(failed);
                            }
                        });
    }
}
