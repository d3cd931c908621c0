package id.percaya.consent.erasure;

import id.percaya.consent.erasure.ErasureCommand.OrderErasure;
import id.percaya.consent.person.SubjectStatusViews;
import id.percaya.eventstore.StaleVersion;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.sealing.Erasure;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.problem.ProblemException;
import id.percaya.kit.rest.RequestContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Erases a person permanently. The erasure runs in its own transaction within the request. When it
/// commits, it is also in the log of erasures, which no restored backup undoes.
@ApplicationScoped
class SubjectEraser {

    private static final Version ORDERED = new Version(1);

    private final Erasure erasure;
    private final ErasureOrders orders;
    private final SubjectStatusViews subjects;

    SubjectEraser(Erasure erasure, ErasureOrders orders, SubjectStatusViews subjects) {
        this.erasure = erasure;
        this.orders = orders;
        this.subjects = subjects;
    }

    /// @throws NotFound when there is no such person, and then no key is destroyed
    Version erase(UUID subject, ErasureReason reason, RequestContext request) {
        if (subjects.find(subject).isEmpty()) {
            throw new NotFound();
        }
        OrderErasure order = new OrderErasure(subject, reason, request.at());
        try {
            var _ =
                    erasure.erase(
                            request.tenant(),
                            subject,
                            request.actor(),
                            (_, _, _) -> orders.record(order, request.context()));
        } catch (StaleVersion _) {
            throw stale();
        }
        return ORDERED;
    }

    /// Answered here because the endpoint's own check needs an existing stream, and there is no
    /// order yet.
    private static ProblemException stale() {
        return new ProblemException(
                412,
                "STALE_VERSION",
                "It has changed since you read it: read it again, then decide.");
    }
}
