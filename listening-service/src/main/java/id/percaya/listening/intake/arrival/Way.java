package id.percaya.listening.intake.arrival;

import java.util.Set;

public enum Way {
    REQUEST,
    /// Typed by a person whose work is to read what is said, not by a machine.
    MANUAL,
    /// The topic of the tenant's partners.
    PARTNER_TOPIC,
    /// A source that is listened to.
    SOURCE;

    private static final Set<String> TYPISTS = Set.of("communications");
    private static final Set<String> SENDERS = Set.of("analyst", "partner");

    /// @param roles of the sender of a request
    static Way ofRequest(Set<String> roles) {
        boolean sends = roles.stream().anyMatch(SENDERS::contains);
        return !sends && roles.stream().anyMatch(TYPISTS::contains) ? MANUAL : REQUEST;
    }
}
