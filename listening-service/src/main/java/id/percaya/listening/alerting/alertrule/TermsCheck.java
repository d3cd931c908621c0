package id.percaya.listening.alerting.alertrule;

import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.matching.monitor.MonitorDetails;
import id.percaya.listening.matching.monitor.MonitorState;
import id.percaya.listening.matching.monitor.MonitorViews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;

/// Reads the terms of a rule and checks its monitors. Needs a transaction of the tenant.
@ApplicationScoped
public class TermsCheck {

    private final MonitorViews monitors;

    TermsCheck(MonitorViews monitors) {
        this.monitors = monitors;
    }

    /// @throws id.percaya.kit.problem.Invalid with everything that is wrong
    public AlertRuleTerms terms(AlertRuleRequest request) {
        Faults faults = new Faults();
        AlertRuleTerms terms =
                request.usesShortForm()
                        ? new ShortTermsReading(request, faults).terms()
                        : new TermsReading(request, faults).terms();
        if (terms != null) {
            checkMonitors(terms.monitorIds(), request.usesShortForm(), faults);
        }
        faults.refuse();
        return Objects.requireNonNull(terms, "without a fault there are terms");
    }

    private void checkMonitors(List<UUID> ids, boolean shortForm, Faults faults) {
        for (int at = 0; at < ids.size(); at++) {
            String pointer = shortForm ? "/monitorId" : "/monitorIds/" + at;
            Optional<MonitorDetails> monitor = monitors.find(ids.get(at));
            faults.addIf(
                    monitor.isEmpty(), pointer, "MONITOR_ABSENT", "the monitor does not exist");
            faults.addIf(
                    monitor.filter(found -> found.state() == MonitorState.ARCHIVED).isPresent(),
                    pointer,
                    "MONITOR_ARCHIVED",
                    "the monitor is archived and hears nothing more; name another one");
        }
    }
}
