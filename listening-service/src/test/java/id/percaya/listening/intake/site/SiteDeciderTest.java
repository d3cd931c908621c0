package id.percaya.listening.intake.site;

import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import id.percaya.listening.intake.site.SiteCommand.StateVisits;
import id.percaya.listening.intake.site.SiteEvent.VisitsStated;
import org.junit.jupiter.api.Test;

class SiteDeciderTest {

    private static final Visits MANY = new Visits(3_000_000, 0.1);
    private static final Visits MORE = new Visits(4_000_000, 0.1);

    private static final VisitsStated STATED = new VisitsStated("kabar.id", MANY);

    @Test
    void every_command_in_every_state() {
        StateTable.of(new SiteDecider(), SiteCommand.class, Site.class)
                .given()
                .given(STATED)
                .when("same", new StateVisits("kabar.id", MANY))
                .when("other", new StateVisits("kabar.id", MORE))
                .then(
                        """
                        state    | StateVisits same | StateVisits other
                        Unstated | VisitsStated     | VisitsStated
                        Stated   | -                | VisitsStated
                        """);
    }

    @Test
    void the_last_statement_holds() {
        Given.given(new SiteDecider(), STATED)
                .when(new StateVisits("kabar.id", MORE))
                .then(new VisitsStated("kabar.id", MORE));
    }
}
