package id.percaya.consent.announcing;

import static id.percaya.consent.agreement.consent.ConsentFixtures.FORM;
import static id.percaya.consent.agreement.consent.ConsentFixtures.SUBJECT;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import id.percaya.consent.Asset;
import id.percaya.consent.Channel;
import id.percaya.consent.Grant;
import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Purpose;
import id.percaya.consent.agreement.consent.ConsentEvent;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestricted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentRestrictionLifted;
import id.percaya.consent.agreement.consent.ConsentFixtures;
import id.percaya.consent.agreement.consent.ConsentId;
import id.percaya.consent.agreement.consent.Signer;
import id.percaya.consent.agreement.consent.Terms;
import id.percaya.consent.use.placement.PlacementEvent;
import id.percaya.consent.use.placement.PlacementEvent.TakedownAcknowledged;
import id.percaya.consent.use.placement.PlacementId;
import id.percaya.consent.use.placement.TakedownOrderList;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.messaging.sending.Announcement;
import java.time.Instant;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// An event whose announcement exceeds the size limit would block every later announcement.
class LargestAnnouncementsTest {

    private static final int LARGEST = 64 * 1024;

    /// The most assets that one grant may name.
    private static final int MOST_ASSETS_OF_A_GRANT = 50;

    private static final Instant FAR = Instant.parse("9999-12-31T20:00:00.000001Z");

    static Stream<ConsentEvent> largest() {
        return Stream.of(
                ConsentFixtures.given(new Terms(FORM, "id", grants(), null), Signer.subject()),
                new ConsentRestricted(SUBJECT, grants(), FAR),
                new ConsentRestrictionLifted(SUBJECT, grants(), List.of(), FAR));
    }

    @ParameterizedTest
    @MethodSource("largest")
    void the_largest_consent_can_be_announced(ConsentEvent event) throws JsonProcessingException {
        Recorded<ConsentEvent> recorded = recorded(new ConsentId(SUBJECT).stream(), event);

        assertThat(size(new ConsentAnnouncements().announcement(recorded)))
                .isBetween(LARGEST * 9 / 10, LARGEST);
        assertThat(size(new ConsentStateAnnouncements().state(recorded))).isLessThan(LARGEST);
    }

    @Test
    void the_largest_acknowledgement_can_be_announced() throws JsonProcessingException {
        PlacementEvent down =
                new TakedownAcknowledged(
                        Collections.nCopies(TakedownOrderList.BATCH_SIZE, SUBJECT),
                        longest(Channel.values()),
                        FAR);

        assertThat(
                        size(
                                new PlacementAnnouncements()
                                        .announcement(
                                                recorded(new PlacementId(SUBJECT).stream(), down))))
                .isLessThan(LARGEST);
    }

    private static List<Grant> grants() {
        List<Grant> grants =
                IntStream.range(0, Terms.MOST_GRANTS)
                        .mapToObj(LargestAnnouncementsTest::grant)
                        .toList();
        assertThat(grants.stream().mapToInt(each -> each.assets().size()).sum())
                .isEqualTo(Terms.MOST_ASSETS);
        assertThat(Grant.anyOverlap(grants)).isFalse();
        return grants;
    }

    private static Grant grant(int ordinal) {
        int left = Terms.MOST_ASSETS - ordinal * MOST_ASSETS_OF_A_GRANT;
        Asset asset = new Asset(SUBJECT, "a".repeat(64));
        return new Grant(
                longest(Purpose.values()),
                longest(Channel.values()),
                longest(Medium.values()),
                longest(Identifiability.values()),
                Collections.nCopies(Math.clamp(left, 0, MOST_ASSETS_OF_A_GRANT), asset),
                Grant.WORLD,
                FAR.plusSeconds(ordinal),
                FAR.plusSeconds(ordinal + 1));
    }

    private static <E extends Enum<E>> E longest(E[] names) {
        return Collections.max(
                List.of(names), Comparator.comparingInt(each -> each.name().length()));
    }

    private static int size(Optional<Announcement> announcement) throws JsonProcessingException {
        return TolerantJson.mapper().writeValueAsBytes(announcement.orElseThrow().data()).length;
    }

    private static <E> Recorded<E> recorded(StreamId stream, E event) {
        return new Recorded<>(
                stream,
                new Version(Integer.MAX_VALUE),
                Position.START,
                new UUID(0, 2),
                FAR,
                new EventMetadata(
                        new Tenant("klinik-melati"), "officer", new UUID(0, 3), null, null),
                event);
    }
}
