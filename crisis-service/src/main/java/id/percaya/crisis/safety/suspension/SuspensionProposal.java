package id.percaya.crisis.safety.suspension;

import id.percaya.crisis.response.crisis.Crises;
import id.percaya.crisis.response.crisis.CrisisEvent.CrisisDeclared;
import id.percaya.crisis.response.crisis.CrisisId;
import id.percaya.crisis.safety.suspension.SuspensionCommand.ProposeSuspension;
import id.percaya.eventstore.Version;
import id.percaya.kit.rest.RequestContext;
import id.percaya.kit.tenancy.OrderingLock;
import jakarta.enterprise.context.ApplicationScoped;

/// Proposes a suspension unless the same is suspended already. A lock orders the proposals of a
/// tenant, because two of them are two streams.
@ApplicationScoped
class SuspensionProposal {

    private static final String RULE = "suspension-once";

    private final Suspensions suspensions;
    private final SuspensionViews views;
    private final Crises crises;
    private final OrderingLock lock;

    SuspensionProposal(
            Suspensions suspensions, SuspensionViews views, Crises crises, OrderingLock lock) {
        this.suspensions = suspensions;
        this.views = views;
        this.crises = crises;
        this.lock = lock;
    }

    Version propose(SuspensionId id, ProposeSuspensionRequest body, RequestContext request) {
        CrisisId crisis = new CrisisId(body.crisisId());
        lock.hold(RULE, request.tenant(), body.facility());
        CrisisDeclared declared = crises.ongoing(request.tenant(), crisis).declared();
        SuspendedProcedure what = body.suspended(declared.reference(crisis.value()));
        ProposeSuspension command =
                new ProposeSuspension(
                        what, declared.extent(), views.isSuspended(what), request.actor());
        return suspensions.handle(id, command, crises.correlated(crisis, request.context()));
    }
}
