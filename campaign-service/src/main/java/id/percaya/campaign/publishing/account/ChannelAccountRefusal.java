package id.percaya.campaign.publishing.account;

import id.percaya.eventstore.Refused;

/// Why a command on a channel account may be refused.
public enum ChannelAccountRefusal implements Refused.Reason {
    NOT_REGISTERED,
    ALREADY_REGISTERED,
    WEBHOOK_URL_MISSING,
    WEBHOOK_URL_NOT_EXPECTED,
    /// Not https, with user information, or in a network that is not the public one.
    WEBHOOK_URL_NOT_ALLOWED
}
