package id.percaya.campaign.media.upload;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.Requests;
import id.percaya.campaign.media.MediaFinding;
import id.percaya.campaign.media.MediaFinding.Code;
import id.percaya.campaign.media.MediaKind;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.storage.MediaPart;
import id.percaya.campaign.media.upload.MediaEvent.MediaErased;
import id.percaya.campaign.media.upload.MediaEvent.MediaReceived;
import id.percaya.campaign.media.upload.MediaEvent.MediaRemoved;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class MediaProjectionTest {

    private static final Tenant TENANT = new Tenant(Requests.TENANT);
    private static final EventMetadata CAUSE =
            new EventMetadata(TENANT, "sari", Ids.next(), null, null);

    /// Far ahead, so that no sweep is due.
    private static final Instant MAY = Instant.parse("2126-05-01T00:00:00.123456Z");

    private static final Instant JUNE = Instant.parse("2126-06-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2126-07-01T00:00:00Z");

    private static final List<MediaFinding> FINDINGS = List.of(MediaFinding.of(Code.INDEX_AT_END));
    private static final VideoFacts VIDEO = new VideoFacts("isom", "avc1", null, 90, 29.97, true);
    private static final StoredPart THUMBNAIL =
            new StoredPart(MediaPart.THUMBNAIL, MediaType.JPEG, 300, "b".repeat(64));
    private static final MediaReceived RECEIVED =
            new MediaReceived(
                    new ReceivedMedia(
                            MediaType.MP4,
                            "a".repeat(64),
                            2_000_000_000L,
                            1920,
                            1080,
                            Duration.ofMillis(12_345),
                            FINDINGS,
                            VIDEO,
                            List.of(THUMBNAIL)),
                    "sari",
                    MAY);

    private final MediaId id = new MediaId(Ids.next());

    @Inject EventStore store;
    @Inject Transactions transactions;
    @Inject DataSource requests;
    @Inject MediaProjection projection;
    @Inject MediaViews views;

    @Test
    void a_received_medium_is_in_the_details_and_has_its_parts() {
        record(RECEIVED);

        assertThat(shown()).isEqualTo(details(1, MediaState.STORED, null, null));
        assertThat(transactions.call(TENANT, () -> views.part(id.value(), MediaPart.THUMBNAIL)))
                .isEqualTo(THUMBNAIL);
        assertThat(transactions.call(TENANT, () -> views.facts(Set.of(id.value()))))
                .containsOnlyKeys(id.value());
    }

    @Test
    void removal_and_erasure_are_shown_and_repeated_events_change_nothing() {
        record(RECEIVED, new MediaRemoved(MediaRemoval.UNUSED, JUNE));
        assertThat(shown()).isEqualTo(details(2, MediaState.REMOVED, MediaRemoval.UNUSED, JUNE));

        transactions.call(
                TENANT,
                () ->
                        store.append(
                                id.stream(),
                                new Version(2),
                                List.of(new MediaErased(JULY)),
                                MediaEvent.TYPES,
                                CAUSE));
        redeliver();

        assertThat(shown()).isEqualTo(details(3, MediaState.ERASED, null, JULY));
        assertThat(transactions.call(TENANT, () -> views.facts(Set.of(id.value())))).isEmpty();
    }

    private MediaDetails details(
            int version, MediaState state, MediaRemoval removal, Instant endedAt) {
        return new MediaDetails(
                id.value(),
                version,
                state,
                MediaKind.VIDEO,
                MediaType.MP4,
                "a".repeat(64),
                2_000_000_000L,
                1920,
                1080,
                Duration.ofMillis(12_345),
                FINDINGS,
                VIDEO,
                "sari",
                MAY,
                removal,
                endedAt);
    }

    private MediaDetails shown() {
        return transactions.call(TENANT, () -> views.details(id.value()));
    }

    private void record(MediaEvent... history) {
        transactions.call(
                TENANT,
                () ->
                        store.append(
                                id.stream(),
                                Version.NONE,
                                List.of(history),
                                MediaEvent.TYPES,
                                CAUSE));
    }

    private void redeliver() {
        transactions.call(
                TENANT,
                () -> {
                    store.read(TENANT, id.stream(), MediaEvent.TYPES).forEach(this::hear);
                    return id;
                });
    }

    private void hear(Recorded<MediaEvent> recorded) {
        try (Connection connection = requests.getConnection()) {
            projection.on(recorded, connection);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }
}
