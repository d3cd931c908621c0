package id.percaya.listening.intake.ownpost;

import org.jspecify.annotations.Nullable;

/// The fields of `publication.published.v1` that matter here.
///
/// @param url absent if the channel gave none
record PublicationMessage(@Nullable String url) {}
