package id.percaya.listening.alerting.alertrule;

import id.percaya.eventstore.StreamId;
import java.util.UUID;

public record AlertRuleId(UUID value) {

    public StreamId stream() {
        return new StreamId("alert-rule", value);
    }
}
