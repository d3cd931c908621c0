package id.percaya.crisis.warroom;

import id.percaya.crisis.crisis.Crises;
import id.percaya.crisis.crisis.CrisisId;
import id.percaya.crisis.signal.CaseCommand.EscalateCase;
import id.percaya.crisis.signal.CaseDetails;
import id.percaya.crisis.signal.CaseId;
import id.percaya.crisis.signal.CaseRefusal;
import id.percaya.crisis.signal.CaseViews;
import id.percaya.crisis.signal.Cases;
import id.percaya.eventstore.Intent;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Version;
import id.percaya.kit.Asked;
import jakarta.enterprise.context.ApplicationScoped;

/// Declares a crisis and escalates its case in one transaction, so that a case has one crisis and
/// cannot be dismissed beside it. It goes on the case's causal chain.
@ApplicationScoped
class Declaring {

    private final Crises crises;
    private final Cases cases;
    private final CaseViews caseViews;

    Declaring(Crises crises, Cases cases, CaseViews caseViews) {
        this.crises = crises;
        this.cases = cases;
        this.caseViews = caseViews;
    }

    Version declare(CrisisId id, DeclareRequest body, Asked asked) {
        CaseDetails reported =
                caseViews
                        .find(body.caseId())
                        .orElseThrow(() -> new Refused(CaseRefusal.CASE_NOT_REPORTED));
        Intent intent = asked.continuing(reported.correlation());
        cases.handle(new CaseId(body.caseId()), new EscalateCase(id.value()), intent);
        return crises.handle(id, body.command(asked.at()), intent);
    }
}
