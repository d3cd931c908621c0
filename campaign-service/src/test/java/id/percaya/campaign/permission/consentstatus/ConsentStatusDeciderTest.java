package id.percaya.campaign.permission.consentstatus;

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
import id.percaya.eventstore.testing.StateTable;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ConsentStatusDeciderTest {

    private static final Instant NOON = Instant.parse("2027-05-01T12:00:00Z");
    private static final UUID RANI = Manuscripts.RANI;

    @Test
    void every_command_in_every_state() {
        StateTable.of(new ConsentStatusDecider(), ConsentStatusCommand.class, ConsentStatus.class)
                .given()
                .given(new ConsentHeard(RANI, 2, List.of()))
                .given("after a restriction", new ConsentRestrictionHeard(RANI, 3, List.of()))
                .given("by expiry", new ConsentExpiryHeard(RANI, NOON))
                .given("by another consent", ended(ConsentEnding.SUPERSEDED))
                .given("by withdrawal", new ConsentWithdrawalHeard(RANI, NOON))
                .given("as void", ended(ConsentEnding.VOIDED))
                .given("by erasure", ended(ConsentEnding.ERASED))
                .when(new HearConsentGiven(RANI, 2, List.of()))
                .when(new HearConsentRestricted(RANI, 3, List.of()))
                .when(new HearConsentWithdrawn(RANI, NOON))
                .when(new HearConsentExpired(RANI, NOON))
                .when("superseded", end(ConsentEnding.SUPERSEDED))
                .when("voided", end(ConsentEnding.VOIDED))
                .when("erased", end(ConsentEnding.ERASED))
                .then(
                        """
                        state                          | HearConsentGiven | HearConsentRestricted   | HearConsentWithdrawn   | HearConsentExpired
                        Unknown                        | ConsentHeard     | ConsentRestrictionHeard | ConsentWithdrawalHeard | ConsentExpiryHeard
                        Permitting                     | -                | ConsentRestrictionHeard | ConsentWithdrawalHeard | ConsentExpiryHeard
                        Permitting after a restriction | -                | -                       | ConsentWithdrawalHeard | ConsentExpiryHeard
                        Lapsed by expiry               | -                | -                       | ConsentWithdrawalHeard | -
                        Lapsed by another consent      | -                | -                       | ConsentWithdrawalHeard | -
                        Ended by withdrawal            | -                | -                       | -                      | -
                        Ended as void                  | -                | -                       | -                      | -
                        Ended by erasure               | -                | -                       | -                      | -
                        """,
                        """
                        state                          | HearConsentEnded superseded | HearConsentEnded voided | HearConsentEnded erased
                        Unknown                        | ConsentEndHeard             | ConsentEndHeard         | ConsentEndHeard
                        Permitting                     | ConsentEndHeard             | ConsentEndHeard         | ConsentEndHeard
                        Permitting after a restriction | ConsentEndHeard             | ConsentEndHeard         | ConsentEndHeard
                        Lapsed by expiry               | -                           | ConsentEndHeard         | ConsentEndHeard
                        Lapsed by another consent      | -                           | ConsentEndHeard         | ConsentEndHeard
                        Ended by withdrawal            | -                           | -                       | -
                        Ended as void                  | -                           | -                       | -
                        Ended by erasure               | -                           | -                       | -
                        """);
    }

    private static HearConsentEnded end(ConsentEnding ending) {
        return new HearConsentEnded(RANI, ending, NOON);
    }

    private static ConsentEndHeard ended(ConsentEnding ending) {
        return new ConsentEndHeard(RANI, ending, NOON);
    }
}
