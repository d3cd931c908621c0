package id.percaya.kit.tenancy;

import java.io.Serial;
import java.sql.SQLException;

/// No transaction could be begun: the database is away, frozen or out of connections.
public final class DatabaseUnavailable extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    public DatabaseUnavailable(SQLException cause) {
        super(cause);
    }
}
