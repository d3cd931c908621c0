package id.percaya.eventstore.sealing;

import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.postgres.DatabaseFailure;
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
    private final Erasures erasures;
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
        this.erasures = new Erasures(worker);
        this.scrubs = Stream.concat(Stream.of(new OwnTables()), scrubs.stream()).toList();
        this.log = log;
    }

    /// Returns when it is done for good: committed, and in the erasure log. Other nodes may still
    /// open what they have read for 60 s.
    ///
    /// @param fact run first in the transaction, to append what happened
    public Erased erase(Tenant tenant, UUID subject, String actor, ErasureFact fact) {
        Erased erased = commit(tenant, subject, actor, fact);
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
    public int reapply(ErasureFact fact) {
        List<Erased> kept = erasures.all();
        List<Erased> logged = log.all();
        List<Erased> forgotten = without(logged, kept);
        for (Erased erased : forgotten) {
            commit(erased.tenant(), erased.subject(), erased.actor(), fact);
            keys.forget(erased.tenant(), erased.subject());
        }
        without(kept, logged).forEach(log::add);
        return forgotten.size();
    }

    private static List<Erased> without(List<Erased> all, List<Erased> known) {
        return all.stream().filter(each -> known.stream().noneMatch(each::isSame)).toList();
    }

    private Erased commit(Tenant tenant, UUID subject, String actor, ErasureFact fact) {
        return transactions.retrying(
                tenant,
                () -> {
                    try (Connection connection = joined.getConnection()) {
                        Erasures.lock(new Owner(tenant, subject), connection);
                        fact.record(tenant, subject, actor);
                        return wipe(new Owner(tenant, subject), actor, connection);
                    } catch (SQLException failure) {
                        throw new DatabaseFailure(failure);
                    }
                });
    }

    private Erased wipe(Owner owner, String actor, Connection connection) throws SQLException {
        Erasures.destroy(owner, connection);
        Erased erased = Erasures.add(owner, actor, connection);
        for (Scrub scrub : scrubs) {
            scrub.scrub(owner.tenant(), owner.subject(), connection);
        }
        return erased;
    }
}
