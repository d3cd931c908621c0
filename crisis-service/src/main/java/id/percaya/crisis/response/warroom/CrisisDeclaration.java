package id.percaya.crisis.response.warroom;

import id.percaya.crisis.intake.cases.CaseCommand.EscalateCase;
import id.percaya.crisis.intake.cases.CaseDetails;
import id.percaya.crisis.intake.cases.CaseId;
import id.percaya.crisis.intake.cases.CaseRefusal;
import id.percaya.crisis.intake.cases.CaseViews;
import id.percaya.crisis.intake.cases.Cases;
import id.percaya.crisis.response.crisis.Crises;
import id.percaya.crisis.response.crisis.CrisisId;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Version;
import id.percaya.kit.rest.RequestContext;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;

/// Declares a crisis and escalates its case in one transaction. So a case leads to one crisis at
/// most, and a case that has one cannot be dismissed. The crisis keeps the case's correlation id.
@ApplicationScoped
class CrisisDeclaration {

    private final Crises crises;
    private final Cases cases;
    private final CaseViews caseViews;

    CrisisDeclaration(Crises crises, Cases cases, CaseViews caseViews) {
        this.crises = crises;
        this.cases = cases;
        this.caseViews = caseViews;
    }

    /// The case, whose facility the declaration may repeat.
    Optional<CaseDetails> origin(DeclareRequest body) {
        return caseViews.find(body.caseId());
    }

    Version declare(CrisisId id, DeclareRequest body, RequestContext request) {
        CaseDetails reported =
                origin(body).orElseThrow(() -> new Refused(CaseRefusal.CASE_NOT_REPORTED));
        CommandContext context = request.continuing(reported.correlation());
        cases.handle(
                new CaseId(body.caseId()),
                new EscalateCase(id.value(), body.facility(), body.isDrill()),
                context);
        return crises.handle(id, body.command(request.at()), context);
    }
}
