package id.percaya.listening.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.row.Consequence;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.row.Row.Broken;
import id.percaya.listening.intake.row.Row.Read;
import id.percaya.listening.intake.row.RowError;
import id.percaya.listening.intake.row.Rule;
import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Files with faults that spreadsheets and export programs cause. One bad cell never costs a
/// mention.
class FaultyFileTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-28T00:00:00Z");
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final String PLAIN = "Tanggal;Judul;Tautan;Isi;Sumber;Sentimen;Pengikut\n";
    private static final String ROW =
            "27/11/2026 08:30;Judul;https://berita.example/1;isi;X;Negatif;";
    private static final String MELTWATER =
            "Date,Headline,URL,Opening Text,Source,Language,Reach,Sentiment,Tweet Id,Time\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sep=;\r\n" + PLAIN,
                "\r\n;;;;;;\r\n" + PLAIN,
                "Ekspor 27 November\n\n" + PLAIN,
                "Tanggal;Judul;Tautan\u00A0;Isi;Sumber;Sentimen;Pengikut\n"
            })
    void the_header_is_found(String header) throws Exception {
        assertThat(mentions(Format.PLAIN_ID, header + ROW + "100\n;;;;;;\n")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"100;;;", "100", ""})
    void empty_cells_at_the_end_may_be_missing_or_too_many(String end) throws Exception {
        assertThat(rows(Format.PLAIN_ID, PLAIN + ROW + end + "\n" + ROW.strip() + "100\n"))
                .allSatisfy(row -> assertThat(row).isInstanceOf(Read.class))
                .hasSize(2);
        String shorter = ROW.substring(0, ROW.length() - 1);
        assertThat(mentions(Format.PLAIN_ID, PLAIN + shorter + "\n" + ROW + "1\n")).hasSize(2);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"-|NUMBER", "N/A|NUMBER", "1,5|NUMBER", "banyak|NUMBER", "-7|NUMBER"})
    void a_bad_count_is_dropped_and_said(String count, Rule rule) throws Exception {
        Read row = onlyRow(Format.PLAIN_ID, PLAIN + ROW + count + "\n");
        assertThat(row.mention().author().followers()).isNull();
        assertThat(row.errors())
                .extracting(RowError::column, RowError::rule, RowError::consequence)
                .containsExactly(tuple("pengikut", rule, Consequence.CELL_DROPPED));
    }

    @Test
    void three_decimals_are_thousands() throws Exception {
        assertThat(onlyMention(Format.PLAIN_ID, PLAIN + ROW + "12,500\n").author().followers())
                .isEqualTo(12_500);
    }

    @Test
    void a_replacement_character_is_in_the_text_as_received() throws Exception {
        String row = ROW.replace(";isi;", ";Operasi gagal \uFFFD\uFFFD parah;");
        assertThat(onlyMention(Format.PLAIN_ID, PLAIN + row + "1\n").content().text())
                .isEqualTo("Operasi gagal \uFFFD\uFFFD parah");
    }

    @Test
    void windows_1252_is_read_where_it_is_no_utf_8_and_said() throws Exception {
        String row = ROW.replace(";isi;", ";“tidak apa-apa” – gagal;");
        byte[] file = (PLAIN + row + "1\n" + ROW + "2\n").getBytes(WINDOWS);
        for (Charset declared : new Charset[] {WINDOWS, StandardCharsets.ISO_8859_1}) {
            List<Row> rows = rows(Format.PLAIN_ID, file, declared);
            assertThat(texts(rows)).containsExactly("“tidak apa-apa” – gagal", "isi");
            assertThat(errors(rows)).isEmpty();
        }
        List<Row> guessed = rows(Format.PLAIN_ID, file, null);
        assertThat(texts(guessed)).containsExactly("“tidak apa-apa” – gagal", "isi");
        assertThat(errors(guessed))
                .containsExactly(new RowError(2, "", "", Rule.ENCODING, Consequence.CELL_REPAIRED));
    }

    @Test
    void one_broken_byte_in_utf_8_makes_it_no_other_encoding() throws Exception {
        byte[] file =
                (PLAIN + ROW.replace(";isi;", ";“gagal” \u0001;") + "1\n")
                        .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < file.length; i++) {
            file[i] = file[i] == 1 ? (byte) 0xE9 : file[i];
        }
        assertThat(texts(rows(Format.PLAIN_ID, file, null))).containsExactly("“gagal” \uFFFD");
    }

    @Test
    void a_line_break_in_json_is_kept() throws Exception {
        String line = json("\"text\":\"baris satu\\r\\nbaris dua\"");
        assertThat(onlyMention(Format.NDJSON, line).content().text())
                .isEqualTo("baris satu\nbaris dua");
    }

    @Test
    void a_label_may_be_a_plain_string() throws Exception {
        assertThat(
                        onlyMention(
                                        Format.NDJSON,
                                        json("\"text\":\"a\",\"sentiment\":\"negative\""))
                                .sentiment())
                .isEqualTo(Sentiment.NEGATIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10000000.0|10000000",
                "9999999.0|9999999",
                "1e5|100000",
                "12.125|",
                "null|",
                "true|",
                "-1|",
                "\"12,500\"|12500"
            })
    void a_whole_number_in_json_is_a_count(String written, @Nullable Long followers)
            throws Exception {
        String line =
                json("\"text\":\"a\",\"author\":{\"handle\":\"@a\",\"followers\":" + written + "}");
        assertThat(onlyMention(Format.NDJSON, line).author().followers()).isEqualTo(followers);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":NaN}",
                "{\"source\":\"x\",\"source\":\"x\"}",
                "{\"author\":{\"followers\":1,\"followers\":2}}"
            })
    void what_is_no_json_is_a_broken_row(String line) throws Exception {
        assertThat(errors(rows(Format.NDJSON, json("\"text\":\"a\"") + line)))
                .extracting(RowError::rule)
                .containsExactly(Rule.JSON);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "15-Nov-2026|10:30 PM|2026-11-15T15:30:00Z",
                "15-NOV-26||2026-11-14T17:00:00Z",
                "15-Nov-2026 10:30PM|10:30 PM|2026-11-15T15:30:00Z"
            })
    void date_and_time_may_stand_in_two_columns(String date, @Nullable String time, Instant at)
            throws Exception {
        String row = ",A,https://x.com/a/status/d2,isi,Twitter,Indonesian,1000,Negative,,";
        String file = MELTWATER + date + row + (time == null ? "" : time) + "\n";
        assertThat(onlyMention(Format.MELTWATER_2025, file).publishedAt()).isEqualTo(at);
    }

    @Test
    void a_spreadsheet_keeps_an_id_as_text() throws Exception {
        String row = "2026-11-15,A,https://x.com/a/status/1,isi,Twitter,Indonesian,1,Negative,";
        String kept = "\"=\"\"1495480510398742529\"\"\",\n";
        assertThat(onlyMention(Format.MELTWATER_2025, MELTWATER + row + kept).origin().externalId())
                .isEqualTo("1495480510398742529");
        Read rounded = onlyRow(Format.MELTWATER_2025, MELTWATER + row + "1.49548E+18,\n");
        assertThat(rounded.mention().origin().externalId()).isNull();
        assertThat(rounded.errors()).extracting(RowError::rule).containsExactly(Rule.ROUNDED);
    }

    @Test
    void an_unknown_label_is_said() throws Exception {
        String row = ROW.replace(";X;Negatif;", ";Instagram Reels;kesal;");
        Read read = onlyRow(Format.PLAIN_ID, PLAIN + row + "1\n");
        assertThat(read.mention().sentiment()).isEqualTo(Sentiment.UNKNOWN);
        assertThat(read.mention().origin().source().label()).isEqualTo("instagram");
        assertThat(read.errors())
                .extracting(RowError::column, RowError::value, RowError::rule)
                .containsExactly(tuple("sentimen", "kesal", Rule.LABEL));
    }

    private static String json(String more) {
        return "{\"source\":\"instagram\",\"externalId\":\"1\",\"publishedAt\":\"2026-11-27T01:00:00Z\","
                + more
                + "}\n";
    }

    private static Read onlyRow(Format format, String text) throws Exception {
        List<Row> rows = rows(format, text);
        assertThat(rows).hasSize(1).first().isInstanceOf(Read.class);
        return (Read) rows.getFirst();
    }

    private static Mention onlyMention(Format format, String text) throws Exception {
        return onlyRow(format, text).mention();
    }

    private static List<Mention> mentions(Format format, String text) throws Exception {
        return rows(format, text).stream()
                .filter(Read.class::isInstance)
                .map(row -> ((Read) row).mention())
                .toList();
    }

    private static List<String> texts(List<Row> rows) {
        return rows.stream().map(row -> ((Read) row).mention().content().text()).toList();
    }

    private static List<RowError> errors(List<Row> rows) {
        return rows.stream()
                .flatMap(row ->
                        switch (row) {
                            case Read(_, List<RowError> errors) -> errors.stream();
                            case Row.Removed _ -> List.<RowError>of().stream();
                            case Broken(List<RowError> errors) -> errors.stream();
                        })
                .toList();
    }

    private static List<Row> rows(Format format, String text) throws Exception {
        return rows(format, text.getBytes(StandardCharsets.UTF_8), null);
    }

    private static List<Row> rows(Format format, byte[] file, @Nullable Charset declared)
            throws Exception {
        List<Row> rows = new ArrayList<>();
        format.rows(new ByteArrayInputStream(file), declared, RECEIVED).forEachRemaining(rows::add);
        return rows;
    }
}
