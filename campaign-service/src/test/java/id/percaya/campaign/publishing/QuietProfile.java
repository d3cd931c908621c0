package id.percaya.campaign.publishing;

import id.percaya.campaign.permission.ForgetfulGateLock;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/// A service of its own that sends nothing by itself, whose gate lock can be taken out, and whose
/// news of consents waits no longer than a test's own window.
public final class QuietProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of(
                "percaya.sending.pause", "PT1H",
                "percaya.call-window", "PT0.02S",
                "quarkus.log.level", "ERROR");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(ForgetfulGateLock.class);
    }
}
