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

/// Erases a person for good, in a transaction of its own within the request's: when that is over,
/// the erasure is also in the log that no restored backup takes back.
@ApplicationScoped
class SubjectEraser {

    private static final Version ORDERED = new Version(1);

    private final Erasure erasure;
    private final ErasureOrders orders;
    private final SubjectStatusViews standings;

    SubjectEraser(Erasure erasure, ErasureOrders orders, SubjectStatusViews standings) {
        this.erasure = erasure;
        this.orders = orders;
        this.standings = standings;
    }

    /// @throws NotFound when there is no such person: for nobody's id nothing is destroyed
    Version erase(UUID subject, ErasureReason reason, RequestContext asked) {
        if (standings.find(subject).isEmpty()) {
            throw new NotFound();
        }
        OrderErasure order = new OrderErasure(subject, reason, asked.at());
        try {
            var _ =
                    erasure.erase(
                            asked.tenant(),
                            subject,
                            asked.actor(),
                            (_, _, _) -> orders.record(order, asked.intent()));
        } catch (StaleVersion _) {
            throw stale();
        }
        return ORDERED;
    }

    /// Said here, since of an order that was not given there is nothing yet to look at.
    private static ProblemException stale() {
        return new ProblemException(
                412,
                "STALE_VERSION",
                "It has changed since you read it: read it again, then decide.");
    }
}
