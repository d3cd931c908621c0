package id.percaya.listening.intake.site;

public sealed interface SiteCommand {
    record StateVisits(String domain, Visits visits) implements SiteCommand {}
}
