package id.percaya.kit.messaging;

import id.percaya.kit.messaging.broker.BrokerConnection;
import id.percaya.kit.messaging.sending.AnnouncedEvents;
import java.util.List;
import java.util.Map;

/// The parts of this package that stories of other packages need to send pulses.
public final class Pulses {

    /// The announced type of a pulse.
    public static final String TYPE = "pulse.taken.v1";

    private Pulses() {}

    public static AnnouncedEvents announced() {
        return new AnnouncedEvents(List.of(new PulseEvent.Announced()));
    }

    public static Object taken(int beats) {
        return new PulseEvent.PulseTaken(beats);
    }

    public static SchemaAddresses schemas() {
        return Replica.SCHEMAS;
    }

    /// @param account settings of a Kafka client
    public static BrokerConnection brokers(Map<String, Object> account) {
        return new BrokerConnection(account);
    }
}
