package id.percaya.listening.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.Place;
import id.percaya.listening.intake.mention.TextState;
import id.percaya.listening.intake.mention.Vendor;
import id.percaya.listening.intake.mention.VendorField;
import id.percaya.listening.intake.row.Consequence;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.row.RowError;
import id.percaya.listening.intake.row.Rule;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class CanonicalFieldsTest {

    private static final Instant RECEIVED = Instant.parse("2026-03-01T00:00:00Z");
    private static final String START =
            "{\"source\":\"x\",\"externalId\":\"7\",\"publishedAt\":\"2026-02-01T01:00:00Z\"";

    @Test
    void every_field_is_read() throws Exception {
        Mention mention =
                mention(
                        """
                        ,"text":"Bagus","author":{"handle":"@a","verified":true},
                        "metrics":{"saves":4,"engagement":1200.0},"rating":"4","parentExternalId":"6",
                        "place":{"country":"id","name":"Bandung"},"textState":"snippet",
                        "vendor":{"name":"Contoh","fields":{"Reach tier":"B","skor":1.5}}
                        """);
        assertThat(mention.author().verified()).isTrue();
        assertThat(mention.metrics().saves()).isEqualTo(4);
        assertThat(mention.metrics().engagement()).isEqualTo(1200);
        assertThat(mention.particulars().rating()).isEqualTo(4);
        assertThat(mention.particulars().parentExternalId()).isEqualTo("6");
        assertThat(mention.particulars().place()).isEqualTo(new Place("ID", "Bandung"));
        assertThat(mention.particulars().textState()).isEqualTo(TextState.SNIPPET);
        assertThat(mention.particulars().vendor())
                .isEqualTo(
                        new Vendor(
                                "Contoh",
                                List.of(
                                        new VendorField("Reach tier", "B"),
                                        new VendorField("skor", "1.5"))));
    }

    @Test
    void fields_that_are_absent_stay_absent() throws Exception {
        Mention mention = mention(",\"text\":\"Bagus\"");
        assertThat(mention.author().verified()).isNull();
        assertThat(mention.metrics().saves()).isNull();
        assertThat(mention.particulars().textState()).isEqualTo(TextState.FULL);
        assertThat(mention.particulars().vendor().isAbsent()).isTrue();
    }

    @Test
    void only_a_mention_of_which_ids_alone_are_kept_needs_no_text() throws Exception {
        assertThat(mention(",\"textState\":\"ID_ONLY\"").content().text()).isEmpty();
        assertThat(row(",\"textState\":\"FULL\"")).isInstanceOf(Row.Broken.class);
        assertThat(row(",\"textState\":\"SNIPPET\"")).isInstanceOf(Row.Broken.class);
    }

    @Test
    void a_text_that_was_removed_at_its_source_is_removed() throws Exception {
        assertThat(row(",\"textState\":\"REMOVED\",\"text\":\"Bagus\""))
                .isInstanceOfSatisfying(
                        Row.Removed.class,
                        removed -> assertThat(removed.origin().externalId()).isEqualTo("7"));
    }

    @Test
    void a_vendor_field_that_names_a_person_is_left_out_and_personal_data_is_masked()
            throws Exception {
        List<VendorField> fields =
                mention(
                                """
                                ,"text":"Bagus","vendor":{"fields":{"Author Name":"Sari","userId":"1","from":"Sari",
                                "catatan":"hubungi 0812-3456-7890 atau sari@contoh.id, @sari","klinik":"Melati"}}
                                """)
                        .particulars()
                        .vendor()
                        .fields();
        assertThat(fields).extracting(VendorField::name).containsExactly("catatan", "klinik");
        assertThat(fields.getFirst().value())
                .startsWith("hubungi ")
                .doesNotContain("0812", "sari", "contoh");
    }

    @Test
    void a_vendor_field_is_left_out_whatever_it_calls_a_person() throws Exception {
        for (String name :
                List.of(
                        "displayName",
                        "nickname",
                        "realName",
                        "reviewerName",
                        "patient_name",
                        "sender",
                        "owner",
                        "creator",
                        "Pasien",
                        "noKTP",
                        "nik",
                        "no_nik")) {
            assertThat(vendor("\"" + name + "\":\"Sari\"").fields()).isEmpty();
        }
        assertThat(vendor("\"klinik\":\"a\",\"teknik\":\"b\",\"siteName\":\"c\"").fields())
                .hasSize(3);
    }

    @Test
    void personal_data_is_masked_in_names_too() throws Exception {
        assertThat(vendor("\"0812-3456-7890\":\"a\",\"dari @sari\":\"b\"").fields().toString())
                .doesNotContain("0812", "sari");
        Mention mention =
                mention(
                        ",\"text\":\"Bagus\",\"place\":{\"name\":\"Bandung, 0812-3456-7890\"},"
                                + "\"vendor\":{\"name\":\"Contoh sari@contoh.id\"}");
        assertThat(mention.particulars().place().name())
                .startsWith("Bandung, ")
                .doesNotContain("0812");
        assertThat(mention.particulars().vendor().name())
                .startsWith("Contoh ")
                .doesNotContain("sari");
    }

    private static Vendor vendor(String fields) throws Exception {
        return mention(",\"text\":\"Bagus\",\"vendor\":{\"fields\":{" + fields + "}}")
                .particulars()
                .vendor();
    }

    @Test
    void vendor_fields_beyond_the_bounds_are_dropped_and_said() throws Exception {
        String many =
                IntStream.range(0, 40)
                        .mapToObj(i -> "\"f" + i + "\":" + i)
                        .collect(Collectors.joining(","));
        String tooLong = "\"lang\":\"" + "x".repeat(501) + "\"";
        for (String fields : List.of(many, tooLong, "\"dalam\":{\"a\":1}", "\"daftar\":[1]")) {
            Row row = row(",\"text\":\"Bagus\",\"vendor\":{\"fields\":{" + fields + "}}");
            assertThat(row)
                    .isInstanceOfSatisfying(
                            Row.Read.class,
                            read -> {
                                assertThat(read.mention().particulars().vendor().fields())
                                        .hasSizeLessThanOrEqualTo(VendorField.MOST);
                                assertThat(read.errors())
                                        .containsExactly(
                                                new RowError(
                                                        1,
                                                        "vendor.fields",
                                                        "",
                                                        Rule.TOO_LONG,
                                                        Consequence.CELL_DROPPED));
                            });
        }
    }

    @Test
    void a_number_of_a_thousand_million_digits_is_kept_as_written() throws Exception {
        List<VendorField> fields =
                mention(
                                ",\"text\":\"Bagus\",\"vendor\":{\"fields\":"
                                        + "{\"besar\":1e999999999,\"kecil\":-1e-999999999,\"skor\":1.50}}")
                        .particulars()
                        .vendor()
                        .fields();
        assertThat(fields)
                .extracting(VendorField::value)
                .containsExactly("1E+999999999", "-1E-999999999", "1.5");
        for (String column : List.of("rating", "title", "parentExternalId", "textState")) {
            assertThat(row(",\"text\":\"Bagus\",\"" + column + "\":1e999999999").getClass())
                    .isIn(Row.Read.class, Row.Broken.class);
        }
    }

    @Test
    void a_number_with_an_endless_exponent_is_broken_json() throws Exception {
        assertThat(row(",\"text\":\"Bagus\",\"rating\":1e99999999999"))
                .isEqualTo(new Row.Broken(List.of(RowError.ofRow(1, Rule.JSON))));
    }

    @Test
    void a_key_that_stands_twice_at_any_depth_is_refused() throws Exception {
        for (String twice :
                List.of(
                        ",\"text\":\"a\",\"text\":\"b\"",
                        ",\"text\":\"a\",\"metrics\":{\"likes\":1,\"likes\":2}",
                        ",\"text\":\"a\",\"vendor\":{\"fields\":{\"a\":1,\"a\":2}}")) {
            assertThat(row(twice)).isEqualTo(new Row.Broken(List.of(RowError.ofRow(1, Rule.JSON))));
        }
    }

    private static Mention mention(String more) throws Exception {
        return row(more) instanceof Row.Read(Mention mention, List<RowError> errors)
                        && errors.isEmpty()
                ? mention
                : fail(more);
    }

    private static Mention fail(String more) {
        throw new AssertionError("not read without errors: " + more);
    }

    private static Row row(String more) throws Exception {
        String line = (START + more + "}").replace("\n", " ");
        return Format.NDJSON
                .rows(
                        new ByteArrayInputStream(line.getBytes(StandardCharsets.UTF_8)),
                        null,
                        RECEIVED)
                .next();
    }
}
