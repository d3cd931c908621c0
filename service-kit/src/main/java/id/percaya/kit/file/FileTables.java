package id.percaya.kit.file;

import java.util.UUID;

/// Where a service stores its files.
///
/// @param schema of the tables `file` and `chunk`; a constant of the service, never user input
/// @param place names the keys of the files where they are sealed; stored with them, so it never
///   changes
/// @param deadline the name of the timer of uploads; stored with each, so it never changes
/// @param ownKeys whether the subject of each file is the upload itself, so that its key is
///   destroyed with an upload that is not kept
public record FileTables(String schema, String place, String deadline, boolean ownKeys) {

    String of(UUID file) {
        return place + "/" + file;
    }
}
