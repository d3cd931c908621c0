package id.percaya.campaign.media.storage;

import id.percaya.kit.file.FileDeadline;
import id.percaya.kit.file.FileScrub;
import id.percaya.kit.file.FileStorage;
import id.percaya.kit.file.FileTables;
import id.percaya.kit.file.SealedFiles;
import id.percaya.kit.timing.Timers;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Produces the beans of the files of media.
class MediaFilesWiring {

    private static final FileTables TABLES =
            new FileTables("media_files", "media.key", "media-file-deadline", true);

    @Produces
    @Singleton
    SealedFiles files(FileStorage storage, Timers timers) {
        return storage.files(TABLES, timers);
    }

    @Produces
    @Singleton
    FileDeadline deadline(FileStorage storage) {
        return storage.deadline(TABLES);
    }

    @Produces
    @Singleton
    FileScrub scrub(FileStorage storage) {
        return storage.scrub(TABLES);
    }
}
