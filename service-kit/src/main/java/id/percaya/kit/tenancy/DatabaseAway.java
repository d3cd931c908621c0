package id.percaya.kit.tenancy;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import org.jspecify.annotations.Nullable;

/// Tells a database that is away for a while from a mistake of ours.
public final class DatabaseAway {

    private static final int LONGEST_CHAIN = 16;

    private DatabaseAway() {}

    /// Whether a lost or refused connection (SQLSTATE class 08), a server going down or coming up
    /// (57P), or a pool with no free connection is behind it.
    public static boolean causes(Throwable thrown) {
        Throwable cause = thrown;
        for (int i = 0; cause != null && i < LONGEST_CHAIN; i++) {
            if (cause instanceof SQLException failure && isAway(failure)) {
                return true;
            }
            cause = cause.getCause();
        }
        return false;
    }

    private static boolean isAway(SQLException failure) {
        return failure instanceof SQLTransientException
                || isConnectionState(failure.getSQLState())
                || String.valueOf(failure.getMessage()).contains("Acquisition timeout");
    }

    private static boolean isConnectionState(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
