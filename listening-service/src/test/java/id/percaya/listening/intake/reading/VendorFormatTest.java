package id.percaya.listening.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.percaya.listening.intake.mention.Kind;
import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.Origin;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.mention.Source;
import id.percaya.listening.intake.row.Row;
import id.percaya.listening.intake.row.Row.Broken;
import id.percaya.listening.intake.row.Row.Read;
import id.percaya.listening.intake.row.RowError;
import id.percaya.listening.intake.row.Rule;
import id.percaya.listening.intake.row.UnreadableFile;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class VendorFormatTest {

    private static final Instant RECEIVED = Instant.parse("2026-11-28T00:00:00Z");

    @Test
    void brandwatch_has_a_preamble() throws Exception {
        String file =
                """
                Report:,Bulk Mentions Download
                Brand:,Klinik Contoh
                From:,Sun Nov 01 00:00:00 2026

                Query Id,Query Name,Date,Title,Snippet,Full Text,Url,Domain,Sentiment,Page Type,Thread Entry Type,Language,Country Code,Author
                7,Contoh,2026-11-15 10:30:00.0,Judul,Potongan,Isi lengkap,https://twitter.com/a/status/9,twitter.com,negative,twitter,reply,id,ID,akun_contoh
                """;
        Mention mention = onlyMention(Format.BRANDWATCH_CSV, file);
        assertThat(mention.origin().source()).isEqualTo(Source.X);
        assertThat(mention.publishedAt()).isEqualTo("2026-11-15T03:30:00Z");
        assertThat(mention.content().text()).isEqualTo("Isi lengkap");
        assertThat(mention.kind()).isEqualTo(Kind.REPLY);
        assertThat(mention.sentiment()).isEqualTo(Sentiment.NEGATIVE);
        assertThat(mention.particulars().country()).isEqualTo("ID");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Date,Network,Profile,Post Link,Post Text,Reactions\n",
                "\uFEFFDate Published,platform,Account_Name,perma-link,message,Total Likes\n"
            })
    void sprout_names_its_columns_in_many_ways(String header) throws Exception {
        String row =
                "2026-11-15 10:30,Instagram,Contoh,https://instagram.com/p/AbC,Isi,\"1,204\"\n";
        Mention mention = onlyMention(Format.SPROUT_CSV, header + row);
        assertThat(mention.origin().source()).isEqualTo(Source.INSTAGRAM);
        assertThat(mention.content().text()).isEqualTo("Isi");
        assertThat(mention.metrics().likes()).isEqualTo(1204);
    }

    @Test
    void sprout_without_a_date_is_another_file() {
        assertThatThrownBy(() -> rows(Format.SPROUT_CSV, "Network,Profile,Post Link,Post Text\n"))
                .hasMessage("the header lacks the columns [date]");
    }

    @Test
    void talkwalkers_stream_has_objects_back_to_back() throws Exception {
        String control =
                "{\"chunk_type\":\"CT_CONTROL\",\"chunk_control\":{\"resume_offset\":\"a\"}}";
        String file = control + chunk("a", 5) + "\n" + chunk("b", -3) + control + chunk("c", 0);
        assertThat(mentions(Format.TALKWALKER_STREAM, file))
                .extracting(Mention::sentiment)
                .containsExactly(Sentiment.POSITIVE, Sentiment.NEGATIVE, Sentiment.NEUTRAL);
        Mention first = mentions(Format.TALKWALKER_STREAM, file).getFirst();
        assertThat(first.publishedAt()).isEqualTo("2022-03-17T07:00:01Z");
        assertThat(first.particulars().observedAt()).isEqualTo("2022-03-17T07:03:28.486Z");
        assertThat(first.origin().source()).isEqualTo(Source.X);
    }

    @ParameterizedTest
    @ValueSource(ints = {6, -6, 50})
    void a_score_that_talkwalker_does_not_give_is_no_mood(int score) throws Exception {
        Read row = (Read) rows(Format.TALKWALKER_STREAM, chunk("a", score)).getFirst();
        assertThat(row.mention().sentiment()).isEqualTo(Sentiment.UNKNOWN);
        assertThat(row.errors()).extracting(RowError::column).containsExactly("sentiment");
    }

    @Test
    void a_platform_that_is_not_known_counts_as_the_web_and_is_said() throws Exception {
        String meltwater =
                "{\"documents\":[{\"id\":\"13\",\"originPlatform\":\"%s\",\"timestamp\":1748272125000,\"content\":{\"text\":\"Isi\"}}]}";
        assertUnknownPlatform(
                "originPlatform", Format.MELTWATER_JSON, meltwater.formatted("papan_bunga"));
        assertKnownPlatform(Source.WEB, Format.MELTWATER_JSON, meltwater.formatted("online_news"));
        String talkwalker = chunk("a", 1);
        assertUnknownPlatform(
                "source_type.1",
                Format.TALKWALKER_STREAM,
                talkwalker.replace("SOCIALMEDIA_TWITTER", "SOCIALMEDIA_PAPAN"));
        assertKnownPlatform(Source.X, Format.TALKWALKER_STREAM, talkwalker);
        for (String site : List.of("BLOG_OTHER", "ONLINENEWS_OTHER", "MESSAGEBOARD")) {
            assertKnownPlatform(
                    Source.WEB,
                    Format.TALKWALKER_STREAM,
                    talkwalker.replace("SOCIALMEDIA_TWITTER", site));
        }
    }

    private static void assertUnknownPlatform(String column, Format format, String file)
            throws Exception {
        Read row = (Read) rows(format, file).getFirst();
        assertThat(row.mention().origin().source()).isEqualTo(Source.WEB);
        assertThat(row.errors())
                .singleElement()
                .extracting(RowError::column, RowError::rule)
                .containsExactly(column, Rule.LABEL);
    }

    private static void assertKnownPlatform(Source source, Format format, String file)
            throws Exception {
        Read row = (Read) rows(format, file).getFirst();
        assertThat(row.mention().origin().source()).isEqualTo(source);
        assertThat(row.errors()).isEmpty();
    }

    @Test
    void a_deletion_that_is_not_understood_deletes_nothing_and_is_said() throws Exception {
        String file =
                "{\"documents\":[{\"id\":\"13\",\"originPlatform\":\"twitter\",\"delete\":\"yes\"}]}";
        assertThat(rows(Format.MELTWATER_JSON, file))
                .singleElement()
                .isInstanceOfSatisfying(
                        Broken.class,
                        row ->
                                assertThat(row.errors())
                                        .extracting(RowError::column)
                                        .contains("delete"));
    }

    @Test
    void talkwalkers_search_has_them_in_an_array() throws Exception {
        String file =
                "{\"pagination\":{\"total\":2},\"result_content\":{\"data\":["
                        + "{\"data\":"
                        + document("a", 1)
                        + "},{\"data\":"
                        + document("b", 0)
                        + "}]}}";
        assertThat(mentions(Format.TALKWALKER_SEARCH, file)).hasSize(2);
    }

    @Test
    void meltwaters_documents_may_be_deleted() throws Exception {
        String file =
                """
                {"documents":[{"id":"12","url":"https://a.example/1","timestamp":1748272125000,
                 "content":{"title":"Judul","text":"Isi"},"originPlatform":"news_publisher","user":{"handle":"contoh"},
                 "parent":{"id":"p1"},"metrics":{"audience":50,"likes":5,"ave":4.5},"sentiment":"negative","delete":false},
                 {"id":"13","originPlatform":"twitter","delete":true}]}
                """;
        List<Row> rows = rows(Format.MELTWATER_JSON, file);
        Mention mention = ((Read) rows.getFirst()).mention();
        assertThat(mention.publishedAt()).isEqualTo("2025-05-26T15:08:45Z");
        assertThat(mention.sentiment()).isEqualTo(Sentiment.NEGATIVE);
        assertThat(mention.author().followers()).isEqualTo(50);
        assertThat(mention.particulars().parentExternalId()).isEqualTo("p1");
        assertThat(rows.getLast()).isEqualTo(new Row.Removed(new Origin(Source.X, "13", null)));
    }

    @Test
    void a_number_with_an_endless_exponent_is_broken_json() throws Exception {
        String file =
                "{\"documents\":[{\"id\":\"13\",\"originPlatform\":\"twitter\",\"delete\":1e99999999999}]}";
        assertThat(rows(Format.MELTWATER_JSON, file)).singleElement().isInstanceOf(Broken.class);
    }

    @Test
    void after_broken_json_the_earlier_documents_stay() throws Exception {
        List<Row> rows =
                rows(Format.TALKWALKER_STREAM, chunk("a", 1) + chunk("b", 1).substring(0, 90));
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).isInstanceOf(Read.class);
        assertThat(rows.getLast()).isInstanceOf(Broken.class);
    }

    @ParameterizedTest
    @EnumSource(names = {"NDJSON", "TALKWALKER_STREAM"})
    void another_vendors_json_is_refused(Format format) {
        String meltwater = "{\"documents\":[{\"id\":\"12\"}]}";
        String other =
                format == Format.NDJSON ? chunk("a", 1) : "{\"source\":\"web\",\"text\":\"a\"}";
        for (String file : List.of(meltwater, other)) {
            assertThatThrownBy(() -> rows(format, file)).isInstanceOf(UnreadableFile.class);
        }
    }

    @Test
    void a_document_without_end_is_given_up_and_the_earlier_stay() throws Exception {
        String endless = "{\"chunk_type\":\"CT_RESULT\",\"a\":[" + "1,".repeat(1 << 20);
        List<Row> rows = rows(Format.TALKWALKER_STREAM, chunk("a", 1) + endless);
        assertThat(rows).hasSize(2);
        assertThat(rows.getFirst()).isInstanceOf(Read.class);
        assertThat(rows.getLast()).isInstanceOf(Broken.class);
    }

    @Test
    void an_endless_text_in_a_feed_is_cut() throws Exception {
        String huge = item("<guid>1</guid>").replace("senang", "senang ".repeat(1 << 20));
        List<Row> rows = rows(Format.FEED, rss(huge + item("<guid>2</guid>")));
        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(row).isInstanceOf(Read.class));
        assertThat(((Read) rows.getFirst()).mention().content().text()).hasSizeLessThan(1 << 18);
    }

    @Test
    void an_item_of_a_feed_that_does_not_fit_is_given_up_and_the_earlier_stay() throws Exception {
        String text = "a".repeat(1 << 18);
        String many =
                IntStream.range(0, 40)
                        .mapToObj(i -> "<x%d>%s</x%d>".formatted(i, text, i))
                        .collect(Collectors.joining());
        String link = "<a:b xmlns:a=\"a\" href=\"%s\"/>".formatted(text.repeat(40));
        String comment = "<!--%s-->".formatted(text.repeat(40));
        for (String huge : List.of(many, link, comment)) {
            List<Row> rows = rows(Format.FEED, rss(item("<guid>1</guid>") + item(huge) + item("")));
            assertThat(rows).hasSize(2);
            assertThat(rows.getFirst()).isInstanceOf(Read.class);
            assertThat(rows.getLast()).isInstanceOf(Broken.class);
        }
    }

    @Test
    void a_feed_with_names_without_end_is_given_up() throws Exception {
        Iterator<Row> rows =
                Format.FEED.rows(
                        new ByteArrayInputStream(
                                rss(IntStream.range(0, 20_000)
                                                .mapToObj(i -> "<n%0100d/>".formatted(i))
                                                .map(VendorFormatTest::item)
                                                .collect(Collectors.joining()))
                                        .getBytes(StandardCharsets.UTF_8)),
                        null,
                        RECEIVED);
        Row last = rows.next();
        int read = 1;
        for (; rows.hasNext(); read++) {
            last = rows.next();
        }
        assertThat(last).isInstanceOf(Broken.class);
        assertThat(read).isBetween(5_000, 11_000);
    }

    @Test
    void rss_is_read_with_its_markup_as_text() throws Exception {
        Mention mention = onlyMention(Format.FEED, rss(item("<guid>berita-1</guid>")));
        assertThat(mention.origin().externalId()).isEqualTo("berita-1");
        assertThat(Objects.requireNonNull(mention.origin().link()).canonical())
                .isEqualTo("https://berita.example/a/1");
        assertThat(mention.publishedAt()).isEqualTo("2026-02-08T09:40:00Z");
        assertThat(mention.content().text()).isEqualTo("Klinik & warga senang");
    }

    @Test
    void without_an_id_the_address_identifies_an_item() throws Exception {
        assertThat(onlyMention(Format.FEED, rss(item(""))).origin().externalId()).isNull();
    }

    @Test
    void google_alerts_are_unwrapped() throws Exception {
        String file =
                """
                <feed xmlns="http://www.w3.org/2005/Atom"><id>tag:contoh</id><title>Google Alert</title>
                <entry><id>tag:google.com,2013:googlealerts/feed:1</id><title type="html">Klinik &lt;b&gt;Contoh&lt;/b&gt;</title>
                <link href="https://www.google.com/url?rct=j&amp;url=https://berita.example/a&amp;ct=ga"/>
                <published>2026-06-04T14:26:15Z</published><content type="html">isi &amp;nbsp;...</content>
                <author><name></name></author></entry></feed>
                """;
        Mention mention = onlyMention(Format.GOOGLE_ALERTS, file);
        assertThat(Objects.requireNonNull(mention.origin().link()).canonical())
                .isEqualTo("https://berita.example/a");
        assertThat(mention.content().title()).isEqualTo("Klinik Contoh");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/hostname\">]><rss><channel><item><title>&a;</title></item></channel></rss>",
                "<html><body>not found</body></html>",
                "not found",
                ""
            })
    void a_document_type_or_another_document_is_refused(String file) {
        assertThatThrownBy(() -> rows(Format.FEED, file)).isInstanceOf(UnreadableFile.class);
    }

    @Test
    void a_feed_that_is_cut_off_keeps_its_first_items() throws Exception {
        String whole = rss(item("<guid>1</guid>") + item("<guid>2</guid>"));
        List<Row> rows = rows(Format.FEED, whole.substring(0, whole.length() - 60));
        assertThat(rows).hasSize(2);
        assertThat(rows.getLast()).isInstanceOf(Broken.class);
    }

    @ParameterizedTest
    @EnumSource
    void a_file_cut_off_at_any_byte_never_fails(Format format) {
        String all = rss(item("")) + chunk("a", 1) + "Tanggal;Judul\n\"x";
        byte[] bytes = all.getBytes(StandardCharsets.UTF_8);
        for (int length = 0; length < bytes.length; length += 7) {
            byte[] part = Arrays.copyOf(bytes, length);
            try {
                format.rows(new ByteArrayInputStream(part), null, RECEIVED)
                        .forEachRemaining(row -> assertThat(row).isNotNull());
            } catch (UnreadableFile | IOException refused) {
                assertThat(refused).isInstanceOf(UnreadableFile.class);
            }
        }
    }

    @Test
    void xml_names_its_own_encoding() throws Exception {
        String file =
                "<?xml version=\"1.0\" encoding=\"windows-1252\"?>"
                        + rss(item("<guid>1</guid>").replace("senang", "“senang”"));
        byte[] bytes = file.getBytes(Charset.forName("windows-1252"));
        List<Row> rows = new ArrayList<>();
        Format.FEED
                .rows(new ByteArrayInputStream(bytes), null, RECEIVED)
                .forEachRemaining(rows::add);
        assertThat(((Read) rows.getFirst()).mention().content().text())
                .isEqualTo("Klinik & warga “senang”");
    }

    private static String item(String id) {
        return "<item><title>Judul</title><link>https://berita.example/a/1?utm_source=rss</link>"
                + id
                + "<pubDate>Sun, 08 Feb 2026 16:40:00 +0700</pubDate>"
                + "<description><![CDATA[<p>Klinik &amp; warga <b>senang</b></p>]]></description></item>";
    }

    private static String rss(String items) {
        return "<rss version=\"2.0\"><channel><title>Contoh</title>" + items + "</channel></rss>";
    }

    private static String chunk(String id, int sentiment) {
        return "{\"chunk_type\":\"CT_RESULT\",\"chunk_result\":{\"data\":{\"data\":"
                + document(id, sentiment)
                + "}}}";
    }

    private static String document(String id, int sentiment) {
        return "{\"url\":\"https://twitter.com/a/status/%s\",\"published\":1647500401000,\"search_indexed\":1647500608486,\"content\":\"isi\",\"lang\":\"id\",\"sentiment\":%d,\"source_type\":[\"SOCIALMEDIA\",\"SOCIALMEDIA_TWITTER\"]}"
                .formatted(id, sentiment);
    }

    private static Mention onlyMention(Format format, String text) throws Exception {
        List<Row> rows = rows(format, text);
        assertThat(rows).hasSize(1).first().isInstanceOf(Read.class);
        return ((Read) rows.getFirst()).mention();
    }

    private static List<Mention> mentions(Format format, String text) throws Exception {
        return rows(format, text).stream().map(row -> ((Read) row).mention()).toList();
    }

    private static List<Row> rows(Format format, String text) throws Exception {
        List<Row> rows = new ArrayList<>();
        format.rows(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), null, RECEIVED)
                .forEachRemaining(rows::add);
        return rows;
    }
}
