package id.percaya.campaign.publishing;

import id.percaya.campaign.permission.ForgetfulGateLock;
import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.Set;

/// A service of its own that sends nothing by itself, and whose gate lock can be taken out.
public final class QuietProfile implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("percaya.sending.pause", "PT1H", "quarkus.log.level", "ERROR");
    }

    @Override
    public Set<Class<?>> getEnabledAlternatives() {
        return Set.of(ForgetfulGateLock.class);
    }
}
