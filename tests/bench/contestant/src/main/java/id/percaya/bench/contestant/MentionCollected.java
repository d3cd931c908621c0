package id.percaya.bench.contestant;

import id.percaya.eventstore.EventName;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// A mention of a clinic, about 500 bytes as JSON, like the events of the product.
@EventName("mention-collected")
public record MentionCollected(
        UUID mention,
        String channel,
        String author,
        String text,
        String language,
        List<String> matched,
        double sentiment,
        long followers,
        long reach,
        Instant writtenAt)
        implements BenchEvent {

    private static final String TEXT =
            "Sudah dua jam antre di poli anak, nomor antrean tidak bergerak dan petugas tidak ada"
                    + " yang memberi kabar. Tolong ditinjau, banyak orang tua yang menunggu dengan"
                    + " anak demam.";

    public static MentionCollected number(long number) {
        return new MentionCollected(
                new UUID(0x0190_0000_0000_7000L + number, 0x8000_0000_0000_0000L | number),
                "INSTAGRAM",
                "author-%08x".formatted(number & 0xffff_ffffL),
                TEXT,
                "id",
                List.of("antre", "poli anak", "demam"),
                -0.62,
                1_840 + number % 1_000,
                23_000 + number % 10_000,
                Instant.ofEpochSecond(1_793_000_000L + number));
    }
}
