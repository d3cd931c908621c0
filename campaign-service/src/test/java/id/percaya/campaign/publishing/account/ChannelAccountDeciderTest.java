package id.percaya.campaign.publishing.account;

import static id.percaya.campaign.publishing.account.ChannelAccountRefusal.WEBHOOK_URL_MISSING;
import static id.percaya.campaign.publishing.account.ChannelAccountRefusal.WEBHOOK_URL_NOT_ALLOWED;
import static id.percaya.campaign.publishing.account.ChannelAccountRefusal.WEBHOOK_URL_NOT_EXPECTED;

import id.percaya.campaign.Channel;
import id.percaya.campaign.publishing.account.ChannelAccountCommand.CloseAccount;
import id.percaya.campaign.publishing.account.ChannelAccountCommand.RegisterAccount;
import id.percaya.campaign.publishing.account.ChannelAccountCommand.SetHours;
import id.percaya.campaign.publishing.account.ChannelAccountEvent.AccountClosed;
import id.percaya.campaign.publishing.account.ChannelAccountEvent.AccountHoursSet;
import id.percaya.campaign.publishing.account.ChannelAccountEvent.AccountRegistered;
import id.percaya.eventstore.testing.Given;
import id.percaya.eventstore.testing.StateTable;
import id.percaya.kit.egress.WebhookAddresses;
import java.net.URI;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ChannelAccountDeciderTest {

    private static final Profile INSTAGRAM =
            new Profile(Channel.INSTAGRAM, "@klinik.melati", Delivery.MANUAL, null);
    private static final AccountRegistered REGISTERED = new AccountRegistered(INSTAGRAM);

    private static final PublishingHours NIGHTS =
            new PublishingHours(
                    ZoneId.of("Asia/Jakarta"),
                    LocalTime.of(21, 0),
                    LocalTime.of(6, 0),
                    EnumSet.allOf(DayOfWeek.class));

    @Test
    void every_command_in_every_state() {
        StateTable.of(
                        new ChannelAccountDecider(),
                        ChannelAccountCommand.class,
                        ChannelAccount.class)
                .given()
                .given(REGISTERED)
                .given(REGISTERED, new AccountClosed())
                .when(register(INSTAGRAM))
                .when(new SetHours(NIGHTS))
                .when(new CloseAccount())
                .then(
                        """
                        state  | RegisterAccount    | SetHours        | CloseAccount
                        Absent | AccountRegistered  | NOT_REGISTERED  | NOT_REGISTERED
                        Open   | ALREADY_REGISTERED | AccountHoursSet | AccountClosed
                        Closed | ALREADY_REGISTERED | ALREADY_CLOSED  | -
                        """);
    }

    @Test
    void the_same_hours_twice_change_nothing() {
        given(REGISTERED, new AccountHoursSet(NIGHTS)).when(new SetHours(NIGHTS)).thenNothing();
    }

    @Test
    void a_webhook_account_needs_a_url() {
        given().when(register(profile(Delivery.WEBHOOK, null))).thenRefused(WEBHOOK_URL_MISSING);
    }

    @Test
    void a_manual_account_has_no_url() {
        given().when(register(profile(Delivery.MANUAL, "https://hooks.example.org/")))
                .thenRefused(WEBHOOK_URL_NOT_EXPECTED);
    }

    @Test
    void an_internal_address_is_refused() {
        given().when(register(profile(Delivery.WEBHOOK, "https://10.0.0.1/")))
                .thenRefused(WEBHOOK_URL_NOT_ALLOWED);
    }

    private static Profile profile(Delivery delivery, @Nullable String url) {
        return new Profile(
                Channel.WEBSITE, "melati.example", delivery, url == null ? null : URI.create(url));
    }

    private static RegisterAccount register(Profile profile) {
        return new RegisterAccount(profile, new WebhookAddresses(Set.of())::allows);
    }

    private static Given<ChannelAccountCommand, ChannelAccount, ChannelAccountEvent> given(
            ChannelAccountEvent... history) {
        return Given.given(new ChannelAccountDecider(), history);
    }
}
