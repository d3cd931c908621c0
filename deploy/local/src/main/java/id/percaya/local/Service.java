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

    String topic() {
        return "percaya." + label();
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
