package id.percaya.listening.concern.setting;

import static id.percaya.eventstore.testing.Given.given;

import id.percaya.listening.concern.setting.ConcernSettingCommand.ChooseConcernRules;
import id.percaya.listening.concern.setting.ConcernSettingEvent.ConcernRulesChosen;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ConcernSettingDeciderTest {

    private static final ConcernRules QUICK =
            new ConcernRules(30, Duration.ofHours(12), Duration.ofDays(3));

    @Test
    void a_choice_replaces_the_earlier_one() {
        given(new ConcernSettingDecider())
                .when(new ChooseConcernRules(QUICK))
                .then(new ConcernRulesChosen(QUICK));
        given(new ConcernSettingDecider(), new ConcernRulesChosen(QUICK))
                .when(new ChooseConcernRules(ConcernRules.USUAL))
                .then(new ConcernRulesChosen(ConcernRules.USUAL));
    }

    @Test
    void the_same_choice_again_changes_nothing() {
        given(new ConcernSettingDecider(), new ConcernRulesChosen(QUICK))
                .when(new ChooseConcernRules(QUICK))
                .thenNothing();
    }
}
