package id.percaya.listening.sources.platform;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.intake.mention.Kind;
import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.sources.polling.PollAnswer;
import id.percaya.listening.sources.polling.PollAnswer.Page;
import id.percaya.listening.sources.polling.PollFault;
import id.percaya.listening.sources.polling.PollRequest.Target;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class BlueskyReaderTest {

    private static final Target TARGET = new Target("", "", "Melati antre");
    private static final long NOW = micros(Stub.NOW);
    private static final String POST = frame(NOW - 5000, "create", "Antre di #Melati, lima jam");

    @Test
    void a_post_with_all_words_is_a_mention() {
        Mention mention = Stub.mention(read(POST).getFirst());
        assertThat(mention.origin().externalId())
                .isEqualTo("at://did:plc:abc123/app.bsky.feed.post/3k");
        assertThat(mention.content().text()).isEqualTo("Antre di #Melati, lima jam");
        assertThat(mention.kind()).isEqualTo(Kind.POST);
        assertThat(mention.publishedAt()).isEqualTo(Instant.parse("2026-02-28T10:00:00Z"));
        assertThat(read(POST.replace("Antre", "Ramah"))).isEmpty();
        assertThat(read(POST.replace("Melati", "Melatinya"))).isEmpty();
        assertThat(read(POST.replace("\"create\"", "\"update\""))).hasSize(1);
    }

    @Test
    void a_deletion_names_the_same_post() {
        String delete =
                "{\"did\":\"did:plc:abc123\",\"time_us\":%d,\"kind\":\"commit\",\"commit\":{\"rev\":\"3k\",\"operation\":\"delete\",\"collection\":\"app.bsky.feed.post\",\"rkey\":\"3k\"}}"
                        .formatted(NOW);
        assertThat(read(delete))
                .singleElement()
                .isInstanceOfSatisfying(
                        Row.Removed.class,
                        removed ->
                                assertThat(removed.origin().externalId())
                                        .isEqualTo("at://did:plc:abc123/app.bsky.feed.post/3k"));
        assertThat(read(delete.replace("feed.post\"", "feed.like\""))).isEmpty();
    }

    @Test
    void other_frames_are_left_out() {
        assertThat(read("no json")).isEmpty();
        assertThat(read("{\"kind\":\"identity\",\"time_us\":1}")).isEmpty();
        assertThat(read("[]")).isEmpty();
    }

    @Test
    void the_stream_is_read_from_the_cursor_until_the_present() {
        AtomicReference<String> asked = new AtomicReference<>("");
        StreamServer server =
                serve(asked, List.of(POST, frame(NOW + 1, "create", "x"), POST), false);
        Page page = (Page) fetch(server.port(), "1700000000000000");
        assertThat(page.rows()).hasSize(1);
        assertThat(page.cursor()).isEqualTo(Long.toString(NOW + 1));
        assertThat(page.isMore()).isFalse();
        assertThat(asked.get())
                .contains("cursor=1700000000000000")
                .contains("wantedCollections=app.bsky.feed.post");
    }

    @Test
    void a_stream_that_breaks_off_keeps_what_was_read() {
        StreamServer server = serve(new AtomicReference<>(""), List.of(POST), true);
        Page page = (Page) fetch(server.port(), "1700000000000000");
        assertThat(page.rows()).hasSize(1);
        assertThat(page.cursor()).isEqualTo(Long.toString(NOW - 5000));
    }

    @Test
    void a_stream_that_is_not_there_is_a_fault() {
        assertThat(fetch(1, null)).isEqualTo(PollAnswer.refused(PollFault.UNAVAILABLE));
        StreamServer closed = serve(new AtomicReference<>(""), List.of(), true);
        assertThat(fetch(closed.port(), null)).isEqualTo(PollAnswer.refused(PollFault.UNAVAILABLE));
        StreamServer silent = serve(new AtomicReference<>(""), List.of(), false);
        assertThat(fetch(silent.port(), null)).isEqualTo(PollAnswer.refused(PollFault.UNAVAILABLE));
    }

    private static PollAnswer fetch(int port, @org.jspecify.annotations.Nullable String cursor) {
        URI address = URI.create("ws://localhost:" + port + "/subscribe");
        return Stub.fetch(new BlueskyReader(Stub.settings(address)), TARGET, cursor);
    }

    private static StreamServer serve(
            AtomicReference<String> asked, List<String> frames, boolean closes) {
        return StreamServer.serve(asked, frames, closes);
    }

    private static List<Row> read(String frame) {
        BlueskyFrames frames = new BlueskyFrames("melati ANTRE", Stub.NOW);
        frames.read(frame);
        return frames.rows();
    }

    private static String frame(long micros, String operation, String text) {
        return "{\"did\":\"did:plc:abc123\",\"time_us\":%d,\"kind\":\"commit\",\"commit\":{\"rev\":\"3k\",\"operation\":\"%s\",\"collection\":\"app.bsky.feed.post\",\"rkey\":\"3k\",\"record\":{\"$type\":\"app.bsky.feed.post\",\"text\":\"%s\",\"createdAt\":\"2026-02-28T10:00:00.000Z\"},\"cid\":\"bafyrei\"}}"
                .formatted(micros, operation, text);
    }

    private static long micros(Instant at) {
        return at.getEpochSecond() * 1_000_000;
    }
}
