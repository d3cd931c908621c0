package id.percaya.local.play;

/// What listening-service is told before it can tell anything: how many visits the news sites have,
/// what to listen for, and when to raise an alert.
final class MonitoringSetup {

    private final Staff cast;
    private final ProgressReport story;

    MonitoringSetup(Staff cast, ProgressReport story) {
        this.cast = cast;
        this.story = story;
    }

    /// @return the id of the monitor, which an alert rule watches
    String monitor() {
        story.step(
                "the visits of the news sites are stated",
                () -> MentionExports.sites().stream().map(this::stated).toList(),
                sites -> "The visits of " + sites.size() + " news sites are stated");
        String monitor = listening();
        watched(monitor);
        return monitor;
    }

    private Answer stated(MentionExports.Site site) {
        String visits =
                """
                {"monthlyVisits": %d, "visibility": %s}
                """
                        .formatted(site.monthlyVisits(), site.visibility());
        return cast.analyst().put("listening", "/site-visits/" + site.domain(), visits).ok();
    }

    private String listening() {
        String own =
                """
                {
                  "name": "Klinik Melati",
                  "query": "\\"klinik melati\\"",
                  "facility": "%s",
                  "role": "OWN"
                }
                """
                        .formatted(Clinic.FACILITY);
        return story.step(
                        "a monitor listens for the clinic",
                        () -> active("/monitors", own),
                        seen ->
                                "The monitor for "
                                        + seen.text("query")
                                        + " is "
                                        + seen.text("state"))
                .id();
    }

    private void watched(String monitor) {
        String rule =
                """
                {
                  "name": "Lonjakan negatif",
                  "monitorId": "%s",
                  "window": "PT24H",
                  "minimum": 20,
                  "baselineFactor": 3
                }
                """
                        .formatted(monitor);
        story.step(
                "an alert rule watches the monitor",
                () -> active("/alert-rules", rule),
                seen ->
                        "The alert rule for 20 negative mentions a day and three times the usual is "
                                + seen.text("state"));
    }

    private Answer active(String path, String body) {
        String id = cast.analyst().post("listening", path, body).ok().id();
        return cast.analyst().post("listening", path + "/" + id + "/activate").ok();
    }
}
