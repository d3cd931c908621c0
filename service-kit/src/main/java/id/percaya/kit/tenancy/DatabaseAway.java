package id.percaya.kit.tenancy;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells a database that is away for a while from a mistake of ours.
public final class DatabaseAway {

    private static final int LONGEST_CHAIN = 16;
    private static final List<String> PASSING = List.of("08", "53", "57P");

    private DatabaseAway() {}

    /// Whether a lost or refused connection (SQLSTATE class 08), a server without disk, memory or
    /// connections to spare (53), one going down or coming up (57P), or a pool with no free
    /// connection is behind it.
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
                || isPassingState(failure.getSQLState())
                || String.valueOf(failure.getMessage()).contains("Acquisition timeout");
    }

    private static boolean isPassingState(@Nullable String state) {
        return state != null && PASSING.stream().anyMatch(state::startsWith);
    }
}
