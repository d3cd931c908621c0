package id.percaya.campaign.planning.content;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.Channel;
import id.percaya.campaign.Identifiability;
import id.percaya.campaign.Kind;
import id.percaya.campaign.Medium;
import id.percaya.campaign.Purpose;
import id.percaya.campaign.Subject;
import id.percaya.campaign.planning.rendition.Variant;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;

class CanonicalFormProperties {

    /// Few values, some of which imitate fields, so that a collision would be found.
    private static final List<String> TEXTS =
            List.of("", "a", "b", "a\nbody 1:b", "1:a", "kind 7:ARTICLE\n", "é", "e\u0301");

    @Property
    void two_manuscripts_have_the_same_hash_exactly_when_they_are_equal(
            @ForAll("manuscripts") Manuscript one, @ForAll("manuscripts") Manuscript other) {
        assertThat(CanonicalForm.sha256("f", one).equals(CanonicalForm.sha256("f", other)))
                .isEqualTo(one.equals(other));
    }

    @Example
    void the_form_is_as_documented() {
        Manuscript story =
                Manuscript.alike(
                        Kind.SHORT_VIDEO,
                        "Pulih",
                        "Saya bisa é",
                        Set.of("physio", "massage"),
                        Set.of("dr-r"),
                        Set.of(),
                        List.of(
                                new Subject(
                                        Manuscripts.RANI, Set.of(Medium.WORDS, Medium.NAME), null)),
                        Purpose.EDUCATION);
        assertThat(new String(CanonicalForm.of("melati", story), StandardCharsets.UTF_8))
                .isEqualTo(
                        """
                        percaya-content 1:1
                        facility 6:melati
                        kind 11:SHORT_VIDEO
                        title 5:Pulih
                        body 12:Saya bisa é
                        purpose 9:EDUCATION
                        procedure 7:massage
                        procedure 6:physio
                        practitioner 4:dr-r
                        subject 36:0198c0de-0000-7000-8000-0000000000a1
                        medium 4:NAME
                        medium 5:WORDS
                        """);
    }

    @Example
    void identifiability_is_written_unless_it_is_the_default() {
        assertThat(form(null)).doesNotContain("identifiability");
        assertThat(form(Identifiability.IDENTIFIABLE)).isEqualTo(form(null));
        assertThat(form(Identifiability.MASKED)).endsWith("identifiability 6:MASKED\n");
    }

    @Example
    void variants_are_written_in_form_2() {
        Manuscript varied =
                Manuscripts.article(
                        "Naik.",
                        Map.of(
                                Channel.X,
                                new Variant("Cek!", List.of("tensi", "sehat"), "https://a.id"),
                                Channel.BLUESKY,
                                new Variant(null, List.of(), null)));

        assertThat(new String(CanonicalForm.of("melati", varied), StandardCharsets.UTF_8))
                .startsWith("percaya-content 1:2\nfacility 6:melati\n")
                .endsWith(
                        """
                        topic 12:hypertension
                        variant 7:BLUESKY
                        variant 1:X
                        text 4:Cek!
                        link 12:https://a.id
                        hashtag 5:tensi
                        hashtag 5:sehat
                        """);
    }

    private static String form(@Nullable Identifiability identifiability) {
        Subject subject = new Subject(Manuscripts.RANI, Set.of(Medium.PHOTO), identifiability);
        Manuscript story =
                Manuscript.alike(
                        Kind.SHORT_VIDEO,
                        "Pulih",
                        "",
                        Set.of(),
                        Set.of(),
                        Set.of(),
                        List.of(subject),
                        Purpose.EDUCATION);
        return new String(CanonicalForm.of("melati", story), StandardCharsets.UTF_8);
    }

    @Provide
    Arbitrary<Manuscript> manuscripts() {
        Arbitrary<String> text = Arbitraries.of(TEXTS);
        Arbitrary<Set<String>> codes = Arbitraries.of("a", "b", "ab").set().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of(Kind.ARTICLE, Kind.EDUCATION),
                        text,
                        text,
                        codes,
                        codes,
                        codes,
                        variants())
                .as((kind, title, body, procedures, practitioners, topics, variants) ->
                        new Manuscript(
                                kind,
                                title,
                                body,
                                procedures,
                                practitioners,
                                topics,
                                List.of(),
                                null,
                                variants,
                                null));
    }

    private static Arbitrary<Map<Channel, Variant>> variants() {
        Arbitrary<Variant> variant =
                Combinators.combine(
                                Arbitraries.of(TEXTS).injectNull(0.3),
                                Arbitraries.of("a", "b").list().ofMaxSize(2),
                                Arbitraries.of("https://a", "https://b").injectNull(0.5))
                        .as(Variant::new);
        return Arbitraries.maps(Arbitraries.of(Channel.X, Channel.THREADS), variant).ofMaxSize(2);
    }
}
