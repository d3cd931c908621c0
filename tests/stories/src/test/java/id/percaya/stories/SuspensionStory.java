package id.percaya.stories;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.local.Platform;
import id.percaya.local.play.Waiting;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/// crisis `procedure.suspended` and `procedure.lifted` → campaign.
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
    void whatIsTaggedWithASuspendedProcedureWaitsUntilItIsLiftedAndAPersonReleasesIt() {
        String tagged = hospital.scheduled(ABOUT_BOTOX, Duration.ofHours(1));
        String other = hospital.scheduled(ABOUT_SCALING, Duration.ofHours(1));
        String suspension = suspended(hospital.crisis());
        hospital.editorial().publication(tagged, "HELD");
        assertThat(hospital.state(other)).isEqualTo("SCHEDULED");

        hospital.cast().crisisLead().post("crisis", "/suspensions/" + suspension + "/lift").ok();
        Waiting.until(
                "the release",
                Waiting.SOON,
                () -> hospital.editorial().release(tagged),
                answer -> answer.status() == 200);
        assertThat(hospital.state(tagged)).isEqualTo("SCHEDULED");
    }

    private String suspended(String crisis) {
        Map<String, Object> what =
                Map.of("crisisId", crisis, "facility", "harapan-timur", "procedure", "botox");
        String id =
                hospital.cast().medicalReviewer().post("crisis", "/suspensions", what).ok().id();
        hospital.cast().crisisLead().post("crisis", "/suspensions/" + id + "/enforce").ok();
        return id;
    }
}
