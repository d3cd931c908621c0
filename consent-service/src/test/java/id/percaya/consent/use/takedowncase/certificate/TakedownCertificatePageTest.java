package id.percaya.consent.use.takedowncase.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.consent.Channel;
import id.percaya.consent.use.placement.IrrecoverableReason;
import id.percaya.consent.use.placement.TakedownCause;
import id.percaya.consent.use.takedowncase.certificate.TakedownCertificate.EndedUse;
import id.percaya.consent.use.takedowncase.certificate.TakedownCertificate.UseEnd;
import id.percaya.kit.testing.TestPlatform;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestPlatform.class)
class TakedownCertificatePageTest {

    private static final String ID = "id";
    private static final String EN = "en";
    private static final UUID CASE = new UUID(0, 1);
    private static final UUID CONSENT = new UUID(0, 2);
    private static final UUID PERSON = new UUID(0, 3);
    private static final UUID POST = new UUID(0, 4);
    private static final UUID REPORT = new UUID(0, 5);
    private static final Instant RECEIVED = Instant.parse("2026-06-01T02:03:04.5Z");
    private static final Instant DUE = Instant.parse("2026-06-04T02:03:04.5Z");
    private static final Instant DONE = Instant.parse("2026-06-02T00:00:00Z");
    private static final String HASH = "5f".repeat(32);

    private static final EndedUse DOWN =
            new EndedUse(
                    POST,
                    Channel.INSTAGRAM,
                    null,
                    "https://instagram.example/p/1",
                    HASH,
                    UseEnd.TAKEN_DOWN,
                    null,
                    DONE);

    private static EndedUse irrecoverable(String place, IrrecoverableReason reason) {
        return new EndedUse(REPORT, null, place, null, null, UseEnd.IRRECOVERABLE, reason, DONE);
    }

    private static String page(
            String language, TakedownCause cause, @Nullable String lateBy, EndedUse... uses) {
        TakedownCertificate certificate =
                new TakedownCertificate(
                        CASE,
                        4,
                        CONSENT,
                        PERSON,
                        cause,
                        RECEIVED,
                        DUE,
                        DONE,
                        lateBy,
                        List.of(uses));
        return TakedownCertificatePage.of(
                new HashedCertificate(certificate, "ab".repeat(32)), language);
    }

    private static String page(String language, EndedUse... uses) {
        return page(language, TakedownCause.WITHDRAWN, null, uses);
    }

    @Test
    void shows_in_english_the_withdrawal_and_the_outcome_of_each_use() {
        assertThat(page(EN, DOWN, irrecoverable("annual report", IrrecoverableReason.PRINTED)))
                .contains(
                        "<html lang=\"en\">",
                        "<h1>Certificate that use has stopped</h1>",
                        fact("Record of the consent, as on its receipt", code(CONSENT)),
                        fact("Pseudonym of the person", code(PERSON)),
                        fact("The consent ended because", "it was withdrawn"),
                        fact("Withdrawal received (UTC)", "2026-06-01 02:03:04"),
                        fact("In time", "yes"),
                        "<tr><td>INSTAGRAM<br>https://instagram.example/p/1</td><td>"
                                + code(POST)
                                + "</td><td>taken down</td><td>2026-06-02 00:00:00</td></tr>",
                        "<td>annual report</td>",
                        "<td>cannot be taken back: it has been printed</td>");
    }

    @Test
    void shows_the_same_in_bahasa_indonesia() {
        assertThat(page(ID, DOWN, irrecoverable("laporan", IrrecoverableReason.SHARED_BY_OTHERS)))
                .contains(
                        "<html lang=\"id\">",
                        "<h1>Sertifikat penghentian pemakaian</h1>",
                        fact("Persetujuan berakhir karena", "ditarik kembali"),
                        fact("Penarikan diterima (UTC)", "2026-06-01 02:03:04"),
                        fact("Tepat waktu", "ya"),
                        "<td>sudah diturunkan</td>",
                        "<td>tidak dapat ditarik kembali: sudah dibagikan oleh orang lain</td>");
    }

    @Test
    void explains_how_to_check_it() {
        assertThat(page(EN))
                .contains(
                        "canonical JSON (RFC 8785)",
                        fact(
                                "Fingerprint (SHA-256) of the certificate",
                                "<code>" + "ab".repeat(32) + "</code>"),
                        "<code>/v1/withdrawals/" + CASE + "/certificate</code>",
                        "<code>/.well-known/jwks.json</code>");
    }

    @Test
    void shows_how_late_it_is() {
        assertThat(page(EN, TakedownCause.WITHDRAWN, "PT26H3M4.5S"))
                .contains(fact("In time", "no, late by (hours:minutes:seconds): 26:03:04"));
    }

    @Test
    void shows_the_end_of_a_consent_that_was_not_withdrawn() {
        assertThat(page(EN, TakedownCause.EXPIRED, null))
                .contains(
                        fact("The consent ended because", "its time was over"),
                        fact("Consent ended (UTC)", "2026-06-01 02:03:04"))
                .doesNotContain("Withdrawal received");
    }

    @Test
    void shows_a_sentence_instead_of_an_empty_table() {
        assertThat(page(EN)).contains("<p>No use is known.</p>").doesNotContain("<thead>");
    }

    @Test
    void shows_a_use_without_a_known_location() {
        EndedUse unplaced =
                new EndedUse(POST, null, null, null, null, UseEnd.TAKEN_DOWN, null, DONE);

        assertThat(page(EN, unplaced)).contains("<td>not recorded</td><td>" + code(POST));
    }

    @ParameterizedTest
    @ValueSource(strings = {ID, EN})
    void shows_markup_in_a_text_as_text(String language) {
        String nasty = "<script>alert('x')</script>&\"";
        EndedUse use = new EndedUse(POST, null, nasty, nasty, nasty, UseEnd.TAKEN_DOWN, null, DONE);

        assertThat(page(language, use))
                .doesNotContain("<script")
                .contains("&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;&quot;");
    }

    @ParameterizedTest
    @ValueSource(strings = {ID, EN})
    void every_table_head_has_a_scope(String language) {
        assertThat(page(language, DOWN))
                .contains("<th scope=\"col\">", "<th scope=\"row\">")
                .doesNotContain("<th>");
    }

    private static String fact(String name, String value) {
        return "<tr><th scope=\"row\">%s</th><td>%s</td></tr>".formatted(name, value);
    }

    private static String code(UUID id) {
        return "<code>" + id + "</code>";
    }
}
