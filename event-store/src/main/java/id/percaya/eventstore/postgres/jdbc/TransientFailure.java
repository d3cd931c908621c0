package id.percaya.eventstore.postgres.jdbc;

import id.percaya.eventstore.LostRace;
import id.percaya.eventstore.NotNow;
import java.sql.SQLException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientException;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import javax.transaction.xa.XAException;
import org.jspecify.annotations.Nullable;

/// The one rule for failures that go away without a change to the command, the event or the record.
/// Subscriptions retry them without parking the event, consumers without a dead letter, and REST
/// answers them with 503 and `Retry-After`.
///
/// An unclear failure counts as transient: waiting for nothing can be undone, parking a stream for
/// nothing cannot.
public final class TransientFailure {

    private static final int MOST_LOOKED_AT = 64;

    /// Error codes, or the first characters of several, of the PostgreSQL manual's Appendix A. All
    /// other codes are permanent, among them those of wrong data (22), broken constraints (23),
    /// wrong statements and missing rights (42), exceeded program limits (54) and internal errors
    /// (XX).
    private static final List<String> STATES =
            List.of(
                    "08", // the connection was refused or lost
                    "25006", // the server only reads, as a standby does during a failover
                    "25P03", // the session was idle in its transaction for too long
                    "25P04", // the transaction took longer than `transaction_timeout`
                    "28", // the server does not let the role in: a password is being changed
                    "3D000", // the database does not exist: it is being restored
                    "40001", // could not be serialised with another transaction
                    "40003", // whether the statement took effect is unknown
                    "40P01", // deadlock
                    "53", // no disk, memory or connection is left
                    "55P03", // another transaction holds the lock
                    "57", // cancelled by a timeout or an operator; the server stops or starts
                    "58"); // the server's operating system or its disk failed

    /// An earlier statement of the transaction failed. The driver adds that failure as the cause.
    private static final String EARLIER_FAILURE = "25P02";

    private enum Verdict {
        TRANSIENT,
        PERMANENT,
        UNCLEAR,
        NONE
    }

    private TransientFailure() {}

    /// Whether a transient failure is among the failure's causes, what they suppressed and what
    /// follows in a batch of statements. An unclear one counts unless the database named a
    /// permanent one.
    public static boolean causes(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        boolean unclear = false;
        boolean permanent = false;
        while (!open.isEmpty() && seen.size() < MOST_LOOKED_AT) {
            Throwable next = open.remove();
            if (!seen.add(next)) {
                continue;
            }
            Verdict verdict = verdict(next);
            if (verdict == Verdict.TRANSIENT) {
                return true;
            }
            unclear |= verdict == Verdict.UNCLEAR;
            permanent |= verdict == Verdict.PERMANENT;
            addFollowing(next, open);
        }
        return unclear && !permanent;
    }

    private static void addFollowing(Throwable failure, Deque<Throwable> open) {
        add(failure.getCause(), open);
        open.addAll(List.of(failure.getSuppressed()));
        if (failure instanceof SQLException sql) {
            add(sql.getNextException(), open);
        }
    }

    private static void add(@Nullable Throwable following, Deque<Throwable> open) {
        if (following != null) {
            open.add(following);
        }
    }

    private static Verdict verdict(Throwable failure) {
        return switch (failure) {
            case NotNow _, LostRace _ -> Verdict.TRANSIENT;
            case SQLTransientException _, SQLRecoverableException _ -> Verdict.TRANSIENT;
            case SQLException sql -> verdict(sql.getSQLState());
            case OutOfMemoryError _, LinkageError _ -> Verdict.TRANSIENT;
            case XAException _ -> Verdict.UNCLEAR;
            default -> isOfTransactionManager(failure) ? Verdict.UNCLEAR : Verdict.NONE;
        };
    }

    /// A connection pool that has no connection left throws an exception without a code.
    private static Verdict verdict(@Nullable String state) {
        if (state == null || STATES.stream().anyMatch(state::startsWith)) {
            return Verdict.TRANSIENT;
        }
        return state.equals(EARLIER_FAILURE) ? Verdict.UNCLEAR : Verdict.PERMANENT;
    }

    /// It reports that a commit failed, but not always why.
    private static boolean isOfTransactionManager(Throwable failure) {
        return failure.getClass().getName().startsWith("jakarta.transaction.");
    }
}
