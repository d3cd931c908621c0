package id.percaya.eventstore.postgres.jdbc;

import java.io.Serial;
import java.sql.SQLException;

/// A statement failed, or no connection was to be had; the transaction around it must be rolled
/// back. Ask [TransientFailure] whether trying again can help.
public final class DatabaseFailure extends RuntimeException {

    @Serial private static final long serialVersionUID = 1L;

    public DatabaseFailure(SQLException cause) {
        super(cause);
    }
}
