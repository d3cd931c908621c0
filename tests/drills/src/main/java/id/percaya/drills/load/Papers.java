package id.percaya.drills.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/// What the errands hand in.
final class Papers {

    private static final String FACILITY = "harapan-latihan";

    private Papers() {}

    static Paper person() {
        return Paper.json("{\"name\": \"Pasien Latihan\", \"capacity\": \"ADULT\"}");
    }

    static Paper consent(UUID subject, String form) {
        Instant now = Instant.now();
        return Paper.json(
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

    static Paper signedForm() {
        return new Paper("application/pdf", "%PDF-1.7\n% Izin latihan\n");
    }

    static Paper signature(UUID evidence) {
        return Paper.json(
                """
                {
                  "signer": {"as": "SUBJECT"}, "signedAt": "%s",
                  "evidenceIds": ["%s"], "careNotConditional": true
                }
                """
                        .formatted(Instant.now(), evidence));
    }

    static Paper plan(UUID mark) {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        return Paper.json(
                """
                {
                  "title": "Kampanye %1$s",
                  "regulatoryClass": "EDUCATION",
                  "facility": "%2$s",
                  "period": {"from": "%3$s", "until": "%3$s"},
                  "objective": {"metric": "reach", "baseline": 1, "target": 2, "by": "%3$s"}
                }
                """
                        .formatted(mark, FACILITY, today));
    }

    static Paper monitor(UUID mark) {
        return Paper.json(
                """
                {"name": "Latihan %s", "query": "latihan", "facility": "%s", "role": "OWN"}
                """
                        .formatted(mark, FACILITY));
    }

    static Paper declaration(UUID caseId) {
        return Paper.json(
                """
                {
                  "caseId": "%s", "facility": "%s",
                  "procedures": [], "practitioners": [], "topics": ["nothing-has-it"],
                  "scope": ["TOPIC"], "severity": "KTD", "drill": false
                }
                """
                        .formatted(caseId, FACILITY));
    }

    static Paper report(UUID mark) {
        return Paper.json(
                """
                {"facility": "%s", "summary": "Laporan %s"}
                """
                        .formatted(FACILITY, mark));
    }

    static Paper account(UUID mark) {
        return Paper.json(
                """
                {"channel": "INSTAGRAM", "handle": "@%s", "delivery": "MANUAL"}
                """
                        .formatted(mark));
    }
}
