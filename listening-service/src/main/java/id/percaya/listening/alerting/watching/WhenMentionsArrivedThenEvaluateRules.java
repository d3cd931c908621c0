package id.percaya.listening.alerting.watching;

import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.listening.intake.arrival.ArrivalEvent;
import id.percaya.listening.intake.arrival.ArrivalEvent.MentionsArrived;
import jakarta.enterprise.context.ApplicationScoped;

/// Evaluates each active rule for the period that the arrived mentions cover.
@ApplicationScoped
class WhenMentionsArrivedThenEvaluateRules implements Subscription<ArrivalEvent> {

    private final RuleEvaluation evaluation;

    WhenMentionsArrivedThenEvaluateRules(RuleEvaluation evaluation) {
        this.evaluation = evaluation;
    }

    @Override
    public String name() {
        return "bursts-after-arrival";
    }

    @Override
    public EventTypes<ArrivalEvent> types() {
        return ArrivalEvent.TYPES;
    }

    @Override
    public void on(Recorded<ArrivalEvent> recorded) {
        switch (recorded.event()) {
            case MentionsArrived arrived ->
                    ChangedMentions.between(
                                    arrived.size().oldest(),
                                    arrived.size().newest(),
                                    arrived.arrivedAt(),
                                    EventMetadata.of(recorded))
                            .ifPresent(evaluation::evaluate);
        }
    }
}
