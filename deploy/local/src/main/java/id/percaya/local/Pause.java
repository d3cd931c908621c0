package id.percaya.local;

/// A pause between two checks of another process.
final class Pause {

    private Pause() {}

    static void millis(long millis) {
        try {
            Thread.sleep(millis);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Interrupted while waiting.");
        }
    }
}
