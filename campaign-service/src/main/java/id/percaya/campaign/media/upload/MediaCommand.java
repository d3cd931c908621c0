package id.percaya.campaign.media.upload;

import java.time.Instant;

/// The commands on a medium. Each carries the instant at which it was issued.
public sealed interface MediaCommand {

    /// Issued after the files are stored.
    record ReceiveMedia(ReceivedMedia media, String uploader, Instant at) implements MediaCommand {}

    /// @param named whether a content names it
    record RemoveMedia(MediaRemoval reason, boolean named, Instant at) implements MediaCommand {}

    /// A person whom it shows was erased.
    record EraseMedia(Instant at) implements MediaCommand {}
}
