package id.percaya.local.play;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/// Mentions of the queue at the counter: two ordinary mentions a day for seven weeks, an angry hour
/// six weeks ago that is only told now, and an angry hour of today.
final class QueueMentions {

    static final int ANGRY = 12;

    private static final List<String> ANGER =
            List.of(
                    "Kecewa sekali, antrean loket pendaftaran tiga jam dan petugas tidak peduli",
                    "Antrean loket pendaftaran kacau, nomor dilewati, sangat mengecewakan",
                    "Parah, antrean loket pendaftaran dari subuh belum juga dipanggil, kapok",
                    "Pelayanan buruk: antrean loket pendaftaran mengular sampai parkiran");

    private final Instant play;

    QueueMentions(Instant play) {
        this.play = play;
    }

    /// As NDJSON, in no order of time.
    String history() {
        List<String> lines = new ArrayList<>();
        for (int day = 1; day <= 49; day++) {
            for (int turn = 0; turn < 2; turn++) {
                Instant at = play.minus(Duration.ofDays(day)).minus(Duration.ofHours(5L * turn));
                lines.add(
                        line(
                                "hari-%d-%d".formatted(day, turn),
                                at,
                                "Antrean loket pendaftaran hari ke-%d buka pukul tujuh"
                                        .formatted(day * 2 + turn)));
            }
        }
        for (int angry = 0; angry < ANGRY; angry++) {
            Instant at = play.minus(Duration.ofDays(42)).plusSeconds(angry * 240L);
            lines.add(line("lama-" + angry, at, ANGER.get(angry % ANGER.size())));
        }
        return String.join("\n", lines);
    }

    private static String line(String id, Instant at, String text) {
        return """
        {"source": "facebook", "externalId": "antrean-%s", "publishedAt": "%s", "text": "%s", \
        "author": {"handle": "warga-%s", "followers": 300}}\
        """
                .formatted(id, at, text, id);
    }

    /// Of the last hour, as Meta delivers comments: each text three times, nearly the same.
    String anger() {
        List<String> entries = new ArrayList<>();
        for (int angry = 0; angry < ANGRY; angry++) {
            entries.add(
                    """
                    {"id": "%s", "time": %d, "changes": [{"field": "comments", "value": {"id": "1791%013d",
                     "text": "%s", "from": {"id": "%d"}, "media": {"id": "18172143295349192"}}}]}\
                    """
                            .formatted(
                                    MetaApp.ACCOUNT,
                                    play.getEpochSecond() - 3_000 + angry * 200L,
                                    play.getEpochSecond() + angry,
                                    ANGER.get(angry % ANGER.size())
                                            + " "
                                            + "!".repeat(1 + angry / 4),
                                    880_000 + angry));
        }
        return "{\"object\": \"instagram\", \"entry\": [" + String.join(",", entries) + "]}";
    }
}
