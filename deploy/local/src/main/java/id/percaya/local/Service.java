package id.percaya.local;

import java.util.Locale;

/// The four services. Each has a database, a module and a topic named after it.
public enum Service {
    CAMPAIGN,
    LISTENING,
    CRISIS,
    CONSENT;

    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    public String topic() {
        return "percaya." + label();
    }

    /// Its client at the identity provider, and so its principal at the broker.
    public String client() {
        return label() + "-service";
    }

    static Service labelled(String label) {
        for (Service service : values()) {
            if (service.label().equals(label)) {
                return service;
            }
        }
        throw new LocalFailure(
                "There is no service '%s': campaign, listening, crisis, consent.".formatted(label));
    }
}
