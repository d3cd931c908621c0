package id.percaya.listening.intake.site;

import id.percaya.eventstore.Decider;
import id.percaya.listening.intake.site.Site.Stated;
import id.percaya.listening.intake.site.Site.Unstated;
import id.percaya.listening.intake.site.SiteCommand.StateVisits;
import id.percaya.listening.intake.site.SiteEvent.VisitsStated;
import java.util.List;

/// The last statement replaces earlier ones; no command is refused.
public final class SiteDecider implements Decider<SiteCommand, Site, SiteEvent> {

    @Override
    public Site initial() {
        return new Unstated();
    }

    @Override
    public List<SiteEvent> decide(SiteCommand command, Site site) {
        return switch (command) {
            case StateVisits(String domain, Visits visits) ->
                    site.equals(new Stated(visits))
                            ? List.of()
                            : List.of(new VisitsStated(domain, visits));
        };
    }

    @Override
    public Site evolve(Site site, SiteEvent event) {
        return switch (event) {
            case VisitsStated(_, Visits visits) -> new Stated(visits);
        };
    }
}
