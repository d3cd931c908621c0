package id.percaya.kit.operations;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.postgres.parking.ParkedEvent;
import id.percaya.eventstore.postgres.parking.ParkedStream;
import id.percaya.eventstore.postgres.subscription.SubscriptionOperations;
import id.percaya.kit.operations.OversightCommand.DiscardParkedEvent;
import id.percaya.kit.operations.OversightCommand.PauseSubscription;
import id.percaya.kit.operations.OversightCommand.ResumeSubscription;
import id.percaya.kit.operations.OversightCommand.RetryParkedStream;
import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import java.util.function.Supplier;
import org.jboss.resteasy.reactive.RestResponse;

/// Orders are written down in one transaction and carried out after it. Who is cut off in between
/// finds the order in the audit and gives it again; to carry one out twice does no harm.
@ApplicationScoped
class SubscriptionControl {

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

    Version pause(String subscription, CommandContext intent) {
        requireKnown(subscription);
        return oversights.handle(new PauseSubscription(subscription), intent);
    }

    Version resume(String subscription, CommandContext intent) {
        requireKnown(subscription);
        return oversights.handle(new ResumeSubscription(subscription), intent);
    }

    Version retry(String subscription, UUID stream, CommandContext intent) {
        var _ = parked(subscription, stream);
        return oversights.handle(new RetryParkedStream(subscription, stream), intent);
    }

    /// @throws NotFound when that event is not parked
    Version discard(
            String subscription, UUID stream, int version, String why, CommandContext intent) {
        ParkedStream parked = parked(subscription, stream);
        if (parked.first().stream().noneMatch(event -> event.version().value() == version)) {
            throw new NotFound();
        }
        ParkedEvent inTheWay = parked.first().getFirst();
        return oversights.handle(
                new DiscardParkedEvent(
                        subscription, stream, version, inTheWay.version().value(), why),
                intent);
    }

    /// Carries an order out once it is recorded; a refused one is not.
    static <T> RestResponse<T> carryingOut(RestResponse<T> recorded, Runnable order) {
        return answering(
                recorded,
                () -> {
                    order.run();
                    return recorded;
                });
    }

    /// As above, and answers with what the order gives. A refusal is answered as it is: its body is
    /// a problem, whatever type the endpoint declares.
    @SuppressWarnings("unchecked")
    static <T> RestResponse<T> answering(
            RestResponse<?> recorded, Supplier<RestResponse<T>> order) {
        return recorded.getStatus() == RestResponse.StatusCode.OK
                ? order.get()
                : (RestResponse<T>) recorded;
    }

    /// Makes the subscription do what was ordered last, whoever ordered it: of two at the same time
    /// neither undoes the other's.
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

    OversightDetails details(String subscription) {
        return oversights.details(subscription, operators.organisation());
    }

    /// @throws NotFound when nothing of it is parked
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
                        .anyMatch(standing -> standing.name().equals(subscription));
        if (!known) {
            throw new NotFound();
        }
    }
}
