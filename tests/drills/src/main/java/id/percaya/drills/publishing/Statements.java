package id.percaya.drills.publishing;

import id.percaya.local.play.Answer;
import id.percaya.local.play.Person;
import id.percaya.local.play.Staff;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The statements of one crisis, each approved by three roles and published at once.
final class Statements {

    private static final String CRISIS = "crisis";

    private final Staff staff;
    private final String crisis;

    private Statements(Staff staff, String crisis) {
        this.staff = staff;
        this.crisis = crisis;
    }

    static Statements ofNewCrisis(Staff staff) {
        String reported =
                staff.communications()
                        .post(
                                CRISIS,
                                "/cases",
                                Map.of("facility", Calendar.FACILITY, "summary", "Latihan henti"))
                        .ok()
                        .id();
        String crisis = staff.crisisLead().post(CRISIS, "/crises", declaration(reported)).ok().id();
        String path = "/crises/" + crisis;
        staff.crisisLead()
                .post(
                        CRISIS,
                        path + "/assess",
                        Map.of(
                                "type", "MISDEED_WITH_INJURIES",
                                "similarBefore", false,
                                "priorReputation", "NEUTRAL"))
                .ok();
        staff.crisisLead()
                .post(CRISIS, path + "/choose-posture", Map.of("posture", "REBUILD"))
                .ok();
        return new Statements(staff, crisis);
    }

    /// The halt covers a topic that no content has.
    private static Map<String, Object> declaration(String reported) {
        return Map.of(
                "caseId",
                reported,
                "facility",
                Calendar.FACILITY,
                "topics",
                List.of("nothing-has-it"),
                "scope",
                List.of("TOPIC"),
                "severity",
                "KTD",
                "drill",
                false);
    }

    /// Returns when the last role has approved it.
    void publish(String channel, int number) {
        Map<String, Object> draft =
                Map.of(
                        "crisisId",
                        crisis,
                        "language",
                        "id",
                        "posture",
                        "REBUILD",
                        "elements",
                        elements(number),
                        "channels",
                        List.of(channel),
                        "nextUpdateAt",
                        Instant.now().plus(Duration.ofHours(6)).toString());
        String id = staff.communications().post(CRISIS, "/statements", draft).ok().id();
        String path = "/statements/" + id;
        String sha256 =
                staff.communications().post(CRISIS, path + "/submit").ok().text("textSha256");
        Map<String, String> exactly = Map.of("textSha256", sha256);
        for (Person approver :
                List.of(staff.medicalReviewer(), staff.crisisLead(), staff.legalReviewer())) {
            Answer answer = approver.post(CRISIS, path + "/approve", exactly);
            if (!answer.codes().contains("ALREADY_APPROVED")) { // two suffice for a lesser severity
                answer.ok();
            }
        }
    }

    private static Map<String, String> elements(int number) {
        Map<String, String> elements = new HashMap<>();
        elements.put("EMPATHY", "Kami berduka bersama keluarga.");
        elements.put("CONDOLENCE", "Duka cita kami yang terdalam.");
        elements.put("ACKNOWLEDGEMENT", "Seorang pasien meninggal di klinik kami.");
        elements.put("CONFIRMED_FACTS", "Kabar ke-" + number + ": layanan kami hentikan.");
        elements.put("UNKNOWNS", "Penyebabnya belum kami ketahui.");
        elements.put("PROCESS_AND_NEXT_UPDATE", "Kami memeriksa; kabar berikutnya menyusul.");
        elements.put("COMMITMENT", "Kami mendampingi sampai selesai.");
        elements.put("WHERE_TO_TURN", "Hubungi 021 555 0100.");
        elements.put("INVESTIGATION_COMMITMENT", "Investigasi menyeluruh telah dimulai.");
        elements.put("SUSPENSION_NOTICE", "Layanan dihentikan sejak hari ini.");
        return elements;
    }
}
