package id.percaya.local.play;

/// Prepares listening-service: visits of the news sites, a monitor for the clinic and an alert
/// rule.
final class MonitoringSetup {

    private final Staff staff;
    private final ProgressReport report;

    MonitoringSetup(Staff staff, ProgressReport report) {
        this.staff = staff;
        this.report = report;
    }

    /// @return the id of the monitor that the alert rule watches
    String monitor() {
        report.step(
                "the visits of the news sites are stated",
                () -> MentionExports.sites().stream().map(this::stateVisits).toList(),
                sites -> "The visits of " + sites.size() + " news sites are stated");
        String monitor = createMonitor();
        createAlertRule(monitor);
        return monitor;
    }

    private Answer stateVisits(MentionExports.Site site) {
        String visits =
                """
                {"monthlyVisits": %d, "visibility": %s}
                """
                        .formatted(site.monthlyVisits(), site.visibility());
        return staff.analyst().put("listening", "/site-visits/" + site.domain(), visits).ok();
    }

    private String createMonitor() {
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
        return report.step(
                        "a monitor listens for the clinic",
                        () -> createActive("/monitors", own),
                        seen ->
                                "The monitor for "
                                        + seen.text("query")
                                        + " is "
                                        + seen.text("state"))
                .id();
    }

    private void createAlertRule(String monitor) {
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
        report.step(
                "an alert rule watches the monitor",
                () -> createActive("/alert-rules", rule),
                seen ->
                        "The alert rule for 20 negative mentions a day and three times the usual is "
                                + seen.text("state"));
    }

    private Answer createActive(String path, String body) {
        String id = staff.analyst().post("listening", path, body).ok().id();
        return staff.analyst().post("listening", path + "/" + id + "/activate").ok();
    }
}
