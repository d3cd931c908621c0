package id.percaya.consent.agreement.evidence.file;

import id.percaya.eventstore.Refused;

/// Why a file may not be kept or opened.
public enum FileRefusal implements Refused.Reason {

    /// Its subject was erased, or it took too long to come in.
    FILE_GONE
}
