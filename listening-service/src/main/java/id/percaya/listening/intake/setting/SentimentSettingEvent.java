package id.percaya.listening.intake.setting;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;
import id.percaya.listening.intake.understood.SentimentBasis;

public sealed interface SentimentSettingEvent {

    @EventName("sentiment-basis-chosen")
    record SentimentBasisChosen(SentimentBasis basis) implements SentimentSettingEvent {}

    EventTypes<SentimentSettingEvent> TYPES = EventTypes.of(SentimentSettingEvent.class);
}
