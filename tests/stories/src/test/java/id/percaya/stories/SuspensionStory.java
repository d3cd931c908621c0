package id.percaya.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.local.Platform;
import id.percaya.local.play.Waiting;
import java.time.Duration;
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
        String suspension = suspend(hospital.declareCrisis());
        hospital.campaignSteps().awaitState(tagged, "HELD");
        assertThat(hospital.state(other)).isEqualTo("SCHEDULED");

        hospital.staff().crisisLead().post("crisis", "/suspensions/" + suspension + "/lift").ok();
        Waiting.forOutcome("the release")
                .until(
                        () -> hospital.campaignSteps().release(tagged),
                        answer -> answer.status() == 200);
        assertThat(hospital.state(tagged)).isEqualTo("SCHEDULED");
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
