package id.percaya.campaign.standing;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.StateTable;
import id.percaya.campaign.content.Manuscripts;
import id.percaya.campaign.standing.StandingCommand.HearConsentEnded;
import id.percaya.campaign.standing.StandingCommand.HearConsentExpired;
import id.percaya.campaign.standing.StandingCommand.HearConsentGiven;
import id.percaya.campaign.standing.StandingCommand.HearConsentRestricted;
import id.percaya.campaign.standing.StandingCommand.HearConsentWithdrawn;
import id.percaya.campaign.standing.StandingEvent.ConsentEndHeard;
import id.percaya.campaign.standing.StandingEvent.ConsentExpiryHeard;
import id.percaya.campaign.standing.StandingEvent.ConsentHeard;
import id.percaya.campaign.standing.StandingEvent.ConsentRestrictionHeard;
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
                    "Permitting", List.of(new ConsentHeard(RANI, 2, List.of())),
                    "Narrowed", List.of(new ConsentRestrictionHeard(RANI, 3, List.of())),
                    "Expired", List.of(new ConsentExpiryHeard(RANI, NOON)),
                    "Superseded", List.of(ended(Ending.SUPERSEDED)),
                    "Withdrawn", List.of(new ConsentWithdrawalHeard(RANI, NOON)),
                    "Voided", List.of(ended(Ending.VOIDED)),
                    "Erased", List.of(ended(Ending.ERASED)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # state    | given        | restricted (3)          | withdrawn              | expired
                    Unknown    | ConsentHeard | ConsentRestrictionHeard | ConsentWithdrawalHeard | ConsentExpiryHeard
                    Permitting | -            | ConsentRestrictionHeard | ConsentWithdrawalHeard | ConsentExpiryHeard
                    Narrowed   | -            | -                       | ConsentWithdrawalHeard | ConsentExpiryHeard
                    Expired    | -            | -                       | ConsentWithdrawalHeard | -
                    Superseded | -            | -                       | ConsentWithdrawalHeard | -
                    Withdrawn  | -            | -                       | -                      | -
                    Voided     | -            | -                       | -                      | -
                    Erased     | -            | -                       | -                      | -
                    """)
    void every_news_in_every_state(
            String state, String given, String restricted, String withdrawn, String expired) {
        assertThat(cell(state, new HearConsentGiven(RANI, 2, List.of()))).isEqualTo(given);
        assertThat(cell(state, new HearConsentRestricted(RANI, 3, List.of())))
                .isEqualTo(restricted);
        assertThat(cell(state, new HearConsentWithdrawn(RANI, NOON))).isEqualTo(withdrawn);
        assertThat(cell(state, new HearConsentExpired(RANI, NOON))).isEqualTo(expired);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # state    | superseded      | voided          | erased
                    Unknown    | ConsentEndHeard | ConsentEndHeard | ConsentEndHeard
                    Permitting | ConsentEndHeard | ConsentEndHeard | ConsentEndHeard
                    Narrowed   | ConsentEndHeard | ConsentEndHeard | ConsentEndHeard
                    Expired    | -               | ConsentEndHeard | ConsentEndHeard
                    Superseded | -               | ConsentEndHeard | ConsentEndHeard
                    Withdrawn  | -               | -               | -
                    Voided     | -               | -               | -
                    Erased     | -               | -               | -
                    """)
    void every_end_in_every_state(String state, String superseded, String voided, String erased) {
        assertThat(cell(state, end(Ending.SUPERSEDED))).isEqualTo(superseded);
        assertThat(cell(state, end(Ending.VOIDED))).isEqualTo(voided);
        assertThat(cell(state, end(Ending.ERASED))).isEqualTo(erased);
    }

    private static HearConsentEnded end(Ending ending) {
        return new HearConsentEnded(RANI, ending, NOON);
    }

    private static ConsentEndHeard ended(Ending ending) {
        return new ConsentEndHeard(RANI, ending, NOON);
    }

    private static String cell(String state, StandingCommand command) {
        return StateTable.cell(new StandingDecider(), HISTORIES, state, command);
    }
}
