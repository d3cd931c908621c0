package id.percaya.campaign.publishing.sending;

import id.percaya.campaign.publishing.publication.PublicationId;
import id.percaya.eventstore.Tenant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// A claimed publication that no process is sending, or a retracted one that no process takes down.
///
/// @param claim the number of the claim; below zero for a removal, by the version at which the
///   retraction was started
/// @param host of the channel; null when a person posts
/// @param statement whether it is a crisis statement
record WaitingPublication(
        PublicationId id,
        int claim,
        Tenant tenant,
        UUID account,
        @Nullable String host,
        boolean statement) {

    boolean isRemoval() {
        return claim < 0;
    }
}
