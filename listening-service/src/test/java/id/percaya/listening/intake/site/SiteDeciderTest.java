package id.percaya.listening.intake.site;

import id.percaya.eventstore.testing.Given;
import id.percaya.listening.intake.site.SiteCommand.StateVisits;
import id.percaya.listening.intake.site.SiteEvent.VisitsStated;
import org.junit.jupiter.api.Test;

class SiteDeciderTest {

    private static final Visits MANY = new Visits(3_000_000, 0.1);
    private static final Visits MORE = new Visits(4_000_000, 0.1);

    @Test
    void what_is_stated_last_holds() {
        given().when(new StateVisits("kabar.id", MANY)).then(new VisitsStated("kabar.id", MANY));
        given(new VisitsStated("kabar.id", MANY))
                .when(new StateVisits("kabar.id", MORE))
                .then(new VisitsStated("kabar.id", MORE));
    }

    @Test
    void the_same_again_changes_nothing() {
        given(new VisitsStated("kabar.id", MANY))
                .when(new StateVisits("kabar.id", MANY))
                .thenNothing();
    }

    private static Given<SiteCommand, Site, SiteEvent> given(SiteEvent... history) {
        return Given.given(new SiteDecider(), history);
    }
}
