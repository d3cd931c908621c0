package id.percaya.stories;

import java.util.List;
import java.util.Map;
import javax.security.auth.login.AppConfigurationEntry;
import org.apache.kafka.common.security.oauthbearer.JwtRetriever;

/// Gives a Kafka client one fixed token, however old or false: the option `token` of its login.
public final class StaticToken implements JwtRetriever {

    private String token = "";

    @Override
    public void configure(
            Map<String, ?> settings, String mechanism, List<AppConfigurationEntry> entries) {
        token = String.valueOf(entries.getFirst().getOptions().get("token"));
    }

    @Override
    public String retrieve() {
        return token;
    }
}
