package id.percaya.consent.erasure;

import id.percaya.consent.person.SubjectEvent;
import id.percaya.consent.person.SubjectEvent.SubjectErased;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// Erases the remaining records of an erased person, each in its own transaction. There may be many
/// of them, and a crash must not undo those already done.
@ApplicationScoped
class ErasureCascade {

    private final Transactions transactions;

    ErasureCascade(Transactions transactions) {
        this.transactions = transactions;
    }

    /// @param remaining reads the ids of the person's records that are not erased yet
    void eraseEach(
            Recorded<SubjectEvent> recorded,
            Function<UUID, List<UUID>> remaining,
            Erasing erasing) {
        if (recorded.event() instanceof SubjectErased erased) {
            Tenant tenant = recorded.metadata().tenant();
            CommandContext context = CommandContext.of(recorded);
            UUID person = recorded.stream().id();
            for (UUID id : transactions.call(tenant, () -> remaining.apply(person))) {
                Version _ =
                        transactions.retrying(
                                tenant, () -> erasing.erase(id, erased.erasedAt(), context));
            }
        }
    }

    /// Erases one record, within a transaction.
    interface Erasing {
        Version erase(UUID id, Instant at, CommandContext context);
    }
}
