package id.percaya.consent.agreement.evidence;

import id.percaya.kit.file.FileDeadline;
import id.percaya.kit.file.FileScrub;
import id.percaya.kit.file.FileStorage;
import id.percaya.kit.file.FileTables;
import id.percaya.kit.file.SealedFiles;
import id.percaya.kit.timing.Timers;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/// Produces the beans of the files of evidence.
class EvidenceFilesWiring {

    private static final FileTables TABLES =
            new FileTables("evidence_files", "evidence.key", "evidence-file-deadline", false);

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
