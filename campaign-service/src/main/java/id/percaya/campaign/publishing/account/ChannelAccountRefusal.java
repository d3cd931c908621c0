package id.percaya.campaign.publishing.account;

import id.percaya.eventstore.Refused;

/// The reasons to refuse a command to a channel account.
public enum ChannelAccountRefusal implements Refused.Reason {
    NOT_REGISTERED,
    ALREADY_REGISTERED,
    ALREADY_CLOSED,
    WEBHOOK_URL_MISSING,
    WEBHOOK_URL_NOT_EXPECTED,
    /// The URL must use https, carry no user information and point to a public host.
    WEBHOOK_URL_NOT_ALLOWED
}
