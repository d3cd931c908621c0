package id.percaya.consent.erasure;

import id.percaya.consent.erasure.ErasureCommand.OrderErasure;
import id.percaya.consent.person.SubjectCommand.EraseSubject;
import id.percaya.consent.person.SubjectId;
import id.percaya.consent.person.Subjects;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Version;
import id.percaya.kit.tenancy.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// The command gateway of erasure orders. It appends the order and the erasure of the person's
/// record in the transaction that destroys the key.
@ApplicationScoped
class ErasureOrders {

    private final CommandHandler<ErasureCommand, ErasureOrder, ErasureEvent> handler;
    private final Subjects subjects;

    ErasureOrders(EventStore store, Subjects subjects) {
        this.handler = new CommandHandler<>(new ErasureDecider(), ErasureEvent.TYPES, store);
        this.subjects = subjects;
    }

    /// @param context whose expected version is that of the person's record
    void record(OrderErasure order, CommandContext context) {
        UUID subject = order.subjectId();
        Version _ = handler.handle(stream(subject), order, CommandContext.of(context.metadata()));
        Version _ = subjects.handle(new SubjectId(subject), new EraseSubject(order.at()), context);
    }

    /// The id is derived, because an id belongs to one stream across all categories.
    private static StreamId stream(UUID subject) {
        return new StreamId("erasure", Ids.derived(subject, "erasure"));
    }
}
