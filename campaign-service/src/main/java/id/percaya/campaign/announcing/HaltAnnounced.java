package id.percaya.campaign.announcing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Scope;
import id.percaya.campaign.permission.halt.HaltCause;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `halt.imposed.v1` and `halt.lifted.v1`. A halt without codes reaches everything of the tenant.
@JsonInclude(JsonInclude.Include.NON_NULL)
record HaltAnnounced(
        @Nullable String facility,
        @Nullable String procedure,
        @Nullable String practitioner,
        @Nullable String topic,
        HaltCause cause,
        @Nullable UUID crisisId) {

    static HaltAnnounced of(Scope scope, HaltCause cause, @Nullable UUID crisisId) {
        return new HaltAnnounced(
                scope.facility(),
                scope.procedure(),
                scope.practitioner(),
                scope.topic(),
                cause,
                crisisId);
    }
}
