package id.percaya.campaign.planning.content.comment.anchor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import id.percaya.campaign.Channel;
import id.percaya.campaign.planning.content.Manuscript;
import id.percaya.campaign.planning.content.Manuscripts;
import id.percaya.campaign.planning.rendition.Variant;
import id.percaya.kit.problem.Invalid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassagesTest {

    private static final Manuscript DOCTOR = Manuscripts.article("🩺 Cek tensi. Cek gula.");

    @Test
    void a_passage_is_counted_in_code_points() {
        AnchorRequest request = body(2, 11, "Cek tensi");
        assertThat(request.in(DOCTOR))
                .isEqualTo(new Anchor(AnchorField.BODY, null, null, null, 2, 11, "Cek tensi"));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 12, Cek tensi",
        "2, 11, Cek Tensi",
        "2, 2, Cek",
        "11, 2, Cek",
        "2, 5000, Cek tensi"
    })
    void the_quote_must_be_the_words_of_the_passage(int start, int end, String quote) {
        refused(body(start, end, quote), "QUOTE_DIFFERS");
    }

    @Test
    void a_passage_has_a_beginning_an_end_and_a_quote() {
        refused(body(null, 11, "Cek"), "ANCHOR_UNCLEAR");
        refused(body(2, null, "Cek"), "ANCHOR_UNCLEAR");
        refused(body(2, 11, null), "ANCHOR_UNCLEAR");
    }

    @Test
    void a_channel_belongs_to_a_variant() {
        refused(
                new AnchorRequest(AnchorField.BODY, Channel.X, null, null, 2, 5, "Cek"),
                "ANCHOR_UNCLEAR");
        refused(
                new AnchorRequest(AnchorField.VARIANT, null, null, null, 2, 5, "Cek"),
                "ANCHOR_UNCLEAR");
        refused(
                new AnchorRequest(AnchorField.VARIANT, Channel.X, null, null, 2, 5, "Cek"),
                "UNKNOWN_PASSAGE");
    }

    @Test
    void media_are_named_by_their_id_alone() {
        refused(
                new AnchorRequest(AnchorField.MEDIA, null, null, null, null, null, null),
                "ANCHOR_UNCLEAR");
        refused(
                new AnchorRequest(AnchorField.MEDIA, null, null, UUID.randomUUID(), 0, 1, "C"),
                "ANCHOR_UNCLEAR");
        refused(
                new AnchorRequest(
                        AnchorField.MEDIA, null, null, UUID.randomUUID(), null, null, null),
                "UNKNOWN_MEDIA");
    }

    @Test
    void suggested_words_stand_in_the_place_of_the_quoted_ones() {
        assertThat(replaced(DOCTOR, body(2, 11, "Cek tensi").in(DOCTOR), "Periksa tensi"))
                .isEqualTo("🩺 Periksa tensi. Cek gula.");
    }

    @Test
    void quoted_words_may_have_moved() {
        Anchor anchor = body(2, 11, "Cek tensi").in(DOCTOR);
        assertThat(replaced(Manuscripts.article("Ayo! Cek tensi."), anchor, "Ukur"))
                .isEqualTo("Ayo! Ukur.");
    }

    @Test
    void quoted_words_that_are_gone_or_stand_there_twice_are_not_replaced() {
        Anchor anchor = body(2, 11, "Cek tensi").in(DOCTOR);
        assertThat(Passages.replaced(Manuscripts.article("Ukur tensi."), anchor, "Ukur")).isEmpty();
        assertThat(Passages.replaced(Manuscripts.article("Cek tensi? Cek tensi!"), anchor, "Ukur"))
                .isEmpty();
    }

    @Test
    void the_text_for_a_channel_keeps_its_hashtags() {
        Manuscript varied = Manuscripts.varied(Channel.X, "Cek tensi.");
        Anchor anchor =
                new AnchorRequest(AnchorField.VARIANT, Channel.X, null, null, 0, 3, "Cek")
                        .in(varied);
        Manuscript revised = Passages.replaced(varied, anchor, "Ukur").orElseThrow();
        assertThat(revised).isEqualTo(Manuscripts.varied(Channel.X, "Ukur tensi."));
    }

    @Test
    void a_segments_text_a_disclosure_and_hashtags_are_passages_too() {
        assertThat(changed(AnchorField.VARIANT, "Lansia", 7, "Ibu", "Nenek"))
                .isEqualTo(sponsored("Bapak, Nenek, cek tensi.", "Kerja sama", "tensi", "sehat"));
        assertThat(changed(AnchorField.DISCLOSURE, null, 0, "Kerja sama", "Iklan"))
                .isEqualTo(sponsored("Bapak, Ibu, cek tensi.", "Iklan", "tensi", "sehat"));
        assertThat(changed(AnchorField.HASHTAGS, null, 6, "sehat", "tua sehat"))
                .isEqualTo(
                        sponsored("Bapak, Ibu, cek tensi.", "Kerja sama", "tensi", "tua", "sehat"));
    }

    @Test
    void a_part_that_a_variant_or_its_segment_does_not_say_itself_is_no_passage() {
        Manuscript sponsored = sponsored("Bapak, Ibu, cek tensi.", "Kerja sama", "tensi");
        for (AnchorRequest missing :
                List.of(
                        variant(AnchorField.VARIANT, "Gen Z", 0, "Cek"),
                        variant(AnchorField.DISCLOSURE, "Lansia", 0, "Kerja"),
                        variant(AnchorField.HASHTAGS, "Lansia", 0, "tensi"))) {
            refused(sponsored, missing, "UNKNOWN_PASSAGE");
        }
        refused(
                new AnchorRequest(AnchorField.BODY, null, "Lansia", null, 0, 3, "Cek"),
                "ANCHOR_UNCLEAR");
    }

    @Test
    void a_suggestion_keeps_hashtags_and_disclosures_within_their_bounds() {
        assertThat(Passages.fit(sponsored("Cek.", "Iklan", "tensi"))).isTrue();
        assertThat(Passages.fit(sponsored("Cek.", "Iklan", "#tensi"))).isFalse();
        assertThat(Passages.fit(sponsored("Cek.", " ", "tensi"))).isFalse();
        assertThat(Passages.fit(sponsored(" ", "Iklan", "tensi"))).isFalse();
    }

    private static Manuscript changed(
            AnchorField field, @Nullable String segment, int start, String quote, String words) {
        Manuscript version = sponsored("Bapak, Ibu, cek tensi.", "Kerja sama", "tensi", "sehat");
        Anchor anchor = variant(field, segment, start, quote).in(version);
        return Passages.replaced(version, anchor, words).orElseThrow();
    }

    private static AnchorRequest variant(
            AnchorField field, @Nullable String segment, int start, String quote) {
        return new AnchorRequest(
                field, Channel.X, segment, null, start, start + quote.length(), quote);
    }

    /// With a text for one segment.
    private static Manuscript sponsored(String forSegment, String disclosure, String... hashtags) {
        Variant elderly = new Variant(forSegment, List.of(), null);
        Variant x =
                new Variant(
                        "Cek tensi.",
                        List.of(hashtags),
                        null,
                        null,
                        null,
                        disclosure,
                        Map.of("Lansia", elderly));
        return DOCTOR.withTexts(DOCTOR.title(), DOCTOR.body(), Map.of(Channel.X, x));
    }

    @Test
    void a_text_stays_within_the_bounds_of_a_content() {
        assertThat(Passages.fit(DOCTOR)).isTrue();
        assertThat(Passages.fit(Manuscripts.article(" "))).isFalse();
        assertThat(Passages.fit(Manuscripts.article("a".repeat(20_001)))).isFalse();
        assertThat(Passages.fit(Manuscripts.varied(Channel.X, ""))).isFalse();
    }

    private static String replaced(Manuscript version, Anchor anchor, String words) {
        return Passages.replaced(version, anchor, words).orElseThrow().body();
    }

    private static void refused(AnchorRequest request, String code) {
        refused(DOCTOR, request, code);
    }

    private static void refused(Manuscript version, AnchorRequest request, String code) {
        assertThatExceptionOfType(Invalid.class)
                .isThrownBy(() -> request.in(version))
                .satisfies(invalid ->
                        assertThat(invalid.violations().getFirst().code()).isEqualTo(code));
    }

    private static AnchorRequest body(
            @Nullable Integer start, @Nullable Integer end, @Nullable String quote) {
        return new AnchorRequest(AnchorField.BODY, null, null, null, start, end, quote);
    }
}
