package id.percaya.kit.partners;

import id.percaya.eventstore.Position;
import java.util.List;

/// Records of the feed, and where it goes on.
record Batch(List<PartnerRecord> records, Position next) {

    boolean isEmpty() {
        return records.isEmpty();
    }
}
