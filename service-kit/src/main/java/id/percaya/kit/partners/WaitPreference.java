package id.percaya.kit.partners;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Reads the preference `wait` of the header `Prefer` (RFC 7240, section 4.3), in seconds. Other
/// preferences, and one that is malformed, are ignored as the RFC demands.
public final class WaitPreference {

    static final Duration LONGEST = Duration.ofSeconds(30);

    private static final Pattern WAIT =
            Pattern.compile(
                    "(?:^|,)\\s*wait\\s*=\\s*\"?([0-9]{1,9})\"?\\s*(?:;[^,]*)?(?=,|$)",
                    Pattern.CASE_INSENSITIVE);

    private WaitPreference() {}

    /// @param headers all `Prefer` headers of a request; the first `wait` counts
    /// @return at most [#LONGEST]; empty when there is no preference
    public static Optional<Duration> of(List<String> headers) {
        Matcher wait = WAIT.matcher(String.join(",", headers));
        return wait.find()
                ? Optional.of(shorter(Duration.ofSeconds(Long.parseLong(wait.group(1))), LONGEST))
                : Optional.empty();
    }

    static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
