package id.percaya.campaign.media.upload;

/// The states of a medium.
public sealed interface MediaItem {

    record Absent() implements MediaItem {}

    record Stored() implements MediaItem {}

    /// Its files are deleted; its key is not destroyed.
    record Removed() implements MediaItem {}

    /// Its files are deleted and its key is destroyed, because a person whom it shows was erased.
    record Erased() implements MediaItem {}
}
