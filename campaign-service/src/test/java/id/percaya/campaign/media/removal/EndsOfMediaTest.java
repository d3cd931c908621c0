package id.percaya.campaign.media.removal;

import static id.percaya.campaign.Requests.OTHER_TENANT;
import static id.percaya.campaign.Requests.TENANT;
import static id.percaya.campaign.media.MediaRequests.MEDIA;
import static id.percaya.campaign.media.MediaRequests.author;
import static id.percaya.campaign.media.MediaRequests.by;
import static id.percaya.campaign.media.MediaRequests.content;
import static id.percaya.campaign.media.MediaRequests.uploaded;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import id.percaya.campaign.EventBodies;
import id.percaya.campaign.ReceivedEvents;
import id.percaya.campaign.media.MediaFacts;
import id.percaya.campaign.media.MediaReader;
import id.percaya.campaign.media.MediaSamples;
import id.percaya.campaign.media.MediaUses;
import id.percaya.campaign.media.NamedMedia;
import id.percaya.campaign.media.ShownPeople;
import id.percaya.campaign.media.StoredMediaFiles;
import id.percaya.campaign.media.download.MediaAddresses;
import id.percaya.campaign.media.storage.MediaPart;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.testing.TestPlatform;
import id.percaya.kit.timing.Deadline;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class EndsOfMediaTest {

    private static final Tenant MELATI = new Tenant(TENANT);
    private static final long PATIENCE_NANOS = 60_000_000_000L;
    private static final Duration MONTH = Duration.ofDays(30);

    private final UUID contentId = UUID.randomUUID();
    private final UUID person = UUID.randomUUID();
    private final Instant now = Instant.now().truncatedTo(ChronoUnit.MILLIS);
    private UUID media;

    @Inject MediaUses uses;
    @Inject MediaReader reader;
    @Inject ShownPeople people;
    @Inject UnusedMediaTimer unused;
    @Inject MediaAddresses addresses;
    @Inject ReceivedEvents received;
    @Inject StoredMediaFiles stored;
    @Inject Transactions transactions;
    @Inject DataSource requests;

    @BeforeEach
    void upload() {
        media = UUID.fromString(uploaded("image/png", MediaSamples.png(50, 40)));
    }

    @Test
    void an_author_removes_a_medium_and_its_files_are_gone() {
        remove().statusCode(200)
                .body("state", equalTo("REMOVED"))
                .body("removal", equalTo("BY_AUTHOR"));

        assertGone("MEDIA_REMOVED");
        assertThat(facts()).isEmpty();
        assertThat(stored.keys(media)).as("the key, for the backups' files").isEqualTo(1);
        remove().statusCode(200);
    }

    @Test
    void a_medium_that_a_content_names_stays() {
        named(now, Map.of(media, Set.of()));

        remove().statusCode(409).body("code", equalTo("MEDIA_IN_USE"));

        content(media.toString()).statusCode(200);
        assertThat(facts()).containsKey(media);
    }

    @Test
    void another_tenant_cannot_remove_a_medium() {
        by("communications", OTHER_TENANT)
                .post(MEDIA + "/" + media + "/remove")
                .then()
                .statusCode(404);
        content(media.toString()).statusCode(200);
    }

    @Test
    void a_medium_that_no_content_ever_named_is_swept() {
        ring(now.plus(MONTH));

        assertGone("MEDIA_REMOVED");
        author().get(MEDIA + "/" + media).then().statusCode(200).body("removal", equalTo("UNUSED"));
    }

    @Test
    void a_medium_that_a_content_names_is_not_swept() {
        named(now, Map.of(media, Set.of()));

        ring(now.plus(MONTH));

        content(media.toString()).statusCode(200);
    }

    @Test
    void the_sweep_counts_from_the_last_time_that_a_content_named_it() {
        named(now, Map.of(media, Set.of()));
        named(now.plus(MONTH), Map.of());

        ring(now.plus(MONTH).plusSeconds(60));
        content(media.toString()).statusCode(200);

        ring(now.plus(MONTH).plus(MONTH));
        assertGone("MEDIA_REMOVED");
    }

    @Test
    void the_erasure_of_a_person_takes_the_media_that_show_the_person_by_their_key() {
        named(now, Map.of(media, Set.of(person)));
        String address = address();

        personErased();

        awaitErased();
        assertGone("MEDIA_ERASED");
        assertThat(stored.keys(media)).isZero();
        assertThat(facts()).isEmpty();
        RestAssured.given().get(address).then().statusCode(404);
        author().get(MEDIA + "/" + media + "/history")
                .then()
                .statusCode(200)
                .body("items.event", hasItem("media-erased"));
    }

    @Test
    void the_erasure_takes_media_that_only_an_earlier_version_showed_the_person_in() {
        named(now, Map.of(media, Set.of(person)));
        named(now.plusSeconds(1), Map.of());
        remove().statusCode(200);

        personErased();

        awaitErased();
        assertThat(stored.keys(media)).isZero();
    }

    @Test
    void a_medium_that_comes_to_show_an_erased_person_is_erased_too() {
        UUID earlier = media;
        named(now, Map.of(earlier, Set.of(person)));
        personErased();
        awaitErased();
        upload();
        named(now.plusSeconds(1), Map.of(media, Set.of(person)));

        EventMetadata cause = new EventMetadata(MELATI, "sari", UUID.randomUUID(), null, null);
        people.shown(Set.of(person), now.plusSeconds(1), cause);

        awaitErased();
        assertThat(stored.keys(media)).isZero();
    }

    @Test
    void the_erasure_of_a_person_leaves_the_media_of_others() {
        UUID other = UUID.fromString(uploaded("image/png", MediaSamples.png(30, 20)));
        named(now, Map.of(media, Set.of(person), other, Set.of(UUID.randomUUID())));

        personErased();

        awaitErased();
        content(other.toString()).statusCode(200);
    }

    private ValidatableResponse remove() {
        return author().post(MEDIA + "/" + media + "/remove").then();
    }

    private void named(Instant at, Map<UUID, Set<UUID>> named) {
        transactions.call(
                MELATI,
                () -> {
                    try (Connection connection = requests.getConnection()) {
                        uses.replace(new NamedMedia(MELATI, contentId, named, at), connection);
                        return named;
                    } catch (SQLException failed) {
                        throw new AssertionError(failed);
                    }
                });
    }

    private void ring(Instant at) {
        Deadline due = UnusedMediaTimer.deadline(MELATI, media, at, media);
        transactions.call(
                MELATI,
                () -> {
                    unused.due(due);
                    return due;
                });
    }

    private Map<UUID, MediaFacts> facts() {
        return transactions.call(MELATI, () -> reader.facts(Set.of(media)));
    }

    private String address() {
        String address = addresses.signed(MELATI, media, MediaPart.ORIGINAL).getPath();
        RestAssured.given().get(address).then().statusCode(200);
        return address;
    }

    private void personErased() {
        received.take(
                "consent.erased.v1",
                UUID.randomUUID(),
                7,
                EventBodies.consentEnded("erased", person));
    }

    private void awaitErased() {
        long until = System.nanoTime() + PATIENCE_NANOS;
        while (!"ERASED".equals(author().get(MEDIA + "/" + media).path("state"))) {
            assertThat(System.nanoTime()).as("patience").isLessThan(until);
            LockSupport.parkNanos(50_000_000);
        }
    }

    private void assertGone(String code) {
        content(media.toString()).statusCode(410).body("code", equalTo(code));
        assertThat(stored.files(media)).isZero();
    }
}
