package id.percaya.eventstore.sealing;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.jdbc.DatabaseFailure;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;

/// Erases a subject in one transaction: destroys its key and removes it from every place that shows
/// it in plain text. Erasing twice does no harm.
public final class Erasure {

    private final Transactions transactions;
    private final DataSource joined;
    private final SubjectKeys keys;
    private final ErasureTable erasures;
    private final List<Scrub> scrubs;
    private final ErasureLog log;

    /// @param transactions act as the request role; `joined` hands out their connection
    /// @param scrubs run besides the library's own scrub of stored responses and snapshots
    public Erasure(
            Transactions transactions,
            DataSource joined,
            DataSource worker,
            SubjectKeys keys,
            List<? extends Scrub> scrubs,
            ErasureLog log) {
        this.transactions = transactions;
        this.joined = joined;
        this.keys = keys;
        this.erasures = new ErasureTable(worker);
        this.scrubs = Stream.concat(Stream.of(new EventStoreScrub()), scrubs.stream()).toList();
        this.log = log;
    }

    /// Returns when the erasure is committed and in the erasure log. Other nodes may still decrypt
    /// with a cached key for 60 s.
    ///
    /// @param fact runs first in the transaction, to append the event of the erasure
    public ErasedSubject erase(Tenant tenant, UUID subject, String actor, ErasureRecorder fact) {
        ErasedSubject erased = commit(tenant, subject, actor, fact);
        keys.forget(tenant, subject);
        if (log.all().stream().noneMatch(erased::isSame)) {
            log.add(erased);
        }
        return erased;
    }

    /// Makes the database and the erasure log agree. An erasure that only the log has is repeated,
    /// as after the restore of an older backup; one that only the database has is added to the log.
    /// Call this at start, before anything is read.
    ///
    /// @return the number of repeated erasures
    public int reapply(ErasureRecorder fact) {
        List<ErasedSubject> kept = erasures.all();
        List<ErasedSubject> logged = log.all();
        List<ErasedSubject> forgotten = without(logged, kept);
        for (ErasedSubject erased : forgotten) {
            commit(erased.tenant(), erased.subject(), erased.actor(), fact);
            keys.forget(erased.tenant(), erased.subject());
        }
        without(kept, logged).forEach(log::add);
        return forgotten.size();
    }

    private static List<ErasedSubject> without(List<ErasedSubject> all, List<ErasedSubject> known) {
        return all.stream().filter(each -> known.stream().noneMatch(each::isSame)).toList();
    }

    private ErasedSubject commit(Tenant tenant, UUID subject, String actor, ErasureRecorder fact) {
        return transactions.retrying(
                tenant,
                () -> {
                    try (Connection connection = joined.getConnection()) {
                        ErasureTable.lock(new KeyOwner(tenant, subject), connection);
                        fact.record(tenant, subject, actor);
                        return wipe(new KeyOwner(tenant, subject), actor, connection);
                    } catch (SQLException failure) {
                        throw new DatabaseFailure(failure);
                    }
                });
    }

    private ErasedSubject wipe(KeyOwner owner, String actor, Connection connection)
            throws SQLException {
        ErasureTable.destroy(owner, connection);
        ErasedSubject erased = ErasureTable.add(owner, actor, connection);
        for (Scrub scrub : scrubs) {
            scrub.scrub(owner.tenant(), owner.subject(), connection);
        }
        return erased;
    }
}
