package id.percaya.consent.use.placement;

import id.percaya.consent.Channel;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/// Uses for tests: a person's photo on Instagram.
public final class UseFixtures {

    public static final UUID SUBJECT = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    public static final UUID CONSENT = UUID.fromString("0198c0de-0000-7000-8000-0000000000e1");
    public static final UUID OTHER = UUID.fromString("0198c0de-0000-7000-8000-0000000000e2");
    public static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    public static final Instant DUE = Instant.parse("2026-06-04T00:00:00Z");
    public static final Use USE =
            new Use(
                    List.of(SUBJECT),
                    List.of(new ConsentReference(CONSENT, 3)),
                    new Location.OnChannel(Channel.INSTAGRAM, "https://instagram.example/p/1"),
                    UUID.fromString("0198c0de-0000-7000-8000-0000000000f1"),
                    "5f".repeat(32));

    private UseFixtures() {}

    public static TakedownOrder order(UUID consentId) {
        return new TakedownOrder(consentId, SUBJECT, TakedownCause.WITHDRAWN, DUE);
    }
}
