package id.percaya.local.play;

/// Contents that the clinic publishes.
final class ClinicContents {

    private ClinicContents() {}

    static String infographic(String campaign) {
        return """
        {
          "campaignId": "%s",
          "kind": "INFOGRAPHIC",
          "title": "Tiga pertanyaan sebelum sedot lemak",
          "body": "Tanyakan izin dokter, risiko, dan pemulihan.",
          "procedures": ["%s"],
          "practitioners": ["%s"]
        }
        """
                .formatted(campaign, Clinic.PROCEDURE, Clinic.PRACTITIONER);
    }

    static String revisedInfographic() {
        return """
        {
          "kind": "INFOGRAPHIC",
          "title": "Empat pertanyaan sebelum sedot lemak",
          "body": "Tanyakan izin dokter, risiko, tempat tindakan, dan pemulihan.",
          "procedures": ["%s"],
          "practitioners": ["%s"]
        }
        """
                .formatted(Clinic.PROCEDURE, Clinic.PRACTITIONER);
    }

    /// A patient's testimonial with her photo and her words. The title begins the words, because no
    /// two posts on an account may say the same.
    static String testimonial(String campaign, Patient patient, String title) {
        return """
        {
          "campaignId": "%1$s",
          "kind": "TESTIMONIAL",
          "title": "%2$s",
          "body": "%2$s. Perawat menjelaskan setiap langkah dan menjawab semua pertanyaan saya.",
          "subjects": [{"subjectId": "%3$s", "media": ["PHOTO", "WORDS"]}],
          "purpose": "PUBLIC_RELATIONS"
        }
        """
                .formatted(campaign, title, patient.subject());
    }
}
