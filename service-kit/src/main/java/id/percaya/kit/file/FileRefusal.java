package id.percaya.kit.file;

import id.percaya.eventstore.Refused;

/// The reasons to refuse to store or open a file.
public enum FileRefusal implements Refused.Reason {

    /// The person was erased, or the upload took too long.
    FILE_GONE
}
