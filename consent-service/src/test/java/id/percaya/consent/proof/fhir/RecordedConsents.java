package id.percaya.consent.proof.fhir;

import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentFixtures;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/// Recorded events without a database.
final class RecordedConsents {

    private static final EventMetadata CAUSE =
            new EventMetadata(new Tenant("klinik-melati"), "officer", new UUID(0, 3), null, null);

    private RecordedConsents() {}

    static ConsentHistory of(ConsentId id, List<? extends ConsentEvent> events) {
        return new ConsentHistory(
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
                ConsentFixtures.NOW,
                CAUSE,
                event);
    }
}
