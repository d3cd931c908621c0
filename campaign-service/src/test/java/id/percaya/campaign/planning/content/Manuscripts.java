package id.percaya.campaign.planning.content;

import id.percaya.campaign.Kind;
import id.percaya.campaign.Medium;
import id.percaya.campaign.Purpose;
import id.percaya.campaign.Subject;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/// Manuscripts for tests.
public final class Manuscripts {

    public static final UUID RANI = UUID.fromString("0198c0de-0000-7000-8000-0000000000a1");

    private Manuscripts() {}

    public static Manuscript article(String body) {
        return new Manuscript(
                Kind.ARTICLE,
                "Mengenal hipertensi",
                body,
                Set.of("blood-pressure"),
                Set.of("dr-sinta"),
                Set.of("hypertension"),
                List.of(),
                null);
    }

    public static Manuscript showing(Kind kind, Medium... media) {
        return new Manuscript(
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
