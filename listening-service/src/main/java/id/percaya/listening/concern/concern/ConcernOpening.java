package id.percaya.listening.concern.concern;

import id.percaya.eventstore.Version;
import id.percaya.kit.problem.Invalid;
import id.percaya.kit.rest.RequestContext;
import id.percaya.listening.concern.concern.ConcernCommand.OpenConcern;
import id.percaya.listening.concern.concern.ConcernEvidence.Counted;
import id.percaya.listening.concern.concern.ConcernEvidence.HeardMention;
import id.percaya.listening.matching.monitor.MonitorDetails;
import id.percaya.listening.matching.monitor.MonitorViews;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/// A person opens a concern for mentions in which people worry about the same thing.
@ApplicationScoped
class ConcernOpening {

    private final Concerns concerns;
    private final ConcernEvidence evidence;
    private final MonitorViews monitors;

    ConcernOpening(Concerns concerns, ConcernEvidence evidence, MonitorViews monitors) {
        this.concerns = concerns;
        this.evidence = evidence;
        this.monitors = monitors;
    }

    /// @throws Invalid if there is no such monitor, or it did not pick all these mentions
    Version open(ConcernId id, OpenConcernRequest body, RequestContext request) {
        MonitorDetails monitor =
                monitors.find(body.monitorId())
                        .orElseThrow(() ->
                                new Invalid(
                                        "/monitorId",
                                        "MONITOR_ABSENT",
                                        "the monitor does not exist"));
        List<UUID> mentions = body.mentionIds().stream().distinct().toList();
        Counted counted = evidence.counted(monitor.id(), mentions);
        if (counted.counts().mentions() < mentions.size()) {
            throw new Invalid(
                    "/mentionIds", "MENTION_ABSENT", "the monitor has not picked all of them");
        }
        ConcernScope about =
                new ConcernScope(
                        monitor.id(),
                        monitor.facility(),
                        counted.firstMentionAt().orElse(request.at()));
        Version version =
                concerns.handle(
                        id,
                        new OpenConcern(about, counted.counts(), request.at()),
                        request.context());
        evidence.add(
                id,
                request.tenant(),
                monitor.id(),
                List.of(),
                mentions.stream().map(each -> new HeardMention(each, List.of())).toList());
        return version;
    }
}
