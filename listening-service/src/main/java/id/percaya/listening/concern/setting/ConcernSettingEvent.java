package id.percaya.listening.concern.setting;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;

public sealed interface ConcernSettingEvent {

    @EventName("concern-rules-chosen")
    record ConcernRulesChosen(ConcernRules rules) implements ConcernSettingEvent {}

    EventTypes<ConcernSettingEvent> TYPES = EventTypes.of(ConcernSettingEvent.class);
}
