package id.percaya.listening.counting.bin;

import id.percaya.eventstore.Tenant;
import java.util.UUID;

/// The key of a monitor's records: all of them are counted one after the other.
public record MonitorKey(Tenant tenant, UUID monitor) {

    private static final char SEPARATOR = '|';

    /// @throws IllegalArgumentException for another text
    public static MonitorKey of(String text) {
        int separator = text.indexOf(SEPARATOR);
        if (separator < 0) {
            throw new IllegalArgumentException("not the key of a monitor");
        }
        return new MonitorKey(
                new Tenant(text.substring(0, separator)),
                UUID.fromString(text.substring(separator + 1)));
    }

    public String text() {
        return tenant.id() + SEPARATOR + monitor;
    }
}
