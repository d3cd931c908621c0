package id.percaya.kit.file;

import java.util.UUID;

/// Where a service stores its files.
///
/// @param schema of the tables `file` and `chunk`; a constant of the service, never user input
/// @param place names the keys of the files where they are sealed; stored with them, so it never
///   changes
/// @param deadline the name of the timer of uploads; stored with each, so it never changes
public record FileTables(String schema, String place, String deadline) {

    String of(UUID file) {
        return place + "/" + file;
    }
}
