package id.percaya.listening.sources.polling;

import id.percaya.listening.sources.source.SourceKind;

/// Reads the mentions of one kind of source, page by page.
public interface PlatformReader {

    SourceKind kind();

    /// Faults of the platform are answers, not exceptions. Nothing is remembered here but by the
    /// cursor, except access tokens.
    PollAnswer fetch(PollRequest request) throws InterruptedException;
}
