package id.percaya.local;

import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeUnit;

/// What a run that was killed left behind: its processes are stopped, so that the next run finds
/// free ports and unlocked data. PostgreSQL goes last, when nobody is connected any more.
final class OrphanedProcesses {

    private OrphanedProcesses() {}

    static void stop(PlatformSettings settings) {
        List<PidFile> marks = PidFile.all(settings.data());
        marks.stream().filter(mark -> !isPostgres(mark)).forEach(mark -> stop(mark, settings));
        marks.stream().filter(OrphanedProcesses::isPostgres).forEach(mark -> stop(mark, settings));
    }

    private static boolean isPostgres(PidFile mark) {
        return mark.part().equals(Postgres.NAME);
    }

    private static void stop(PidFile mark, PlatformSettings settings) {
        mark.process()
                .ifPresent(process -> {
                    settings.progress()
                            .printf(
                                    "  stopping %s (process %d), left by a run that was killed%n",
                                    mark.part(), process.pid());
                    end(process, isPostgres(mark));
                });
        mark.clear();
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
