package id.percaya.crisis.response.warroom;

import id.percaya.crisis.response.crisis.Severity;
import id.percaya.kit.tenancy.Caller;
import io.quarkus.security.ForbiddenException;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collections;
import java.util.Set;

/// Decides who sees a war room. A privacy officer without another role sees those of data breaches.
@ApplicationScoped
class WarRoomReaders {

    private static final Set<String> OF_EVERY_CRISIS =
            Set.of(
                    "crisis-lead",
                    "communications",
                    "medical-reviewer",
                    "legal-reviewer",
                    "auditor");

    private final Caller caller;

    WarRoomReaders(Caller caller) {
        this.caller = caller;
    }

    /// @throws ForbiddenException unless the caller may see the crisis
    WarRoom shown(WarRoom room) {
        if (room.severity() != Severity.DATA_BREACH
                && Collections.disjoint(caller.roles(), OF_EVERY_CRISIS)) {
            throw new ForbiddenException("a privacy officer sees the war rooms of data breaches");
        }
        return room;
    }
}
