package id.percaya.crisis.safety.credential;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;

public sealed interface CredentialCheckEvent {

    EventTypes<CredentialCheckEvent> TYPES = EventTypes.of(CredentialCheckEvent.class);

    @EventName("credential-checked")
    record CredentialChecked(CheckedCredential check) implements CredentialCheckEvent {}
}
