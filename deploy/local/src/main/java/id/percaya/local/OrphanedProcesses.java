package id.percaya.local;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/// Stops processes that a killed run left behind, so that the next run finds free ports and
/// unlocked data. PostgreSQL is stopped last, after its clients.
final class OrphanedProcesses {

    private OrphanedProcesses() {}

    static void stop(PlatformSettings settings) {
        List<PidFile> pidFiles = PidFile.all(settings.data());
        pidFiles.stream()
                .filter(pidFile -> !isPostgres(pidFile))
                .forEach(pidFile -> stop(pidFile, settings));
        pidFiles.stream()
                .filter(OrphanedProcesses::isPostgres)
                .forEach(pidFile -> stop(pidFile, settings));
    }

    private static boolean isPostgres(PidFile pidFile) {
        return pidFile.part().equals(Postgres.NAME);
    }

    private static void stop(PidFile pidFile, PlatformSettings settings) {
        pidFile.process()
                .ifPresent(process -> {
                    settings.progress()
                            .printf(
                                    "  stopping %s (process %d), left by a run that was killed%n",
                                    pidFile.part(), process.pid());
                    end(process, isPostgres(pidFile));
                });
        pidFile.clear();
    }

    private static void end(ProcessHandle process, boolean gently) {
        boolean _ = gently ? process.destroy() : process.destroyForcibly();
        try {
            process.onExit().orTimeout(30, TimeUnit.SECONDS).join();
        } catch (CompletionException _) {
            throw new LocalFailure(
                    "Process %d of an earlier run does not end: stop it with 'kill %1$d' and try again."
                            .formatted(process.pid()));
        }
    }
}
