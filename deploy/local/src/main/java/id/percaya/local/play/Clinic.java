package id.percaya.local.play;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/// Fixtures of the fictional clinic: codes, accounts and campaign plans.
final class Clinic {

    static final String FACILITY = "melati-kemang";
    static final String PROCEDURE = "liposuction";
    static final String PRACTITIONER = "dr-r";

    static final String FACEBOOK =
            """
            {"channel": "FACEBOOK", "handle": "klinik.melati", "delivery": "MANUAL"}
            """;

    private Clinic() {}

    static String instagram(String webhookUrl) {
        return """
        {
          "channel": "INSTAGRAM",
          "handle": "@klinik.melati",
          "delivery": "WEBHOOK",
          "webhookUrl": "%s"
        }
        """
                .formatted(webhookUrl);
    }

    static String educationPlan(Instant play) {
        LocalDate today = LocalDate.ofInstant(play, ZoneOffset.UTC);
        return """
        {
          "title": "Kenali tindakan sebelum memilih",
          "regulatoryClass": "EDUCATION",
          "facility": "%1$s",
          "period": {"from": "%2$s", "until": "%3$s"},
          "objective": {"metric": "ENGAGEMENT_BY_REACH", "baseline": 2.1, "target": 3.0, "by": "%3$s"},
          "tagline": {"text": "Tanya dulu, tenang kemudian"},
          "keyMessages": [{"text": "Setiap tindakan punya risiko; tanyakan sebelum setuju."}],
          "segments": [{"name": "Dewasa muda", "channels": ["INSTAGRAM"]},
                       {"name": "Lansia", "ageBand": {"from": 60}, "channels": ["FACEBOOK"], "languageLevel": "A"}]
        }
        """
                .formatted(FACILITY, today, today.plusDays(60));
    }

    static String recoveryPlan(String crisis) {
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        return """
        {
          "title": "Belajar dan menjadi lebih aman",
          "regulatoryClass": "RECOVERY",
          "facility": "%1$s",
          "crisisId": "%2$s",
          "period": {"from": "%3$s", "until": "%4$s"},
          "objective": {"metric": "NET_SENTIMENT", "baseline": -0.89, "target": 0.2, "by": "%4$s"},
          "keyMessages": [{"text": "Tidak ada tindakan tanpa kewenangan klinis yang berlaku."}],
          "segments": [{"name": "Pasien dan keluarga", "channels": ["INSTAGRAM"]}]
        }
        """
                .formatted(FACILITY, crisis, today, today.plusDays(90));
    }
}
