package id.percaya.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.local.Platform;
import id.percaya.local.play.Person;
import id.percaya.local.play.Waiting;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// A suspension in crisis-service holds publications in campaign-service (`procedure.suspended`,
/// `procedure.lifted`).
@ExtendWith(SharedPlatform.class)
class SuspensionStory {

    private static final Map<String, Object> ABOUT_BOTOX = Map.of("procedures", List.of("botox"));
    private static final Map<String, Object> ABOUT_SCALING =
            Map.of("procedures", List.of("scaling"));

    private final Hospital hospital;

    SuspensionStory(Platform platform) {
        hospital = Hospital.with(platform, "harapan-timur");
    }

    @Test
    void a_suspended_procedure_holds_its_publications_until_lifted_and_released() {
        String tagged = hospital.schedule(ABOUT_BOTOX, Duration.ofHours(1));
        String other = hospital.schedule(ABOUT_SCALING, Duration.ofHours(1));
        String crisis = hospital.declareCrisis();
        String suspension = suspend(crisis);
        hospital.campaignSteps().awaitState(tagged, "HELD");
        assertThat(hospital.state(other)).isEqualTo("SCHEDULED");

        correct(crisis);
        hospital.staff().crisisLead().post("crisis", "/suspensions/" + suspension + "/lift").ok();
        Waiting.forOutcome("the release")
                .until(
                        () -> hospital.campaignSteps().release(tagged),
                        answer -> answer.status() == 200);
        assertThat(hospital.state(tagged)).isEqualTo("SCHEDULED");
    }

    /// Findings are approved, and an action that follows from them is verified.
    private void correct(String crisis) {
        Person lead = hospital.staff().crisisLead();
        Person doctor = hospital.staff().medicalReviewer();
        String found =
                "/investigations/"
                        + lead.post("crisis", "/investigations", Map.of("crisisId", crisis))
                                .ok()
                                .id();
        lead.post("crisis", found + "/start").ok();
        lead.post("crisis", found + "/submit-findings", Map.of("findings", List.of("Dosis"))).ok();
        doctor.post("crisis", found + "/approve").ok();
        Map<String, Object> plan =
                Map.of(
                        "crisisId",
                        crisis,
                        "investigationId",
                        found.substring("/investigations/".length()),
                        "title",
                        "Dosis diperiksa dua orang",
                        "strength",
                        "INTERMEDIATE",
                        "owner",
                        lead.get("crisis", "/me").ok().text("subject"),
                        "dueOn",
                        LocalDate.now(ZoneOffset.UTC).plusDays(30).toString(),
                        "measure",
                        "Catatan dosis berparaf dua",
                        "measureDays",
                        0);
        String action =
                "/corrective-actions/" + lead.post("crisis", "/corrective-actions", plan).ok().id();
        lead.post("crisis", action + "/implement").ok();
        doctor.post(
                        "crisis",
                        action + "/verify",
                        Map.of("effective", true, "evidence", "Audit 20 catatan"))
                .ok();
    }

    private String suspend(String crisis) {
        Map<String, Object> what =
                Map.of("crisisId", crisis, "facility", "harapan-timur", "procedure", "botox");
        String id =
                hospital.staff().medicalReviewer().post("crisis", "/suspensions", what).ok().id();
        hospital.staff().crisisLead().post("crisis", "/suspensions/" + id + "/enforce").ok();
        return id;
    }
}
