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

/// Erases a subject: destroys its key, and takes it out of every place that shows it in the clear,
/// in one transaction. Bears repetition; what was erased stays so.
public final class Erasure {

    private final Transactions transactions;
    private final DataSource joined;
    private final SubjectKeys keys;
    private final ErasureTable erasures;
    private final List<Scrub> scrubs;
    private final ErasureLog log;

    /// @param transactions act as the request role; `joined` hands out their connection
    /// @param scrubs run besides the library's own of kept answers and snapshots
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

    /// Returns when it is done for good: committed, and in the erasure log. Other nodes may still
    /// open what they have read for 60 s.
    ///
    /// @param fact run first in the transaction, to append what happened
    public ErasedSubject erase(Tenant tenant, UUID subject, String actor, ErasureRecorder fact) {
        ErasedSubject erased = commit(tenant, subject, actor, fact);
        keys.forget(tenant, subject);
        if (log.all().stream().noneMatch(erased::isSame)) {
            log.add(erased);
        }
        return erased;
    }

    /// Makes the database and the erasure log agree: what is in the log alone is erased again, as
    /// after the restore of an older backup; what is in the database alone is added to the log. To
    /// be run at start, before anything is read.
    ///
    /// @return how many were erased again
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
