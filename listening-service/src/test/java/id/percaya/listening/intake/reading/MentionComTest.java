package id.percaya.listening.intake.reading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.mention.Source;
import id.percaya.listening.intake.mention.TextState;
import id.percaya.listening.intake.mention.VendorField;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.row.Row.Broken;
import id.percaya.listening.intake.row.Row.Read;
import id.percaya.listening.intake.row.RowError;
import id.percaya.listening.intake.row.Rule;
import id.percaya.listening.intake.row.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files of Mention (mention.com).
class MentionComTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-28T00:00:00Z");

    @Test
    void pages_may_stand_back_to_back_and_copies_are_mentions() throws Exception {
        assertThat(rows(sample()).stream().filter(Read.class::isInstance).map(MentionComTest::of))
                .extracting(
                        mention -> mention.origin().externalId(),
                        mention -> mention.origin().source(),
                        Mention::sentiment,
                        mention -> mention.particulars().textState())
                .containsExactly(
                        tuple("527850001", Source.WEB, Sentiment.POSITIVE, TextState.SNIPPET),
                        tuple("527850009", Source.WEB, Sentiment.UNKNOWN, TextState.SNIPPET),
                        tuple("527850002", Source.X, Sentiment.NEGATIVE, TextState.FULL),
                        tuple("527850004", Source.YOUTUBE, Sentiment.NEUTRAL, TextState.FULL));
    }

    @Test
    void every_field_with_a_canonical_form_is_read() throws Exception {
        Mention mention = of(rows(sample()).getFirst());
        assertThat(mention.publishedAt()).isEqualTo("2026-11-14T17:16:27.100907Z");
        assertThat(mention.content().title()).isEqualTo("Klinik Contoh menambah jam layanan anak");
        assertThat(mention.content().language()).isEqualTo("id");
        assertThat(Objects.requireNonNull(mention.origin().link()).canonical())
                .isEqualTo("https://berita.example/klinik-contoh-jam-layanan");
        assertThat(mention.particulars().country()).isEqualTo("ID");
        assertThat(mention.particulars().observedAt()).isEqualTo("2026-11-15T01:00:00Z");
        assertThat(mention.metrics().reach()).isEqualTo(125_000);
        assertThat(mention.author().key()).isNotNull();
    }

    @Test
    void fields_of_the_vendor_are_kept_as_received_without_names() throws Exception {
        assertThat(of(rows(sample()).getFirst()).particulars().vendor().fields())
                .containsExactlyInAnyOrder(
                        new VendorField("alert_id", "112233"),
                        new VendorField("folder", "inbox"),
                        new VendorField("favorite", "false"),
                        new VendorField("tone_score", "0.83"),
                        new VendorField("direct_reach", "90000"),
                        new VendorField("score", "61"));
    }

    @Test
    void a_value_that_is_missing_is_no_error() throws Exception {
        assertThat(rows(sample()).stream().filter(Read.class::isInstance))
                .allSatisfy(row -> assertThat(((Read) row).errors()).isEmpty());
    }

    @Test
    void followers_are_those_of_the_author() throws Exception {
        assertThat(of(rows(sample()).get(2)).author().followers()).isEqualTo(2400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"folder\":\"spam\"", "\"folder\":\"trash\"", "\"trashed\":true"})
    void what_was_thrown_away_is_skipped_and_listed(String field) throws Exception {
        assertThat(errors(rows("[" + mention(field) + "]").getFirst()))
                .extracting(RowError::column, RowError::rule)
                .containsExactly(tuple("folder", Rule.VALUE));
    }

    @ParameterizedTest
    @CsvSource({
        "-1,NEGATIVE",
        "0,NEUTRAL",
        "1,POSITIVE",
        "-1.0,NEGATIVE",
        "0.0,NEUTRAL",
        "1.0,POSITIVE",
        "'\"1\"',POSITIVE",
        "'\"negative\"',NEGATIVE",
        "null,UNKNOWN"
    })
    void the_tone_is_the_mood(String tone, Sentiment mood) throws Exception {
        Row row = rows("[" + mention("\"tone\":" + tone) + "]").getFirst();
        assertThat(of(row).sentiment()).isEqualTo(mood);
        assertThat(((Read) row).errors()).isEmpty();
    }

    @Test
    void unknown_labels_are_said_and_cost_no_mention() throws Exception {
        String labels = mention("\"tone\":7").replace("\"web\"", "\"papan bunga\"");
        Read row = (Read) rows("[" + labels + "]").getFirst();
        assertThat(row.mention().sentiment()).isEqualTo(Sentiment.UNKNOWN);
        assertThat(row.mention().origin().source()).isEqualTo(Source.WEB);
        assertThat(row.errors())
                .extracting(RowError::column, RowError::rule)
                .containsExactlyInAnyOrder(
                        tuple("source_type", Rule.LABEL), tuple("tone", Rule.LABEL));
    }

    @Test
    void the_messages_of_the_stream_are_read() throws Exception {
        String file =
                "{\"type\":\"mark\"}\n{\"type\":\"mention\",\"mention\":"
                        + mention("\"tone\":1")
                        + "}\n{\"type\":\"warning\",\"message\":\"capped\"}";
        assertThat(rows(file)).singleElement().isInstanceOf(Read.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{\"mentions\":[],\"_links\":{}}"})
    void an_alert_without_mentions_has_no_rows(String file) throws Exception {
        assertThat(rows(file)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "7",
                "\"mentions\"",
                "{\"documents\":[{\"id\":\"12\"}]}",
                "{\"alerts\":[{\"id\":\"1\",\"mentions\":[{\"published_at\":\"2026-11-14T17:16:27Z\"}]}]}",
                "{\"mentions\":[{\"id\":\"1\",\"content\":\"isi\",\"platform\":\"x\"}]}",
                "{\"mentions\":7}",
                "[7]",
                "[[]]",
                "{\"source\":\"web\",\"publishedAt\":\"2026-11-14T17:16:27Z\"}\n{}",
                "{\"error\":\"invalid_grant\"}",
                "{\"mentions\":[{\"id\""
            })
    void another_document_is_refused(String file) {
        assertThatThrownBy(() -> rows(file)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void what_is_no_mention_costs_only_itself() throws Exception {
        String one = mention("\"tone\":1");
        String file =
                "{\"mentions\":[%s,7,null,[%s],%s]}{\"error\":\"x\"}[%s]"
                        .formatted(one, one, one, one);
        List<Row> rows = rows(file);
        assertThat(rows).hasSize(7);
        assertThat(rows.stream().filter(Read.class::isInstance)).hasSize(3);
        assertThat(errors(rows.get(5))).extracting(RowError::rule).containsExactly(Rule.REQUIRED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"published_at\":{}",
                "\"published_at\":1e99",
                "\"published_at\":\"2026-02-31T00:00:00Z\"",
                "\"title\":[],\"description\":{\"a\":1}",
                "\"id\":{},\"original_url\":[1]"
            })
    void a_field_of_another_type_costs_at_most_its_mention(String fields) throws Exception {
        String file = "[" + mention("\"tone\":1") + "," + with(fields) + "," + mention("") + "]";
        List<Row> rows = rows(file);
        assertThat(rows).hasSize(3);
        assertThat(rows.get(1)).isInstanceOf(Broken.class);
        assertThat(rows.getLast()).isInstanceOf(Read.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"children\":[1]",
                "\"children\":{\"children\":[7,null]}",
                "\"author_influence\":\"siapa\"",
                "\"metadata\":[{}]",
                "\"cumulative_reach\":-1",
                "\"country\":62",
                "\"folder\":{\"spam\":true}",
                "\"tone\":{}"
            })
    void a_field_that_the_mention_does_without_is_dropped(String fields) throws Exception {
        assertThat(rows("[" + mention(fields) + "]")).singleElement().isInstanceOf(Read.class);
    }

    @Test
    void a_sample_cut_off_at_any_byte_never_fails_and_says_so() throws Exception {
        byte[] bytes = sample().getBytes(UTF_8);
        String whole = new String(bytes, UTF_8).strip();
        for (int length = 0; length < whole.getBytes(UTF_8).length; length++) {
            byte[] part = Arrays.copyOf(bytes, length);
            try {
                List<Row> rows = rows(new ByteArrayInputStream(part));
                boolean isWholePage = new String(part, UTF_8).strip().endsWith("}\n}");
                assertThat(isWholePage || rows.getLast() instanceof Broken).isTrue();
            } catch (UnreadableFile refused) {
                assertThat(refused).hasMessageNotContaining("Klinik");
            }
        }
    }

    @Test
    void a_mention_without_end_is_given_up_and_the_earlier_stay() throws Exception {
        List<Row> rows =
                rows("[" + mention("") + ",{\"id\":\"2\",\"tags\":[" + "1,".repeat(1 << 20));
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).isInstanceOf(Read.class);
        assertThat(rows.getLast()).isInstanceOf(Broken.class);
    }

    @Test
    void a_huge_file_is_read_as_it_comes() throws Exception {
        byte[] page = ("{\"mentions\":[" + mention("\"tone\":0") + "]}").getBytes(UTF_8);
        int[] taken = {0};
        InputStream in =
                new SequenceInputStream(
                        Collections.enumeration(
                                IntStream.range(0, 20_000)
                                        .mapToObj(_ -> counted(page, taken))
                                        .toList()));
        Iterator<Row> rows = Format.MENTION_JSON.rows(in, UTF_8, RECEIVED);
        assertThat(rows.next()).isInstanceOf(Read.class);
        assertThat(taken[0]).isLessThan(10_000);
        int read = 1;
        while (rows.hasNext()) {
            assertThat(rows.next()).isInstanceOf(Read.class);
            read++;
        }
        assertThat(read).isEqualTo(20_000);
    }

    private static InputStream counted(byte[] page, int[] taken) {
        return new FilterInputStream(new ByteArrayInputStream(page)) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = super.read(bytes, from, length);
                taken[0] += count < 0 ? 1 : 0;
                return count;
            }
        };
    }

    private static String mention(String fields) {
        String more = fields.isEmpty() ? "" : "," + fields;
        return "{\"id\":\"1\",\"title\":\"Judul\",\"description\":\"Isi\",\"published_at\":\"2026-11-14T17:16:27.1+00:00\","
                + "\"original_url\":\"https://berita.example/1\",\"source_type\":\"web\""
                + more
                + "}";
    }

    /// A mention whose other fields are missing where they are named.
    private static String with(String fields) {
        String id = fields.contains("\"id\"") ? "" : "\"id\":\"2\",";
        String title = fields.contains("\"title\"") ? "" : "\"title\":\"Judul\",";
        String at =
                fields.contains("published_at") ? "" : "\"published_at\":\"2026-11-14T17:16:27Z\",";
        return "{" + id + title + at + "\"source_type\":\"web\"," + fields + "}";
    }

    private static Mention of(Row row) {
        return ((Read) row).mention();
    }

    private static List<RowError> errors(Row row) {
        return ((Broken) row).errors();
    }

    private static String sample() throws IOException {
        try (InputStream in = MentionComTest.class.getResourceAsStream("/imports/mention.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), UTF_8);
        }
    }

    private static List<Row> rows(String text) throws Exception {
        return rows(new ByteArrayInputStream(text.getBytes(UTF_8)));
    }

    private static List<Row> rows(InputStream in) throws IOException, UnreadableFile {
        List<Row> rows = new ArrayList<>();
        Format.MENTION_JSON.rows(in, null, RECEIVED).forEachRemaining(rows::add);
        return rows;
    }
}
