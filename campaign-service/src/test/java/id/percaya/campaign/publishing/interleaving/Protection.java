package id.percaya.campaign.publishing.interleaving;

import org.jspecify.annotations.Nullable;

/// A protection of the gate that the drill can take out.
enum Protection {
    CLAIM_TAKES_LOCK("PublishGate.pass"),
    START_TAKES_LOCK("PublishGate.start"),
    HALT_TAKES_LOCK("Halts."),
    CONSENT_TAKES_LOCK("ConsentStatuses."),
    CONTENT_TAKES_LOCK("Contents."),
    CAMPAIGN_TAKES_LOCK("Campaigns."),
    ACCOUNT_TAKES_LOCK("ChannelAccounts."),

    /// Without it the start reads the facts first and waits for the lock then.
    FACTS_READ_AFTER_LOCK(null),

    /// Without it the gate judges by the instant at which it began to wait for the lock.
    CLOCK_READ_AFTER_LOCK(null),

    /// Without it the start believes in the facts of the claim.
    SECOND_JUDGEMENT(null),

    /// Without it a permission is good for an hour.
    CALL_WINDOW(null),

    /// Without it a halt is answered as soon as it is committed.
    HALT_WAITS_FOR_WINDOW(null);

    private final @Nullable String lockedBy;

    Protection(@Nullable String lockedBy) {
        this.lockedBy = lockedBy;
    }

    /// The start of a class and method that takes the lock; null if it is another protection.
    @Nullable String lockedBy() {
        return lockedBy;
    }
}
