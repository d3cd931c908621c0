package id.percaya.campaign.planning.content;

import id.percaya.campaign.Channel;
import id.percaya.campaign.Kind;
import id.percaya.campaign.Medium;
import id.percaya.campaign.Purpose;
import id.percaya.campaign.Subject;
import id.percaya.campaign.planning.rendition.Variant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Manuscripts for tests.
public final class Manuscripts {

    public static final UUID RANI = UUID.fromString("0198c0de-0000-7000-8000-0000000000a1");

    private Manuscripts() {}

    public static Manuscript article(String body) {
        return Manuscript.alike(
                Kind.ARTICLE,
                "Mengenal hipertensi",
                body,
                Set.of("blood-pressure"),
                Set.of("dr-sinta"),
                Set.of("hypertension"),
                List.of(),
                null);
    }

    /// An article with another text on one channel.
    public static Manuscript varied(Channel channel, String text) {
        return article("Tekanan darah naik.", Map.of(channel, new Variant(text, List.of(), null)));
    }

    static Manuscript article(String body, Map<Channel, Variant> variants) {
        Manuscript plain = article(body);
        return new Manuscript(
                plain.kind(),
                plain.title(),
                plain.body(),
                plain.procedures(),
                plain.practitioners(),
                plain.topics(),
                plain.subjects(),
                plain.purpose(),
                variants,
                null);
    }

    public static Manuscript showing(Kind kind, Medium... media) {
        return Manuscript.alike(
                kind,
                "Cerita pulih",
                "Saya sudah berjalan lagi.",
                Set.of(),
                Set.of(),
                Set.of(),
                List.of(new Subject(RANI, Set.of(media), null)),
                Purpose.PUBLIC_RELATIONS);
    }
}
