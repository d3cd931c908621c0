package id.percaya.campaign.directory.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import id.percaya.campaign.Scope;
import id.percaya.campaign.directory.DirectoryClient;
import id.percaya.campaign.directory.DirectoryClient.EntryBody;
import id.percaya.campaign.directory.entry.Entries;
import id.percaya.campaign.permission.halt.HaltCause;
import id.percaya.campaign.permission.halt.HaltEvent.HaltImposed;
import id.percaya.campaign.planning.content.ContentEvent;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Position;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.testing.GoldenEvents;
import id.percaya.kit.tenancy.Ids;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class WhenCodeUsedThenAdoptItTest {

    private static final Instant LONG_AGO = Instant.parse("2020-01-01T00:00:00Z");

    private final Entries entries;
    private final DirectoryBeginning beginning;
    private final Transactions transactions;
    private final DirectoryClient directory = DirectoryClient.ofNewTenant();

    WhenCodeUsedThenAdoptItTest(
            Entries entries, DirectoryBeginning beginning, Transactions transactions) {
        this.entries = entries;
        this.beginning = beginning;
        this.transactions = transactions;
    }

    @Test
    void codes_of_earlier_events_become_unreviewed_entries_once_although_two_nodes_adopt_them()
            throws ExecutionException, InterruptedException {
        HaltImposed halt = halt(new Scope("melati-kemang", "botox", "dr-r", "safety"));
        try (ExecutorService nodes = Executors.newFixedThreadPool(2)) {
            List<Future<?>> adoptions =
                    Stream.of(node(), node())
                            .<Future<?>>map(node ->
                                    nodes.submit(() -> {
                                        node.on(recorded(halt, LONG_AGO));
                                        node.on(recorded(halt, LONG_AGO));
                                    }))
                            .toList();
            for (Future<?> adoption : adoptions) {
                adoption.get();
            }
        }
        for (String path :
                List.of(
                        "facilities/melati-kemang",
                        "procedures/botox",
                        "practitioners/dr-r",
                        "topics/safety")) {
            directory
                    .get(path)
                    .statusCode(200)
                    .body("version", equalTo(1))
                    .body("status", equalTo("UNREVIEWED"))
                    .body("name", equalTo(path.substring(path.indexOf('/') + 1)));
        }
    }

    @Test
    void a_code_that_is_used_later_is_not_adopted() {
        node().on(recorded(halt(Scope.ofFacility("melati-baru")), Instant.now()));
        directory.get("facilities").body("items", empty());
    }

    @Test
    void a_registered_code_stays_as_it_is_and_a_registration_reviews_an_adopted_one() {
        directory.register("facilities/melati-pluit", EntryBody.of("Pluit")).statusCode(200);
        node().on(recorded(halt(Scope.ofFacility("melati-pluit")), LONG_AGO));
        directory.get("facilities/melati-pluit").body("status", equalTo("ACTIVE"));

        node().on(recorded(halt(Scope.ofFacility("melati-depok")), LONG_AGO));
        directory.get("facilities?status=UNREVIEWED").body("items.code", contains("melati-depok"));
        directory
                .imported("facilities", "code,name\nmelati-depok,Depok\n")
                .body("registered", equalTo(1));
        directory
                .get("facilities/melati-depok")
                .body("status", equalTo("ACTIVE"))
                .body("version", equalTo(2));
    }

    /// Golden events have every form that a log may hold.
    @Test
    void the_codes_of_contents_are_found_in_every_stored_form() {
        List<ContentEvent> golden =
                GoldenEvents.read(ContentEvent.TYPES, Path.of("src/test/resources/golden/events"));
        golden.forEach(event -> node().on(recorded(event, LONG_AGO)));
        assertThat(directory.get("facilities").extract().<List<String>>path("items.code"))
                .isNotEmpty();
        assertThat(directory.get("procedures").extract().<List<String>>path("items.code"))
                .isNotEmpty();
    }

    private WhenCodeUsedThenAdoptIt node() {
        return new WhenCodeUsedThenAdoptIt(entries, beginning, transactions);
    }

    private static HaltImposed halt(Scope scope) {
        return new HaltImposed(scope, HaltCause.DECISION, null, null, LONG_AGO, null);
    }

    private Recorded<Object> recorded(Object event, Instant at) {
        EventMetadata cause =
                new EventMetadata(new Tenant(directory.tenant()), "ayu", Ids.next(), null, null);
        return new Recorded<>(
                new StreamId("halt", Ids.next()),
                new Version(1),
                Position.START,
                Ids.next(),
                at,
                cause,
                event);
    }
}
