package id.percaya.listening.site;

public sealed interface SiteCommand {
    record StateVisits(String domain, Visits visits) implements SiteCommand {}
}
