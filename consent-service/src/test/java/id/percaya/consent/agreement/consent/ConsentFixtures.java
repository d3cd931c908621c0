package id.percaya.consent.agreement.consent;

import id.percaya.consent.Channel;
import id.percaya.consent.Grant;
import id.percaya.consent.Identifiability;
import id.percaya.consent.Medium;
import id.percaya.consent.Method;
import id.percaya.consent.Purpose;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentDrafted;
import id.percaya.consent.agreement.consent.ConsentEvent.ConsentGiven;
import id.percaya.consent.agreement.form.Controller;
import id.percaya.consent.agreement.form.PublishedForm;
import id.percaya.consent.person.Capacity;
import id.percaya.consent.person.SubjectStatus;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/// Values of one person's consent: filled in, offered and signed on a morning in May, for June.
public final class ConsentFixtures {

    public static final UUID SUBJECT = UUID.fromString("0198c0de-0000-7000-8000-000000000001");
    public static final UUID FORM = UUID.fromString("0198c0de-0000-7000-8000-00000000f001");
    public static final Instant FILLED = Instant.parse("2026-05-01T01:00:00Z");
    public static final Instant SIGNED = Instant.parse("2026-05-01T02:00:00Z");
    public static final Instant NOW = Instant.parse("2026-05-01T03:00:00Z");
    public static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    public static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");

    public static final Grant PHOTO = grant(Medium.PHOTO, SIGNED, JUNE);
    public static final Grant PHOTO_IN_JUNE = grant(Medium.PHOTO, JUNE, JULY);
    public static final Terms TERMS = terms(PHOTO, PHOTO_IN_JUNE);
    public static final ConsentEvidence PAPER =
            new ConsentEvidence(id("e1"), "a".repeat(64), Method.WRITTEN);
    public static final PublishedForm PUBLISHED =
            new PublishedForm(
                    FORM,
                    "rilis-media",
                    1,
                    Set.of(Purpose.MARKETING),
                    Set.of(Medium.PHOTO, Medium.NAME),
                    Set.of(Channel.INSTAGRAM),
                    12,
                    new Controller("Klinik Melati", "Jakarta", "privasi@melati.example"),
                    Map.of("id", "b".repeat(64)));

    private ConsentFixtures() {}

    public static ConsentDrafted drafted() {
        return new ConsentDrafted(SUBJECT, TERMS, null, FILLED, FILLED);
    }

    public static ConsentGiven given(Grant... grants) {
        return given(terms(grants), Signer.subject());
    }

    public static ConsentGiven given(Terms terms, Signer signer) {
        return new ConsentGiven(SUBJECT, terms, List.of(PAPER), signer, null, SIGNED, NOW);
    }

    public static Terms terms(Grant... grants) {
        return new Terms(FORM, "id", List.of(grants), null);
    }

    public static Grant grant(Medium medium, Instant from, Instant until) {
        return new Grant(
                Purpose.MARKETING,
                Channel.INSTAGRAM,
                medium,
                Identifiability.IDENTIFIABLE,
                List.of(),
                Grant.WORLD,
                from,
                until);
    }

    public static SubjectStatus status(Capacity capacity) {
        return new SubjectStatus(SUBJECT, capacity, null, List.of(), false, FILLED);
    }

    public static UUID id(String ending) {
        return UUID.fromString(
                "0198c0de-0000-7000-8000-" + "0".repeat(12 - ending.length()) + ending);
    }
}
