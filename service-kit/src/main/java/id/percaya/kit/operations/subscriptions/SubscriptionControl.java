package id.percaya.kit.operations.subscriptions;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.postgres.parking.ParkedEvent;
import id.percaya.eventstore.postgres.parking.ParkedStream;
import id.percaya.eventstore.postgres.subscription.SubscriptionOperations;
import id.percaya.kit.operations.Operators;
import id.percaya.kit.operations.oversight.OversightCommand.DiscardParkedEvent;
import id.percaya.kit.operations.oversight.OversightCommand.PauseSubscription;
import id.percaya.kit.operations.oversight.OversightCommand.ResumeSubscription;
import id.percaya.kit.operations.oversight.OversightCommand.RetryParkedStream;
import id.percaya.kit.operations.oversight.OversightCommand.RetryParkedStreams;
import id.percaya.kit.operations.oversight.OversightDetails;
import id.percaya.kit.operations.oversight.Oversights;
import id.percaya.kit.operations.oversight.SubscriptionState;
import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/// Orders about subscriptions. An order is recorded in one transaction and carried out after it.
/// After a crash in between, the order is in the audit and can be given again; carrying it out
/// twice is harmless.
@ApplicationScoped
public class SubscriptionControl {

    private final SubscriptionOperations operations;
    private final Oversights oversights;
    private final Operators operators;
    private final Transactions transactions;

    SubscriptionControl(
            SubscriptionOperations operations,
            Oversights oversights,
            Operators operators,
            Transactions transactions) {
        this.operations = operations;
        this.oversights = oversights;
        this.operators = operators;
        this.transactions = transactions;
    }

    Version pause(String subscription, CommandContext context) {
        requireKnown(subscription);
        return oversights.handle(new PauseSubscription(subscription), context);
    }

    Version resume(String subscription, CommandContext context) {
        requireKnown(subscription);
        return oversights.handle(new ResumeSubscription(subscription), context);
    }

    Version retry(String subscription, UUID stream, CommandContext context) {
        var _ = parked(subscription, stream);
        return oversights.handle(new RetryParkedStream(subscription, stream), context);
    }

    Version retryAll(String subscription, CommandContext context) {
        requireKnown(subscription);
        return oversights.handle(new RetryParkedStreams(subscription), context);
    }

    /// @throws NotFound when the event is not parked
    Version discard(
            String subscription, UUID stream, int version, String reason, CommandContext context) {
        ParkedStream parked = parked(subscription, stream);
        if (parked.first().stream().noneMatch(event -> event.version().value() == version)) {
            throw new NotFound();
        }
        ParkedEvent first = parked.first().getFirst();
        return oversights.handle(
                new DiscardParkedEvent(
                        subscription, stream, version, first.version().value(), reason),
                context);
    }

    /// Carries out an order once it is recorded. A refused order is not carried out.
    static <T> RestResponse<T> carryingOut(RestResponse<T> recorded, Runnable order) {
        return answering(
                recorded,
                () -> {
                    order.run();
                    return recorded;
                });
    }

    /// The same, for an order that has a response of its own. A refusal is returned unchanged: its
    /// body is a problem, whatever type the endpoint declares.
    @SuppressWarnings("unchecked")
    public static <T> RestResponse<T> answering(
            RestResponse<?> recorded, Supplier<RestResponse<T>> order) {
        return recorded.getStatus() == RestResponse.StatusCode.OK
                ? order.get()
                : (RestResponse<T>) recorded;
    }

    /// Applies the last order to the subscription. The loop makes concurrent orders end in the
    /// state that was ordered last.
    void carryOut(String subscription) {
        SubscriptionState ordered;
        do {
            ordered = ordered(subscription);
            switch (ordered) {
                case RUNNING -> operations.resume(subscription);
                case PAUSED -> operations.pause(subscription);
            }
        } while (ordered != ordered(subscription));
    }

    public OversightDetails details(String subscription) {
        return oversights.details(subscription, operators.organisation());
    }

    /// @throws NotFound when no event of the stream is parked
    ParkedStream parked(String subscription, UUID stream) {
        return operations.inspect(subscription, stream).orElseThrow(NotFound::new);
    }

    private SubscriptionState ordered(String subscription) {
        Tenant tenant = operators.organisation();
        return transactions.call(
                tenant, () -> SubscriptionState.of(oversights.state(subscription, tenant)));
    }

    private void requireKnown(String subscription) {
        boolean known =
                operations.statuses().stream()
                        .anyMatch(status -> status.name().equals(subscription));
        if (!known) {
            throw new NotFound();
        }
    }
}
