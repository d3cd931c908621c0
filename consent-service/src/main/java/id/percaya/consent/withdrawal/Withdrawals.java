package id.percaya.consent.withdrawal;

import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;

/// The case of every consent that has ended: the one door through which commands reach them.
@ApplicationScoped
public class Withdrawals {

    private final CommandHandler<WithdrawalCommand, Withdrawal, WithdrawalEvent> handler;

    Withdrawals(EventStore store) {
        handler = new CommandHandler<>(new WithdrawalDecider(), WithdrawalEvent.TYPES, store);
    }

    public Version handle(WithdrawalId id, WithdrawalCommand command, Intent intent) {
        return handler.handle(id.stream(), command, intent);
    }

    public Withdrawal state(WithdrawalId id, Tenant tenant) {
        return handler.state(tenant, id.stream());
    }
}
