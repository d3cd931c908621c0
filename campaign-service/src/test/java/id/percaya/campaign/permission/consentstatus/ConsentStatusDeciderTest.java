package id.percaya.campaign.permission.consentstatus;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.StateTable;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentEnded;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentExpired;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentGiven;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentRestricted;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentWithdrawn;
import id.percaya.campaign.permission.consentstatus.ConsentStatusEvent.ConsentEndHeard;
import id.percaya.campaign.permission.consentstatus.ConsentStatusEvent.ConsentExpiryHeard;
import id.percaya.campaign.permission.consentstatus.ConsentStatusEvent.ConsentHeard;
import id.percaya.campaign.permission.consentstatus.ConsentStatusEvent.ConsentRestrictionHeard;
import id.percaya.campaign.permission.consentstatus.ConsentStatusEvent.ConsentWithdrawalHeard;
import id.percaya.campaign.planning.content.Manuscripts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConsentStatusDeciderTest {

    private static final Instant NOON = Instant.parse("2027-05-01T12:00:00Z");
    private static final UUID RANI = Manuscripts.RANI;

    private static final Map<String, List<ConsentStatusEvent>> HISTORIES =
            Map.of(
                    "Unknown", List.of(),
                    "Permitting", List.of(new ConsentHeard(RANI, 2, List.of())),
                    "Narrowed", List.of(new ConsentRestrictionHeard(RANI, 3, List.of())),
                    "Expired", List.of(new ConsentExpiryHeard(RANI, NOON)),
                    "Superseded", List.of(ended(ConsentEnding.SUPERSEDED)),
                    "Withdrawn", List.of(new ConsentWithdrawalHeard(RANI, NOON)),
                    "Voided", List.of(ended(ConsentEnding.VOIDED)),
                    "Erased", List.of(ended(ConsentEnding.ERASED)));

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
        assertThat(cell(state, end(ConsentEnding.SUPERSEDED))).isEqualTo(superseded);
        assertThat(cell(state, end(ConsentEnding.VOIDED))).isEqualTo(voided);
        assertThat(cell(state, end(ConsentEnding.ERASED))).isEqualTo(erased);
    }

    private static HearConsentEnded end(ConsentEnding ending) {
        return new HearConsentEnded(RANI, ending, NOON);
    }

    private static ConsentEndHeard ended(ConsentEnding ending) {
        return new ConsentEndHeard(RANI, ending, NOON);
    }

    private static String cell(String state, ConsentStatusCommand command) {
        return StateTable.cell(new ConsentStatusDecider(), HISTORIES, state, command);
    }
}
