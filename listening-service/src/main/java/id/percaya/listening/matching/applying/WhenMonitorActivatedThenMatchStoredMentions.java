package id.percaya.listening.matching.applying;

import id.percaya.eventstore.EventTypes;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Subscription;
import id.percaya.listening.matching.monitor.MonitorEvent;
import id.percaya.listening.matching.monitor.MonitorEvent.MonitorActivated;
import id.percaya.listening.matching.monitor.MonitorEvent.MonitorArchived;
import id.percaya.listening.matching.monitor.MonitorEvent.MonitorDrafted;
import id.percaya.listening.matching.monitor.MonitorEvent.MonitorPaused;
import id.percaya.listening.matching.monitor.MonitorEvent.MonitorRevised;
import jakarta.enterprise.context.ApplicationScoped;

/// Matches the mentions that were stored before the activation. It raises no alert, because alert
/// rules are evaluated after imports only.
@ApplicationScoped
class WhenMonitorActivatedThenMatchStoredMentions implements Subscription<MonitorEvent> {

    private final Backfill backfill;

    WhenMonitorActivatedThenMatchStoredMentions(Backfill backfill) {
        this.backfill = backfill;
    }

    @Override
    public String name() {
        return "monitor-backfill";
    }

    @Override
    public EventTypes<MonitorEvent> types() {
        return MonitorEvent.TYPES;
    }

    @Override
    public void on(Recorded<MonitorEvent> recorded) {
        switch (recorded.event()) {
            case MonitorActivated _ ->
                    backfill.run(recorded.metadata().tenant(), recorded.stream().id());
            case MonitorDrafted _, MonitorRevised _, MonitorPaused _, MonitorArchived _ -> {}
        }
    }
}
