package id.percaya.eventstore.sealing;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Unwrapped keys, each for at most a minute. For that long another node may still decrypt data of
/// a subject that this node has erased.
final class KeyCache {

    private final ConcurrentMap<KeyOwner, SubjectKey> keys = new ConcurrentHashMap<>();
    private final Executor later;

    KeyCache(Duration life) {
        later =
                CompletableFuture.delayedExecutor(
                        life.toMillis(), TimeUnit.MILLISECONDS, Runnable::run);
    }

    @Nullable SubjectKey find(KeyOwner owner) {
        return keys.get(owner);
    }

    void keep(KeyOwner owner, SubjectKey key) {
        if (keys.putIfAbsent(owner, key) == null) {
            later.execute(() -> keys.remove(owner, key));
        }
    }

    void forget(KeyOwner owner) {
        keys.remove(owner);
    }
}
