package id.percaya.campaign.publishing.account;

import static id.percaya.campaign.publishing.account.ChannelAccountRefusal.ALREADY_CLOSED;
import static id.percaya.campaign.publishing.account.ChannelAccountRefusal.ALREADY_REGISTERED;
import static id.percaya.campaign.publishing.account.ChannelAccountRefusal.NOT_REGISTERED;
import static id.percaya.campaign.publishing.account.ChannelAccountRefusal.WEBHOOK_URL_MISSING;
import static id.percaya.campaign.publishing.account.ChannelAccountRefusal.WEBHOOK_URL_NOT_ALLOWED;
import static id.percaya.campaign.publishing.account.ChannelAccountRefusal.WEBHOOK_URL_NOT_EXPECTED;

import id.percaya.campaign.publishing.account.ChannelAccount.Absent;
import id.percaya.campaign.publishing.account.ChannelAccount.Closed;
import id.percaya.campaign.publishing.account.ChannelAccount.Open;
import id.percaya.campaign.publishing.account.ChannelAccountCommand.CloseAccount;
import id.percaya.campaign.publishing.account.ChannelAccountCommand.RegisterAccount;
import id.percaya.campaign.publishing.account.ChannelAccountCommand.SetHours;
import id.percaya.campaign.publishing.account.ChannelAccountEvent.AccountClosed;
import id.percaya.campaign.publishing.account.ChannelAccountEvent.AccountHoursSet;
import id.percaya.campaign.publishing.account.ChannelAccountEvent.AccountRegistered;
import id.percaya.eventstore.Decider;
import id.percaya.eventstore.Refused;
import java.net.URI;
import java.util.List;

/// The rules of a channel account.
public final class ChannelAccountDecider
        implements Decider<ChannelAccountCommand, ChannelAccount, ChannelAccountEvent> {

    @Override
    public ChannelAccount initial() {
        return new Absent();
    }

    @Override
    public List<ChannelAccountEvent> decide(ChannelAccountCommand command, ChannelAccount account) {
        return switch (command) {
            case RegisterAccount register -> register(register, account);
            case SetHours set -> setHours(set, account);
            case CloseAccount _ -> close(account);
        };
    }

    private static List<ChannelAccountEvent> register(
            RegisterAccount command, ChannelAccount account) {
        return switch (account) {
            case Absent _ -> List.of(registered(command));
            case Open _, Closed _ -> throw new Refused(ALREADY_REGISTERED);
        };
    }

    private static AccountRegistered registered(RegisterAccount command) {
        URI url = command.profile().webhookUrl();
        switch (command.profile().delivery()) {
            case MANUAL -> {
                if (url != null) {
                    throw new Refused(WEBHOOK_URL_NOT_EXPECTED);
                }
            }
            case WEBHOOK -> {
                if (url == null) {
                    throw new Refused(WEBHOOK_URL_MISSING);
                }
                if (!command.webhooks().test(url)) {
                    throw new Refused(WEBHOOK_URL_NOT_ALLOWED);
                }
            }
        }
        return new AccountRegistered(command.profile());
    }

    private static List<ChannelAccountEvent> setHours(SetHours command, ChannelAccount account) {
        return switch (account) {
            case Absent _ -> throw new Refused(NOT_REGISTERED);
            case Open(_, PublishingHours hours) when command.hours().equals(hours) -> List.of();
            case Open _ -> List.of(new AccountHoursSet(command.hours()));
            case Closed _ -> throw new Refused(ALREADY_CLOSED);
        };
    }

    private static List<ChannelAccountEvent> close(ChannelAccount account) {
        return switch (account) {
            case Absent _ -> throw new Refused(NOT_REGISTERED);
            case Open _ -> List.of(new AccountClosed());
            case Closed _ -> List.of();
        };
    }

    @Override
    public ChannelAccount evolve(ChannelAccount account, ChannelAccountEvent event) {
        return switch (event) {
            case AccountRegistered(Profile profile) -> new Open(profile, null);
            case AccountHoursSet(PublishingHours hours) ->
                    account instanceof Open(Profile profile, _)
                            ? new Open(profile, hours)
                            : account;
            case AccountClosed _ -> new Closed();
        };
    }
}
