package id.percaya.eventstore.example;

import static id.percaya.eventstore.testing.Given.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.StreamId;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import id.percaya.eventstore.example.Ticket.Called;
import id.percaya.eventstore.example.TicketCommand.CallTicket;
import id.percaya.eventstore.example.TicketCommand.DrawTicket;
import id.percaya.eventstore.example.TicketEvent.TicketCalled;
import id.percaya.eventstore.example.TicketEvent.TicketDrawn;
import id.percaya.eventstore.json.EventCodec;
import id.percaya.eventstore.postgres.TestDatabase;
import id.percaya.eventstore.postgres.group.GroupCommit;
import id.percaya.eventstore.postgres.jdbc.JdbcTransactions;
import id.percaya.eventstore.postgres.log.PostgresEventStore;
import id.percaya.eventstore.postgres.subscription.SubscriptionRunner;
import id.percaya.eventstore.testing.StateTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Runs the code of docs/event-store.md.
class TicketExampleTest {

    private static final Path SOURCES = Path.of("src/test/java/id/percaya/eventstore/example");
    private static final Path PAGE = Path.of("../docs/event-store.md");
    private static final Pattern SHOWN = Pattern.compile("```java\n(.*?)```", Pattern.DOTALL);

    private final TestDatabase database = new TestDatabase();
    private final DataSource requestPool = database.request();
    private final DataSource workerPool = database.worker();
    private final Tenant puskesmas = new Tenant("puskesmas-menteng");

    @BeforeEach
    void createView() {
        TestDatabase.execute(
                database.owner(),
                "create table waiting (tenant_id text not null, ticket uuid primary key)",
                "select es.fence('waiting')");
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void the_rules_need_no_database() {
        given(new TicketDecider(), new TicketDrawn(17))
                .when(new CallTicket("A"))
                .then(new TicketCalled("A"));
    }

    @Test
    void every_command_in_every_state() {
        StateTable.of(new TicketDecider(), TicketCommand.class, Ticket.class)
                .given()
                .given(new TicketDrawn(17))
                .given(new TicketDrawn(17), new TicketCalled("A"))
                .when(new DrawTicket(17))
                .when(new CallTicket("A"))
                .when("to another counter", new CallTicket("B"))
                .then(
                        """
                        state   | DrawTicket  | CallTicket   | CallTicket to another counter
                        None    | TicketDrawn | NEVER_DRAWN  | NEVER_DRAWN
                        Waiting | -           | TicketCalled | TicketCalled
                        Called  | -           | -            | CALLED_ELSEWHERE
                        """);
    }

    @Test
    void a_ticket_is_drawn_and_called_and_lights_up() {
        var transactions = new JdbcTransactions(requestPool);
        var store = new PostgresEventStore(transactions.joined(), List.of(new WaitingRoom()));
        var tickets = new CommandHandler<>(new TicketDecider(), TicketEvent.TYPES, store);

        var ticket = new StreamId("ticket", UUID.randomUUID());
        var context =
                CommandContext.of(
                        new EventMetadata(puskesmas, "siti", UUID.randomUUID(), null, null));
        Version drawn =
                transactions.retrying(
                        puskesmas, () -> tickets.handle(ticket, new DrawTicket(17), context));
        assertThat(drawn).isEqualTo(new Version(1));

        var board = new CallBoard();
        try (var subscriptions = new SubscriptionRunner(workerPool, "node-1")) {
            subscriptions.start(board);
            transactions.retrying(
                    puskesmas, () -> tickets.handle(ticket, new CallTicket("A"), context));
            subscriptions.wake();
            await(board, ticket);
        }
        assertThatExceptionOfType(Refused.class)
                .isThrownBy(() ->
                        transactions.retrying(
                                puskesmas,
                                () -> tickets.handle(ticket, new CallTicket("B"), context)));
    }

    @Test
    void without_a_view_one_round_trip_is_enough() {
        var ticket = new StreamId("ticket", UUID.randomUUID());
        var context =
                CommandContext.of(
                        new EventMetadata(puskesmas, "siti", UUID.randomUUID(), null, null));
        try (var store = new GroupCommit(requestPool, EventCodec.PLAIN, () -> {})) {
            var tickets = new CommandHandler<>(new TicketDecider(), TicketEvent.TYPES, store);
            store.retrying(puskesmas, () -> tickets.handle(ticket, new DrawTicket(17), context));
            store.retrying(puskesmas, () -> tickets.handle(ticket, new CallTicket("A"), context));

            Ticket called = store.call(puskesmas, () -> tickets.state(puskesmas, ticket));
            assertThat(called).isEqualTo(new Called(17, "A"));
        }
    }

    @Test
    void the_page_shows_what_is_compiled_here() throws IOException {
        String sources = sources();
        List<String> shown = new ArrayList<>();
        Matcher code = SHOWN.matcher(Files.readString(PAGE));
        while (code.find()) {
            shown.add(withoutLayout(code.group(1)));
        }
        assertThat(shown).isNotEmpty().allSatisfy(block -> assertThat(sources).contains(block));
    }

    private static String sources() throws IOException {
        StringBuilder sources = new StringBuilder();
        try (Stream<Path> files = Files.list(SOURCES)) {
            for (Path file : files.toList()) {
                sources.append(withoutLayout(Files.readString(file)));
            }
        }
        return sources.toString();
    }

    private static String withoutLayout(String code) {
        return code.replaceAll("\\s+", " ");
    }

    private static void await(CallBoard board, StreamId ticket) {
        while (!board.lit().contains(ticket.id())) {
            LockSupport.parkNanos(1_000_000);
        }
    }
}
