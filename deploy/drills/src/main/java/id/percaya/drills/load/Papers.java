package id.percaya.drills.load;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.UUID;

/// What the errands hand in, each marked so that its event is told from all others.
final class Papers {

    private static final String FACILITY = "harapan-latihan";

    private Papers() {}

    static String consent(UUID subject) {
        Instant now = Instant.now();
        return """
        {
          "subjectId": "%s",
          "evidence": {"sha256": "%s", "method": "WRITTEN", "signedAt": "%s"},
          "grants": [{
            "purpose": "EDUCATION", "channel": "INSTAGRAM", "medium": "PHOTO", "from": "%s", "until": "%s"
          }]
        }
        """
                .formatted(
                        subject,
                        "ab".repeat(32),
                        now.minusSeconds(120),
                        now.minusSeconds(60),
                        now.plusSeconds(86_400));
    }

    static String plan(UUID mark) {
        String today = LocalDate.now(ZoneOffset.UTC).toString();
        return """
        {
          "title": "Kampanye %1$s",
          "regulatoryClass": "EDUCATION",
          "facility": "%2$s",
          "period": {"from": "%3$s", "until": "%3$s"},
          "objective": {"metric": "reach", "baseline": 1, "target": 2, "by": "%3$s"}
        }
        """
                .formatted(mark, FACILITY, today);
    }

    static String monitor(UUID mark) {
        return """
        {"name": "Latihan %s", "query": "latihan", "facility": "%s", "role": "OWN"}
        """
                .formatted(mark, FACILITY);
    }

    static String declaration(UUID caseId) {
        return """
        {
          "caseId": "%s", "facility": "%s",
          "procedures": [], "practitioners": [], "topics": ["nothing-has-it"],
          "scope": ["TOPIC"], "severity": "KTD", "drill": false
        }
        """
                .formatted(caseId, FACILITY);
    }

    static String report(UUID mark) {
        return """
        {"facility": "%s", "summary": "Laporan %s"}
        """
                .formatted(FACILITY, mark);
    }

    static String account(UUID mark) {
        return """
        {"channel": "INSTAGRAM", "handle": "@%s", "delivery": "MANUAL"}
        """
                .formatted(mark);
    }
}
