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

/// Tells what is away for a while, or was lost to someone faster, from an event that cannot be
/// taken in. In doubt it is an outage: to wait can be undone, to park a stream for nothing cannot.
public final class TransientFailure {

    private static final int MOST_LOOKED_AT = 64;

    /// Connection, serialisation, resources, operator, system; a transaction that was ended or may
    /// not write; a lock not available.
    private static final List<String> PASSING =
            List.of("08", "40", "53", "57", "58", "25P0", "25006", "55P03");

    private TransientFailure() {}

    /// Whether one is behind the failure: among its causes, what they suppressed, or what a batch
    /// of statements failed with next.
    public static boolean behind(Throwable failure) {
        Set<Throwable> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<Throwable> open = new ArrayDeque<>(List.of(failure));
        boolean doubtful = false;
        boolean certain = false;
        while (!open.isEmpty() && seen.size() < MOST_LOOKED_AT) {
            Throwable next = open.remove();
            if (!seen.add(next)) {
                continue;
            }
            if (passes(next)) {
                return true;
            }
            certain |= next instanceof SQLException;
            doubtful |= isOfTransaction(next);
            spread(next, open);
        }
        return doubtful && !certain;
    }

    private static void spread(Throwable next, Deque<Throwable> open) {
        offer(next.getCause(), open);
        open.addAll(List.of(next.getSuppressed()));
        if (next instanceof SQLException sql) {
            offer(sql.getNextException(), open);
        }
    }

    private static void offer(@Nullable Throwable next, Deque<Throwable> open) {
        if (next != null) {
            open.add(next);
        }
    }

    private static boolean passes(Throwable failure) {
        return switch (failure) {
            case NotNow _, LostRace _ -> true;
            case SQLTransientException _, SQLRecoverableException _ -> true;
            case SQLException sql -> isPassing(sql.getSQLState());
            case OutOfMemoryError _, LinkageError _ -> true;
            default -> false;
        };
    }

    /// A pool that has no connection to give says so without a state.
    private static boolean isPassing(@Nullable String state) {
        return state == null || PASSING.stream().anyMatch(state::startsWith);
    }

    /// A transaction manager says that a commit failed, and not always why.
    private static boolean isOfTransaction(Throwable failure) {
        return failure instanceof XAException
                || failure.getClass().getName().startsWith("jakarta.transaction.");
    }
}
