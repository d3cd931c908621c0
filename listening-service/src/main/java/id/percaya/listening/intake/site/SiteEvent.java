package id.percaya.listening.intake.site;

import id.percaya.eventstore.EventName;
import id.percaya.eventstore.EventTypes;

public sealed interface SiteEvent {

    @EventName("site-visits-stated")
    record VisitsStated(String domain, Visits visits) implements SiteEvent {}

    EventTypes<SiteEvent> TYPES = EventTypes.of(SiteEvent.class);
}
