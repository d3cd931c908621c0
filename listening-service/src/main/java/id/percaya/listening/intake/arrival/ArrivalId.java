package id.percaya.listening.intake.arrival;

import id.percaya.eventstore.StreamId;
import id.percaya.kit.tenancy.Ids;
import java.util.UUID;

record ArrivalId(UUID value) {

    static ArrivalId next() {
        return new ArrivalId(Ids.next());
    }

    StreamId stream() {
        return new StreamId("arrival", value);
    }
}
