package id.percaya.crisis.announcing;

import id.percaya.crisis.Channel;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/// `statement.approved.v1`: campaign-service publishes it at once, even during a halt.
///
/// @param textSha256 SHA-256 of the UTF-8 text in lower-case hexadecimal
record StatementApprovedAnnounced(
        UUID crisisId,
        String facility,
        String language,
        String text,
        String textSha256,
        Set<Channel> channels,
        Instant approvedAt,
        Instant nextUpdateAt) {}
