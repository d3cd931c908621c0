package id.percaya.consent.erasure;

import id.percaya.consent.person.SubjectEvent;
import id.percaya.consent.person.SubjectEvent.SubjectErased;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;

/// What is left of an erased person goes one by one, each in a transaction of its own: there may be
/// much, and what is done stays done.
@ApplicationScoped
class ErasureCascade {

    private final Transactions transactions;

    ErasureCascade(Transactions transactions) {
        this.transactions = transactions;
    }

    /// @param left what is not erased yet of a person
    void eraseEach(
            Recorded<SubjectEvent> recorded, Function<UUID, List<UUID>> left, Erasing erasing) {
        if (recorded.event() instanceof SubjectErased erased) {
            Tenant tenant = recorded.cause().tenant();
            CommandContext intent = CommandContext.of(EventMetadata.of(recorded));
            UUID person = recorded.stream().id();
            for (UUID id : transactions.call(tenant, () -> left.apply(person))) {
                Version _ =
                        transactions.retrying(
                                tenant, () -> erasing.erase(id, erased.erasedAt(), intent));
            }
        }
    }

    /// Erases one of them, within a transaction.
    interface Erasing {
        Version erase(UUID id, Instant at, CommandContext intent);
    }
}
