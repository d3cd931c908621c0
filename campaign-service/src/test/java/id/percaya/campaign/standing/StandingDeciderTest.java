package id.percaya.campaign.standing;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.StateTable;
import id.percaya.campaign.content.Manuscripts;
import id.percaya.campaign.standing.StandingCommand.HearConsentExpired;
import id.percaya.campaign.standing.StandingCommand.HearConsentGiven;
import id.percaya.campaign.standing.StandingCommand.HearConsentWithdrawn;
import id.percaya.campaign.standing.StandingEvent.ConsentExpiryHeard;
import id.percaya.campaign.standing.StandingEvent.ConsentHeard;
import id.percaya.campaign.standing.StandingEvent.ConsentWithdrawalHeard;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingDeciderTest {

    private static final Instant NOON = Instant.parse("2027-05-01T12:00:00Z");
    private static final UUID RANI = Manuscripts.RANI;

    private static final Map<String, List<StandingEvent>> HISTORIES =
            Map.of(
                    "Unknown", List.of(),
                    "Permitting", List.of(new ConsentHeard(RANI, List.of())),
                    "Expired", List.of(new ConsentExpiryHeard(RANI, NOON)),
                    "Withdrawn", List.of(new ConsentWithdrawalHeard(RANI, NOON)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # state    | given        | withdrawn              | expired
                    Unknown    | ConsentHeard | ConsentWithdrawalHeard | ConsentExpiryHeard
                    Permitting | -            | ConsentWithdrawalHeard | ConsentExpiryHeard
                    Expired    | -            | ConsentWithdrawalHeard | -
                    Withdrawn  | -            | -                      | -
                    """)
    void every_news_in_every_state(String state, String given, String withdrawn, String expired) {
        assertThat(cell(state, new HearConsentGiven(RANI, List.of()))).isEqualTo(given);
        assertThat(cell(state, new HearConsentWithdrawn(RANI, NOON))).isEqualTo(withdrawn);
        assertThat(cell(state, new HearConsentExpired(RANI, NOON))).isEqualTo(expired);
    }

    private static String cell(String state, StandingCommand command) {
        return StateTable.cell(new StandingDecider(), HISTORIES, state, command);
    }
}
