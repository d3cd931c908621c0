package id.percaya.listening.sources.fetching;

import java.net.http.HttpHeaders;

/// The result of a call.
public sealed interface Fetched {

    /// @param body unpacked
    record Answered(int status, HttpHeaders headers, Body body) implements Fetched {}

    record Failed(Fault fault) implements Fetched {}

    /// Why there is no answer to read.
    enum Fault {
        ADDRESS_NOT_ALLOWED,
        HOST_UNKNOWN,
        NO_CONNECTION,
        TOO_SLOW,
        BROKEN_OFF,
        TOO_LARGE,
        TOO_MANY_REDIRECTS
    }
}
