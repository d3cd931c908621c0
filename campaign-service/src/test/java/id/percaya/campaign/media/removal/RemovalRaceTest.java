package id.percaya.campaign.media.removal;

import static id.percaya.campaign.Requests.TENANT;
import static id.percaya.campaign.Requests.activeCampaign;
import static id.percaya.campaign.Requests.as;
import static id.percaya.campaign.media.MediaRequests.MEDIA;
import static id.percaya.campaign.media.MediaRequests.author;
import static id.percaya.campaign.media.MediaRequests.uploaded;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import id.percaya.campaign.RequestBodies.ContentBody;
import id.percaya.campaign.media.MediaSamples;
import id.percaya.campaign.media.MediaUses;
import id.percaya.campaign.media.NamedMedia;
import id.percaya.campaign.media.upload.MediaId;
import id.percaya.campaign.media.upload.MediaRemoval;
import id.percaya.campaign.permission.GateLock;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.kit.json.TolerantJson;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// A medium is removed while a content that names it is being written.
@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class RemovalRaceTest {

    private static final Tenant MELATI = new Tenant(TENANT);

    /// Enough for the other one to come to the lock.
    private static final long MEANWHILE_NANOS = 1_000_000_000L;

    @Inject MediaRemovals removals;
    @Inject MediaUses uses;
    @Inject GateLock lock;
    @Inject Transactions transactions;
    @Inject DataSource requests;

    private UUID media;

    @BeforeEach
    void upload() {
        media = UUID.fromString(uploaded("image/png", MediaSamples.png(50, 40)));
    }

    @Test
    void a_medium_that_a_content_is_just_naming_stays() throws Exception {
        String path = MEDIA + "/" + media;
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<ValidatableResponse> removing =
                    transactions.call(
                            MELATI,
                            () -> {
                                lock.lockShared(MELATI);
                                Future<ValidatableResponse> removal =
                                        threads.submit(
                                                () -> author().post(path + "/remove").then());
                                LockSupport.parkNanos(MEANWHILE_NANOS);
                                name();
                                return removal;
                            });
            removing.get().statusCode(409).body("code", equalTo("MEDIA_IN_USE"));
        }
    }

    @Test
    void a_medium_that_is_just_being_removed_cannot_be_named() throws Exception {
        ObjectNode content =
                TolerantJson.mapper().valueToTree(ContentBody.of(activeCampaign("EDUCATION")));
        content.set("media", TolerantJson.mapper().valueToTree(List.of(named())));
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            Future<ValidatableResponse> drafting =
                    transactions.call(
                            MELATI,
                            () -> {
                                lock.lockExclusive(MELATI);
                                Future<ValidatableResponse> draft =
                                        threads.submit(() ->
                                                as("communications", TENANT)
                                                        .body(content)
                                                        .post("/v1/contents")
                                                        .then());
                                LockSupport.parkNanos(MEANWHILE_NANOS);
                                remove();
                                return draft;
                            });
            drafting.get().statusCode(422).body("violations.code", hasItem("UNKNOWN_MEDIUM"));
        }
    }

    private Map<String, Object> named() {
        return Map.of(
                "mediaId", media, "altText", "Alat ukur tensi", "shows", Map.of("people", "NONE"));
    }

    /// As the projection of a content does.
    private void name() {
        try (Connection connection = requests.getConnection()) {
            uses.replace(
                    new NamedMedia(
                            MELATI, UUID.randomUUID(), Map.of(media, Set.of()), Instant.now()),
                    connection);
        } catch (SQLException failed) {
            throw new AssertionError(failed);
        }
    }

    private void remove() {
        var _ =
                removals.remove(
                        new MediaId(media),
                        MediaRemoval.BY_AUTHOR,
                        Instant.now(),
                        CommandContext.of(
                                new EventMetadata(MELATI, "sari", Ids.next(), null, null)));
    }
}
