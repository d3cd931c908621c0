package id.percaya.eventstore.postgres.jdbc;

import java.io.Serial;
import java.sql.SQLException;

/// The database did not do what it was asked; the work around it must be rolled back.
public final class DatabaseFailure extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    public DatabaseFailure(SQLException cause) {
        super(cause);
    }
}
