package id.percaya.campaign.announcing;

import com.fasterxml.jackson.annotation.JsonInclude;
import id.percaya.campaign.Channel;
import id.percaya.campaign.Scope;
import id.percaya.campaign.permission.halt.Exemptions;
import id.percaya.campaign.permission.halt.HaltCause;
import id.percaya.campaign.permission.halt.HaltEvent.HaltImposed;
import id.percaya.campaign.permission.halt.HaltEvent.HaltLifted;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// `halt.imposed.v1` and `halt.lifted.v1`. A halt that names nothing reaches everything of the
/// tenant.
@JsonInclude(JsonInclude.Include.NON_NULL)
record HaltAnnounced(
        @Nullable String facility,
        @Nullable String procedure,
        @Nullable String practitioner,
        @Nullable String topic,
        @Nullable UUID campaign,
        @Nullable Channel channel,
        HaltCause cause,
        @Nullable UUID crisisId,
        @Nullable Exemptions exemptions) {

    static HaltAnnounced of(HaltImposed imposed) {
        return of(imposed.scope(), imposed.cause(), imposed.crisisId(), imposed.exemptions());
    }

    static HaltAnnounced of(HaltLifted lifted) {
        return of(lifted.scope(), lifted.cause(), lifted.crisisId(), null);
    }

    private static HaltAnnounced of(
            Scope scope,
            HaltCause cause,
            @Nullable UUID crisisId,
            @Nullable Exemptions exemptions) {
        return new HaltAnnounced(
                scope.facility(),
                scope.procedure(),
                scope.practitioner(),
                scope.topic(),
                scope.campaign(),
                scope.channel(),
                cause,
                crisisId,
                exemptions);
    }
}
