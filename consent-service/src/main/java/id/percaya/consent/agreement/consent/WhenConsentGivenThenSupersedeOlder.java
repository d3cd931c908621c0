package id.percaya.consent.agreement.consent;

import id.percaya.consent.agreement.consent.ConsentCommand.SupersedeConsent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/// Ends the consent that a new one replaces, from the new signature on.
@ApplicationScoped
class WhenConsentGivenThenSupersedeOlder implements Subscription<ConsentEvent> {

    private final Consents consents;
    private final Transactions transactions;

    WhenConsentGivenThenSupersedeOlder(Consents consents, Transactions transactions) {
        this.consents = consents;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "consent-superseding";
    }

    @Override
    public EventTypes<ConsentEvent> types() {
        return ConsentEvent.TYPES;
    }

    @Override
    public void on(Recorded<ConsentEvent> recorded) {
        if (recorded.event() instanceof ConsentGiven given && given.supersedes() != null) {
            supersede(recorded, given.supersedes(), given);
        }
    }

    private void supersede(Recorded<?> recorded, UUID older, ConsentGiven given) {
        var command = new SupersedeConsent(recorded.stream().id(), given.givenAt());
        CommandContext context = CommandContext.of(recorded);
        var _ =
                transactions.retrying(
                        recorded.metadata().tenant(),
                        () -> consents.handle(new ConsentId(older), command, context));
    }
}
