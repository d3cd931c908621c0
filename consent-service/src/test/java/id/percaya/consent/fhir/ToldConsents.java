package id.percaya.consent.fhir;

import id.percaya.consent.consent.ConsentEvent;
import id.percaya.consent.consent.ConsentId;
import id.percaya.consent.consent.Papers;
import id.percaya.eventstore.Cause;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// Histories as they would have been stored.
final class ToldConsents {

    private static final Cause CAUSE =
            new Cause(new Tenant("klinik-melati"), "officer", new UUID(0, 3), null, null);

    private ToldConsents() {}

    static Chronicle of(ConsentId id, List<? extends ConsentEvent> events) {
        return new Chronicle(
                IntStream.range(0, events.size())
                        .mapToObj(index -> recorded(id, index + 1, events.get(index)))
                        .toList());
    }

    private static Recorded<ConsentEvent> recorded(ConsentId id, int version, ConsentEvent event) {
        return new Recorded<>(
                id.stream(),
                new Version(version),
                new Position(version, version),
                new UUID(0, version),
                Papers.NOW,
                CAUSE,
                event);
    }
}
