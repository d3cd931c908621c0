package id.percaya.kit.tenancy;

import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Tells a database that is away for a while from a mistake of ours.
public final class TransientFailure {

    private static final int LONGEST_CHAIN = 16;
    private static final List<String> PASSING = List.of("08", "40", "53", "57P");

    private TransientFailure() {}

    /// Whether a lost or refused connection (SQLSTATE class 08), a deadlock (40), a server without
    /// disk, memory or connections to spare (53), one going down or coming up (57P), or a pool with
    /// no free connection is behind it.
    ///
    /// Looks at what was suppressed too: a commit whose answer did not come fails with the reason
    /// only there.
    public static boolean causes(Throwable thrown) {
        return causes(thrown, LONGEST_CHAIN);
    }

    private static boolean causes(@Nullable Throwable thrown, int links) {
        if (thrown == null || links == 0) {
            return false;
        }
        return (thrown instanceof SQLException failure && isAway(failure))
                || causes(thrown.getCause(), links - 1)
                || Arrays.stream(thrown.getSuppressed()).anyMatch(each -> causes(each, links - 1));
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
