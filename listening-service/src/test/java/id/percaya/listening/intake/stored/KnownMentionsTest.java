package id.percaya.listening.intake.stored;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.listening.intake.mention.Author;
import id.percaya.listening.intake.mention.Kind;
import id.percaya.listening.intake.mention.Link;
import id.percaya.listening.intake.mention.Mention;
import id.percaya.listening.intake.mention.MentionContent;
import id.percaya.listening.intake.mention.Metrics;
import id.percaya.listening.intake.mention.Origin;
import id.percaya.listening.intake.mention.Particulars;
import id.percaya.listening.intake.mention.ReadMention;
import id.percaya.listening.intake.mention.Sentiment;
import id.percaya.listening.intake.mention.Source;
import id.percaya.listening.intake.stored.Known.Identity;
import id.percaya.listening.intake.understood.Understood;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class KnownMentionsTest {

    private static final Instant AT = Instant.parse("2026-02-01T00:00:00Z");
    private static final String POST = "https://instagram.com/p/CONTOH1";
    private static final String LONG = "Dokter di klinik itu salah memberi obat";

    @Test
    void a_usable_id_decides_alone() {
        KnownMentions known = new KnownMentions(List.of(stored(1, "a", POST, "Bagus")));
        assertThat(known.find(identity("a", "https://instagram.com/p/LAIN", "Bagus"))).isPresent();
        assertThat(known.find(identity("b", POST, "Bagus"))).isEmpty();
    }

    @Test
    void an_id_of_one_with_the_address_of_another_is_the_one() {
        KnownMentions known =
                new KnownMentions(List.of(stored(1, "a", null, LONG), stored(2, "b", POST, LONG)));
        assertThat(known.find(identity("a", POST, "Bagus")).orElseThrow().id())
                .isEqualTo(new UUID(0, 1));
    }

    @Test
    void without_an_id_the_address_decides() {
        KnownMentions known = new KnownMentions(List.of(stored(1, "a", POST, "Bagus")));
        assertThat(known.find(identity(null, POST, "Lain"))).isPresent();
        KnownMentions without = new KnownMentions(List.of(stored(1, null, POST, "Bagus")));
        assertThat(without.find(identity("a", POST, "Lain"))).isPresent();
    }

    @Test
    void a_deletion_by_address_names_a_mention_only_if_it_is_the_only_one_there() {
        Known one = stored(1, "a", POST, "Bagus");
        Known other = stored(2, null, POST, "Lain");
        Identity address = Identity.of(new Origin(Source.INSTAGRAM, null, Link.of(POST)));
        Identity web = Identity.of(new Origin(Source.WEB, null, Link.of(POST)));
        assertThat(new KnownMentions(List.of(one)).findDeleted(address)).contains(one);
        assertThat(new KnownMentions(List.of(one)).findDeleted(web)).isEmpty();
        KnownMentions both = new KnownMentions(List.of(one, other));
        assertThat(both.findDeleted(address)).isEmpty();
        assertThat(both.findDeleted(identity("a", POST, ""))).contains(one);
        assertThat(both.findDeleted(identity("b", POST, ""))).isEmpty();
        assertThat(new KnownMentions(List.of(other)).findDeleted(identity("b", POST, "")))
                .contains(other);
    }

    @Test
    void a_mention_without_an_id_takes_over_the_one_of_its_repeat() {
        Known refreshed = stored(1, null, POST, "Bagus").refreshed(mention("a", POST, "Bagus", 3));
        KnownMentions known = new KnownMentions(List.of(refreshed));
        assertThat(known.find(identity("a", "https://instagram.com/p/LAIN", ""))).isPresent();
        assertThat(known.find(identity("b", POST, ""))).isEmpty();
    }

    @Test
    void without_an_id_the_same_words_of_an_author_within_a_day_are_the_same() {
        KnownMentions known = new KnownMentions(List.of(stored(1, "a", null, LONG + "!")));
        String typed = "https://contoh.id/x @klinik " + LONG.toUpperCase(Locale.ROOT);
        assertThat(known.find(identity(null, POST, typed))).isPresent();
        assertThat(known.find(identity("b", POST, typed))).isEmpty();
        assertThat(known.find(identity(null, POST, "Lain sekali isi kalimat ini"))).isEmpty();
        Identity later = Identity.of(mention(null, POST, typed, AT.plus(Duration.ofHours(25))));
        assertThat(known.find(later)).isEmpty();
    }

    @Test
    void a_short_text_identifies_nobody() {
        KnownMentions known =
                new KnownMentions(
                        List.of(stored(1, null, "https://instagram.com/p/LAIN", "Terima kasih")));
        assertThat(known.find(identity(null, POST, "Terima kasih"))).isEmpty();
    }

    @Test
    void an_older_export_changes_nothing() {
        Known known = Known.of(new UUID(0, 1), mention("a", POST, "Bagus", 10));
        assertThat(known.refreshed(mention("a", POST, "Bagus", 4)).values())
                .isEqualTo(known.values());
        assertThat(known.refreshed(mention("a", POST, "Bagus", 11)).values())
                .isNotEqualTo(known.values());
    }

    @Test
    void where_the_source_says_when_it_counted_that_decides() {
        Known known = Known.of(new UUID(0, 1), observed(10, AT));
        assertThat(known.refreshed(observed(12, AT.minusSeconds(1))).values())
                .isEqualTo(known.values());
        Known newer = known.refreshed(observed(8, AT.plusSeconds(1)));
        assertThat(newer.values().counts().metrics().likes()).isEqualTo(8);
        assertThat(newer.observedAt()).isEqualTo(AT.plusSeconds(1));
    }

    private static Known stored(
            long id, @Nullable String externalId, @Nullable String url, String text) {
        return Known.of(new UUID(0, id), mention(externalId, url, text, 3));
    }

    private static Identity identity(@Nullable String externalId, String url, String text) {
        return Identity.of(mention(externalId, url, text, 3));
    }

    private static ReadMention observed(long likes, Instant at) {
        Mention mention = mention("a", POST, "Bagus", likes).mention();
        return read(
                new Mention(
                        mention.origin(),
                        AT,
                        mention.content(),
                        mention.author(),
                        mention.kind(),
                        mention.metrics(),
                        mention.sentiment(),
                        new Particulars(at, null, null, null)));
    }

    private static ReadMention read(Mention mention) {
        return ReadMention.of(mention, new Understood(null, null, Set.of(), Set.of(), "1"));
    }

    private static ReadMention mention(
            @Nullable String externalId, @Nullable String url, String text, long likes) {
        return mention(externalId, url, text, AT, likes);
    }

    private static ReadMention mention(
            @Nullable String externalId, @Nullable String url, String text, Instant at) {
        return mention(externalId, url, text, at, 3);
    }

    private static ReadMention mention(
            @Nullable String externalId,
            @Nullable String url,
            String text,
            Instant at,
            long likes) {
        Link link = url == null ? null : Link.of(url);
        return read(
                new Mention(
                        new Origin(Source.INSTAGRAM, externalId, link),
                        at,
                        new MentionContent(null, "", text),
                        Author.of(Source.INSTAGRAM, "contoh", 100L),
                        Kind.POST,
                        new Metrics(likes, null, null, null, null),
                        Sentiment.UNKNOWN,
                        Particulars.NONE));
    }
}
