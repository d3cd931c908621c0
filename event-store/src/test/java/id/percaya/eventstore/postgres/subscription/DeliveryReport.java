package id.percaya.eventstore.postgres.subscription;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/// The deliveries of one tail, stream by stream, and the errors among them.
final class DeliveryReport {

    private final Map<UUID, BitSet> heard = new HashMap<>();
    private int events;
    private int doubled;
    private int outOfOrder;

    synchronized void hear(UUID stream, int version) {
        BitSet versions = heard.computeIfAbsent(stream, _ -> new BitSet());
        if (versions.get(version)) {
            doubled++;
            return;
        }
        if (versions.length() > version) {
            outOfOrder++;
        }
        versions.set(version);
        events++;
    }

    synchronized int events() {
        return events;
    }

    /// Compares with the number of committed events.
    synchronized Verdict verdict(int committed) {
        return new Verdict(committed - events, doubled, outOfOrder);
    }

    record Verdict(int lost, int doubled, int outOfOrder) {
        static final Verdict EXACT = new Verdict(0, 0, 0);
    }
}
