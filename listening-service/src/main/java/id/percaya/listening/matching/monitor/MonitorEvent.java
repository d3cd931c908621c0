package id.percaya.listening.matching.monitor;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;

public sealed interface MonitorEvent {

    @EventName("monitor-drafted")
    record MonitorDrafted(MonitorDefinition definition) implements MonitorEvent {}

    @EventName("monitor-revised")
    record MonitorRevised(MonitorDefinition definition) implements MonitorEvent {}

    @EventName("monitor-activated")
    record MonitorActivated() implements MonitorEvent {}

    @EventName("monitor-paused")
    record MonitorPaused() implements MonitorEvent {}

    @EventName("monitor-archived")
    record MonitorArchived() implements MonitorEvent {}

    EventTypes<MonitorEvent> TYPES = EventTypes.of(MonitorEvent.class);
}
