package id.percaya.listening.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.percaya.listening.intake.mention.Kind;
import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.mention.Source;
import id.percaya.listening.intake.row.Consequence;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.row.Row.Broken;
import id.percaya.listening.intake.row.Row.Read;
import id.percaya.listening.intake.row.RowError;
import id.percaya.listening.intake.row.Rule;
import id.percaya.listening.intake.row.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormatTest {

    private static final Instant RECEIVED = Instant.parse("2026-03-01T00:00:00Z");
    private static final String PLAIN = "Tanggal,Judul,Tautan,Isi,Sumber,Sentimen\n";

    @Nested
    class Meltwater {

        @Test
        void reads_the_export_of_2025() throws Exception {
            Mention mention =
                    onlyMention(Format.MELTWATER_2025, sample("meltwater-export-2025.csv"));
            assertThat(mention.origin().source()).isEqualTo(Source.X);
            assertThat(mention.publishedAt()).isEqualTo("2025-11-14T17:00:00Z");
            assertThat(mention.sentiment()).isEqualTo(Sentiment.POSITIVE);
            assertThat(mention.content().title()).isEqualTo("Product Launch");
            assertThat(mention.content().language()).isEqualTo("en");
            assertThat(mention.author().followers()).isEqualTo(10_000);
            assertThat(mention.metrics().views()).isEqualTo(5_000);
        }

        @ParameterizedTest
        @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
        void recognises_the_encoding_with_and_without_a_mark(String charset) throws Exception {
            String text =
                    "Date,Headline,URL,Source,Sentiment\n2025-11-15,Sehat – aman,https://a.id/1,Blog,\n";
            for (String start : List.of("", "\uFEFF")) {
                byte[] bytes = (start + text).getBytes(Charset.forName(charset));
                Mention mention =
                        onlyMention(Format.MELTWATER_2025, new ByteArrayInputStream(bytes));
                assertThat(mention.content().title()).isEqualTo("Sehat – aman");
            }
        }

        @Test
        void reads_tabs_and_older_dates() throws Exception {
            String text =
                    "URL\tDate\tSource\tHeadline\tSentiment\nhttps://a.id/1\t15-Nov-2025 01:30PM\tBlog\tA\tNot Rated\n";
            Mention mention = onlyMention(Format.MELTWATER_2025, stream(text));
            assertThat(mention.publishedAt()).isEqualTo("2025-11-15T06:30:00Z");
            assertThat(mention.sentiment()).isEqualTo(Sentiment.UNKNOWN);
            assertThat(mention.kind()).isEqualTo(Kind.ARTICLE);
        }
    }

    @Nested
    class PlainIndonesian {

        @Test
        void reads_every_row_but_the_broken_one() throws Exception {
            List<Row> rows = rows(Format.PLAIN_ID, sample("plain-id.csv"));
            assertThat(rows).hasSize(4);
            assertThat(rows.get(2))
                    .isEqualTo(new Broken(List.of(skipped(5, "tanggal", "31/02/2026", Rule.DATE))));
            assertThat(mentions(rows))
                    .extracting(Mention::sentiment)
                    .containsExactly(Sentiment.NEGATIVE, Sentiment.NEUTRAL, Sentiment.UNKNOWN);
        }

        @Test
        void reads_numbers_dates_and_values_over_several_lines() throws Exception {
            Mention mention = mentions(rows(Format.PLAIN_ID, sample("plain-id.csv"))).getFirst();
            assertThat(mention.publishedAt()).isEqualTo("2026-02-03T01:30:00Z");
            assertThat(mention.author().followers()).isEqualTo(12_500);
            assertThat(mention.metrics().likes()).isEqualTo(1_204);
            assertThat(mention.content().text()).isEqualTo("Antre tiga jam;\ntidak ada kabar");
            assertThat(Objects.requireNonNull(mention.origin().link()).canonical())
                    .isEqualTo("https://instagram.com/p/AbC");
        }
    }

    @Nested
    class A_broken_row {

        @Test
        void reports_all_its_errors() throws Exception {
            List<RowError> errors = errors(PLAIN + "kemarin,A,contoh,B,X,Positif\n");
            assertThat(errors)
                    .containsExactly(
                            skipped(2, "tanggal", "kemarin", Rule.DATE),
                            skipped(2, "tautan", "contoh", Rule.URL));
        }

        @Test
        void shows_no_personal_data() throws Exception {
            List<RowError> errors =
                    errors(
                            PLAIN
                                    + "pasien 3174091201900001 sari@contoh.id @sari 0812-3456-7890,A,https://a.id,B,X,\n");
            assertThat(errors.getFirst().value()).isEqualTo("pasien … …@… @… …");
        }

        @ParameterizedTest
        @CsvSource({
            "31/02/2026 0812-3456-7890,31/02/2026 …",
            "3174.09.1201900001,…",
            "31/02/2026 08:30,31/02/2026 08:30"
        })
        void shows_a_leading_date_but_no_other_long_number(String value, String shown)
                throws Exception {
            List<RowError> errors = errors(PLAIN + value + ",A,https://a.id,B,X,\n");
            assertThat(errors).containsExactly(skipped(2, "tanggal", shown, Rule.DATE));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "01/02/2026,Ibu Sari marah,https://a.id/1,B,X,Positif,Sari",
                    "Sari,01/02/2026,\"https://a.id/1,B,X,Positif",
                    "01/02/2026,Ibu Sari marah\0,https://a.id/1,B,X,Positif"
                })
        void shows_no_free_text(String broken) throws Exception {
            assertThat(errors(PLAIN + broken + "\n")).extracting(RowError::value).containsOnly("");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "01/02/2026,A,https://a.id/1,\"B,X,Positif",
                    "01/02/2026,A,https://a.id/1,\"B\"C,X,Positif",
                    "01/02/2026,A,https://a.id/1,B,X,Positif,7",
                    "02/03/2027,A,https://a.id/1,B,X,Positif",
                    "01/02/1926,A,https://a.id/1,B,X,Positif",
                    "01/02/2026,,https://a.id/1,,X,Positif"
                })
        void does_not_stop_the_ones_after_it(String broken) throws Exception {
            String good = "01/02/2026,A,https://a.id/2,B,X,Positif\n";
            List<Row> rows = rows(Format.PLAIN_ID, stream(PLAIN + broken + "\n" + good + good));
            assertThat(rows).hasSize(3);
            assertThat(rows.getFirst()).isInstanceOf(Broken.class);
            assertThat(mentions(rows)).hasSize(2);
        }

        @Test
        void is_truncated_when_it_is_too_long() throws Exception {
            String huge = "x".repeat(Lines.MAX_LENGTH + 10);
            String good = "01/02/2026,A,https://a.id/2,B,X,Positif\n";
            List<Row> rows = rows(Format.PLAIN_ID, stream(PLAIN + huge + "\n" + good));
            assertThat(rows).hasSize(2);
            assertThat(mentions(rows)).hasSize(1);
        }
    }

    @Nested
    class A_json_line {

        @Test
        void is_the_canonical_mention_itself() throws Exception {
            String line =
                    """
                    {"source":"tiktok","externalId":"7","url":"https://tiktok.com/@a/video/7","publishedAt":"2026-02-01T01:00:00+07:00","language":"id","text":"Bagus","author":{"handle":"@a","followers":250000},"kind":"COMMENT","metrics":{"likes":3},"sentiment":{"label":"positif"},"more":1}
                    """;
            Mention mention = onlyMention(Format.NDJSON, stream(line));
            assertThat(mention.origin().source()).isEqualTo(Source.TIKTOK);
            assertThat(mention.origin().externalId()).isEqualTo("7");
            assertThat(mention.publishedAt()).isEqualTo("2026-01-31T18:00:00Z");
            assertThat(mention.kind()).isEqualTo(Kind.COMMENT);
            assertThat(mention.metrics().likes()).isEqualTo(3);
            assertThat(mention.sentiment()).isEqualTo(Sentiment.POSITIVE);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"source\":\"x\"",
                    "[]",
                    "{} {}",
                    "{\"source\":\"mars\",\"externalId\":\"1\",\"publishedAt\":\"2026-02-01T01:00:00Z\",\"text\":\"a\"}",
                    "{\"source\":\"x\",\"publishedAt\":\"2026-02-01T01:00:00Z\",\"text\":\"a\"}",
                    "{\"source\":\"x\",\"source\":\"x\",\"externalId\":\"1\",\"publishedAt\":\"2026-02-01T01:00:00Z\",\"text\":\"a\"}",
                    "{\"source\":\"x\",\"externalId\":\"1.5E+18\",\"publishedAt\":\"2026-02-01T01:00:00Z\",\"text\":\"a\"}",
                    "{\"source\":\"x\",\"externalId\":\"1\",\"publishedAt\":\"2026-02-01\",\"text\":\"a\"}"
                })
        void does_not_stop_the_ones_after_it_when_broken(String broken) throws Exception {
            String good =
                    "{\"source\":\"x\",\"externalId\":\"1\",\"publishedAt\":\"2026-02-01T01:00:00Z\",\"text\":\"a\"}";
            List<Row> rows = rows(Format.NDJSON, stream(good + "\n" + broken + "\n" + good));
            assertThat(rows).hasSize(3);
            assertThat(rows.get(1)).isInstanceOf(Broken.class);
            assertThat(mentions(rows)).hasSize(2);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\n\n", "PK\3\4\0\0\0\0", "{\"a\":1}", "<html>\n<body>", "Date,URL\n"})
    void a_file_in_another_format_is_unreadable(String text) {
        assertThatThrownBy(() -> rows(Format.MELTWATER_2025, stream(text)))
                .isInstanceOf(UnreadableFile.class);
    }

    @Test
    void missing_columns_are_named() {
        assertThatThrownBy(() -> rows(Format.PLAIN_ID, stream("Tanggal;Judul;Isi;Sumber\n")))
                .hasMessage("the header lacks the columns [tautan, sentimen]");
    }

    private static List<RowError> errors(String text) throws Exception {
        return rows(Format.PLAIN_ID, stream(text)).stream()
                .flatMap(row ->
                        switch (row) {
                            case Read(_, List<RowError> errors) -> errors.stream();
                            case Row.Removed _ -> List.<RowError>of().stream();
                            case Broken(List<RowError> errors) -> errors.stream();
                        })
                .toList();
    }

    private static RowError skipped(long line, String column, String value, Rule rule) {
        return new RowError(line, column, value, rule, Consequence.ROW_SKIPPED);
    }

    private static Mention onlyMention(Format format, InputStream in) throws Exception {
        List<Row> rows = rows(format, in);
        assertThat(rows).hasSize(1).first().isInstanceOf(Read.class);
        return mentions(rows).getFirst();
    }

    private static List<Mention> mentions(List<Row> rows) {
        return rows.stream()
                .flatMap(row ->
                        switch (row) {
                            case Read(Mention mention, _) -> List.of(mention).stream();
                            case Broken _, Row.Removed _ -> List.<Mention>of().stream();
                        })
                .toList();
    }

    private static List<Row> rows(Format format, InputStream in)
            throws IOException, UnreadableFile {
        List<Row> rows = new ArrayList<>();
        format.rows(in, null, RECEIVED).forEachRemaining(rows::add);
        return rows;
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream sample(String name) {
        return Objects.requireNonNull(FormatTest.class.getResourceAsStream(name));
    }
}
