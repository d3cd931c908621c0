package id.percaya.drills.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/// Request bodies of the commands.
final class Fixtures {

    private static final String FACILITY = "harapan-latihan";

    private Fixtures() {}

    static RequestBody person() {
        return RequestBody.json("{\"name\": \"Pasien Latihan\", \"capacity\": \"ADULT\"}");
    }

    static RequestBody consent(UUID subject, String form) {
        Instant now = Instant.now();
        return RequestBody.json(
                """
                {
                  "subjectId": "%s", "formId": "%s", "language": "id",
                  "grants": [{
                    "purpose": "EDUCATION", "channel": "INSTAGRAM", "medium": "PHOTO", "from": "%s", "until": "%s"
                  }]
                }
                """
                        .formatted(subject, form, now.minusSeconds(60), now.plusSeconds(86_400)));
    }

    static RequestBody signedForm() {
        return new RequestBody("application/pdf", "%PDF-1.7\n% Izin latihan\n");
    }

    static RequestBody signature(UUID evidence) {
        return RequestBody.json(
                """
                {
                  "signer": {"as": "SUBJECT"}, "signedAt": "%s",
                  "evidenceIds": ["%s"], "careNotConditional": true
                }
                """
                        .formatted(Instant.now(), evidence));
    }

    static RequestBody plan(UUID mark) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return RequestBody.json(
                """
                {
                  "title": "Kampanye %1$s",
                  "regulatoryClass": "EDUCATION",
                  "facility": "%2$s",
                  "period": {"from": "%3$s", "until": "%4$s"},
                  "objective": {"metric": "REACH", "baseline": 1, "target": 2, "by": "%4$s"}
                }
                """
                        .formatted(mark, FACILITY, today, today.plusDays(30)));
    }

    static RequestBody monitor(UUID mark) {
        return RequestBody.json(
                """
                {"name": "Latihan %s", "query": "latihan", "facility": "%s", "role": "OWN"}
                """
                        .formatted(mark, FACILITY));
    }

    static RequestBody declaration(UUID caseId) {
        return RequestBody.json(
                """
                {
                  "caseId": "%s", "facility": "%s",
                  "procedures": [], "practitioners": [], "topics": ["nothing-has-it"],
                  "scope": ["TOPIC"], "severity": "KTD", "drill": false
                }
                """
                        .formatted(caseId, FACILITY));
    }

    static RequestBody report(UUID mark) {
        return RequestBody.json(
                """
                {"facility": "%s", "summary": "Laporan %s"}
                """
                        .formatted(FACILITY, mark));
    }

    static RequestBody account(UUID mark) {
        return RequestBody.json(
                """
                {"channel": "INSTAGRAM", "handle": "@%s", "delivery": "MANUAL"}
                """
                        .formatted(mark));
    }
}
