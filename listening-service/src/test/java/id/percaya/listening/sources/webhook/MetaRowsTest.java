package id.percaya.listening.sources.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.intake.mention.Kind;
import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.Source;
import id.percaya.listening.intake.mention.TextState;
import id.percaya.listening.intake.mention.VendorField;
import id.percaya.listening.intake.row.Row;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MetaRowsTest {

    private static final Instant NOW = Instant.parse("2026-03-01T02:00:00Z");
    private static final String COMMENT =
            """
            {"object":"instagram","entry":[{"id":"1784","time":1772240400,"changes":[{"field":"comments","value":
             {"from":{"id":"77","username":"warga"},"media":{"id":"18","media_product_type":"FEED"},"id":"17",
              "parent_id":"16","text":"Antre lima jam","mood_v2":"angry","nested":{"a":1}}}]}]}
            """;

    @Test
    void a_comment_is_a_mention_with_its_unknown_fields() {
        Mention mention = mention(COMMENT);
        assertThat(mention.origin().source()).isEqualTo(Source.INSTAGRAM);
        assertThat(mention.origin().externalId()).isEqualTo("17");
        assertThat(mention.kind()).isEqualTo(Kind.COMMENT);
        assertThat(mention.content().text()).isEqualTo("Antre lima jam");
        assertThat(mention.publishedAt()).isEqualTo(Instant.ofEpochSecond(1772240400));
        assertThat(mention.particulars().parentExternalId()).isEqualTo("16");
        assertThat(mention.particulars().vendor().name()).isEqualTo("Meta");
        assertThat(mention.particulars().vendor().fields())
                .extracting(VendorField::name)
                .contains("field", "media_product_type", "mood_v2")
                .doesNotContain("from", "text", "nested", "username");
    }

    @Test
    void a_mention_of_the_account_has_only_ids() {
        Mention mention =
                mention(
                        """
                        {"object":"instagram","entry":[{"id":"1784","time":1772240400,"changes":[
                          {"field":"mentions","value":{"media_id":"18","comment_id":"19"}}]}]}
                        """);
        assertThat(mention.origin().externalId()).isEqualTo("19");
        assertThat(mention.particulars().textState()).isEqualTo(TextState.ID_ONLY);
    }

    @Test
    void a_comment_on_a_page_is_heard_and_its_deletion_erases_it() {
        String added =
                """
                {"object":"page","entry":[{"id":"1784","time":1772240500,"changes":[{"field":"feed","value":
                 {"item":"comment","verb":"add","comment_id":"1_2","post_id":"1784_1","parent_id":"1784_1",
                  "from":{"id":"77","name":"Warga"},"message":"Ramah","created_time":1772240400}}]}]}
                """;
        Mention mention = mention(added);
        assertThat(mention.origin().source()).isEqualTo(Source.FACEBOOK);
        assertThat(mention.publishedAt()).isEqualTo(Instant.ofEpochSecond(1772240400));
        assertThat(mention.particulars().observedAt()).isEqualTo(Instant.ofEpochSecond(1772240500));
        assertThat(read(added.replace("\"add\"", "\"remove\"")).rows())
                .singleElement()
                .isInstanceOfSatisfying(
                        Row.Removed.class,
                        removed -> assertThat(removed.origin()).isEqualTo(mention.origin()));
    }

    @Test
    void likes_and_the_own_posts_and_replies_of_a_page_are_no_mentions() {
        String feed =
                """
                {"object":"page","entry":[{"id":"1784","time":1772240500,"changes":[
                 {"field":"feed","value":{"item":"reaction","verb":"add","post_id":"1784_1","from":{"id":"77"}}},
                 {"field":"feed","value":{"item":"status","verb":"add","post_id":"1784_2","from":{"id":"1784"},"message":"Halo"}},
                 {"field":"feed","value":{"item":"comment","verb":"add","comment_id":"1_3","post_id":"1784_2",
                  "from":{"id":"1784"},"message":"Terima kasih"}},
                 {"field":"story_insights","value":{"reach":1}}]}]}
                """;
        assertThat(read(feed).rows()).isEmpty();
        assertThat(read(feed).foreign()).isZero();
    }

    @Test
    void a_comment_that_the_account_itself_wrote_is_no_mention() {
        for (String field : java.util.List.of("comments", "live_comments")) {
            String own =
                    COMMENT.replace("\"id\":\"77\"", "\"id\":\"1784\"")
                            .replace("\"comments\"", "\"" + field + "\"");
            assertThat(read(own)).isEqualTo(new MetaRows.Read(java.util.List.of(), 0));
        }
    }

    @Test
    void entries_of_another_account_are_counted_and_left_out() {
        MetaRows.Read read = read(COMMENT.replace("\"1784\"", "\"999\""));
        assertThat(read.rows()).isEmpty();
        assertThat(read.foreign()).isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{}",
                "{\"object\":\"instagram\"}",
                "{\"object\":\"whatsapp\",\"entry\":[]}",
                "no json",
                "{\"object\":\"instagram\",\"entry\":{}}"
            })
    void a_body_that_is_no_delivery_is_counted(String body) {
        assertThat(read(body)).isEqualTo(new MetaRows.Read(java.util.List.of(), 1));
    }

    @Test
    void a_change_of_another_shape_harms_no_other() {
        MetaRows.Read read =
                read(
                        COMMENT.replace(
                                "\"changes\":[",
                                "\"changes\":[7,{\"field\":\"comments\"},{\"field\":\"comments\",\"value\":{\"id\":\"1\",\"text\":{}}},"));
        assertThat(read.rows()).hasSize(3);
        assertThat(read.rows().getLast()).isInstanceOf(Row.Read.class);
        assertThat(read.rows().subList(0, 2)).allMatch(Row.Broken.class::isInstance);
    }

    private static Mention mention(String body) {
        return ((Row.Read) read(body).rows().getFirst()).mention();
    }

    private static MetaRows.Read read(String body) {
        return MetaRows.of(body.getBytes(StandardCharsets.UTF_8), "1784", NOW);
    }
}
