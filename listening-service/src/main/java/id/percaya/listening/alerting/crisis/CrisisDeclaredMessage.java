package id.percaya.listening.alerting.crisis;

import java.time.Instant;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// `crisis.declared.v1`, reduced to the fields used here.
record CrisisDeclaredMessage(
        String facility, @Nullable Set<String> scope, boolean drill, Instant declaredAt) {

    CrisisDeclaredMessage {
        Objects.requireNonNull(facility);
        Objects.requireNonNull(declaredAt);
    }

    boolean isEverywhere() {
        return scope != null && scope.contains("ALL");
    }
}
