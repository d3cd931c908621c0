package id.percaya.listening.sources.source;

import id.percaya.eventstore.Refused;

public enum SourceRefusal implements Refused.Reason {
    SOURCE_ABSENT,
    SOURCE_EXISTS,
    SOURCE_REMOVED,
    /// Pause the source first: a poll may be under way.
    SOURCE_ACTIVE,
    SOURCE_NOT_ACTIVE,
    /// Activate it instead of resuming it.
    SOURCE_PENDING,
    /// Resume it instead of activating it.
    SOURCE_NOT_PENDING,
    /// Register another source instead.
    SOURCE_KIND_FIXED,
    SOURCE_SECRET_MISSING,
    /// A source of this kind signs in with nothing.
    SOURCE_WITHOUT_SECRET
}
