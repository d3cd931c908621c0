package id.percaya.crisis.duty;

import static id.percaya.crisis.duty.ClockRules.RCA_COMPLETE;
import static id.percaya.crisis.duty.ClockRules.RCA_START;

import id.percaya.crisis.duty.ObligationCommand.StartClock;
import id.percaya.crisis.duty.ObligationCommand.StopClock;
import id.percaya.crisis.response.crisis.CrisisReference;
import id.percaya.crisis.safety.investigation.InvestigationDetails;
import id.percaya.crisis.safety.investigation.InvestigationEvent;
import id.percaya.crisis.safety.investigation.InvestigationEvent.FindingsApproved;
import id.percaya.crisis.safety.investigation.InvestigationEvent.FindingsReturned;
import id.percaya.crisis.safety.investigation.InvestigationEvent.FindingsWereSubmitted;
import id.percaya.crisis.safety.investigation.InvestigationEvent.InvestigationChartered;
import id.percaya.crisis.safety.investigation.InvestigationEvent.InvestigationStarted;
import id.percaya.crisis.safety.investigation.InvestigationViews;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.eventstore.Transactions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Objects;

/// A charter starts RCA_START, which the start of the investigation stops and RCA_COMPLETE follows
/// until the findings are approved. A clock that runs already goes on.
@ApplicationScoped
class WhenInvestigationChangesThenRunRcaClocks implements Subscription<InvestigationEvent> {

    private final Obligations obligations;
    private final InvestigationViews investigations;
    private final Transactions transactions;
    private final ClockRules clocks = ClockRules.load();

    WhenInvestigationChangesThenRunRcaClocks(
            Obligations obligations, InvestigationViews investigations, Transactions transactions) {
        this.obligations = obligations;
        this.investigations = investigations;
        this.transactions = transactions;
    }

    @Override
    public String name() {
        return "rca-start-clock";
    }

    @Override
    public EventTypes<InvestigationEvent> types() {
        return InvestigationEvent.TYPES;
    }

    @Override
    public void on(Recorded<InvestigationEvent> recorded) {
        switch (recorded.event()) {
            case InvestigationChartered(CrisisReference crisis) ->
                    start(crisis, clocks.toStartInvestigation(recorded.at()), recorded);
            case InvestigationStarted(CrisisReference crisis, Instant startedAt) -> {
                stop(crisis, RCA_START, startedAt, recorded);
                start(crisis, clocks.toApproveFindings(startedAt), recorded);
            }
            case FindingsApproved _ -> complete(recorded);
            case FindingsWereSubmitted _, FindingsReturned _ -> {}
        }
    }

    /// An investigation that started before RCA_COMPLETE was kept gets it now, for its own time.
    private void complete(Recorded<?> recorded) {
        InvestigationDetails analysis = details(recorded);
        CrisisReference crisis =
                new CrisisReference(analysis.crisisId(), analysis.facility(), analysis.drill());
        Instant startedAt = Objects.requireNonNull(analysis.startedAt());
        start(crisis, clocks.toApproveFindings(startedAt), recorded);
        stop(crisis, RCA_COMPLETE, recorded.at(), recorded);
    }

    private InvestigationDetails details(Recorded<?> recorded) {
        return transactions.retrying(
                recorded.metadata().tenant(), () -> investigations.details(recorded.stream().id()));
    }

    private void start(CrisisReference crisis, Clock clock, Recorded<?> recorded) {
        ObligationId id = ObligationId.of(crisis.id(), clock.code());
        CommandContext context = CommandContext.of(recorded);
        transactions.retrying(
                context.tenant(),
                () -> obligations.handle(id, new StartClock(crisis, clock), context));
    }

    /// Refused until the clock has been started, and then retried by the subscription.
    private void stop(CrisisReference crisis, String code, Instant at, Recorded<?> recorded) {
        ObligationId id = ObligationId.of(crisis.id(), code);
        StopClock command = new StopClock("investigation " + recorded.stream().id(), at);
        CommandContext context = CommandContext.of(recorded);
        transactions.retrying(context.tenant(), () -> obligations.handle(id, command, context));
    }
}
