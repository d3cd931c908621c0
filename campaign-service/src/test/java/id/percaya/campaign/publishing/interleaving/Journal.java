package id.percaya.campaign.publishing.interleaving;

import id.percaya.campaign.permission.consentstatus.ConsentId;
import id.percaya.campaign.permission.halt.HaltId;
import java.util.Map;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/// All that no log tells: when calls began, when withdrawals were committed, and when halts were
/// answered. Instants are those of the monotonic clock.
final class Journal {

    private final Queue<Call> calls = new ConcurrentLinkedQueue<>();
    private final Map<String, Long> answered = new ConcurrentHashMap<>();
    private final Map<String, Long> heard = new ConcurrentHashMap<>();
    private final Map<String, Long> liftAsked = new ConcurrentHashMap<>();

    /// @param permitted when its permission had been committed
    /// @param began before the guard was asked, so no later than the guard let it through
    record Call(String publication, UUID attempt, long permitted, long began) {}

    void call(Call call) {
        calls.add(call);
    }

    /// The withdrawal of this consent has been committed.
    void heard(ConsentId consent) {
        heard.putIfAbsent(consent.value().toString(), System.nanoTime());
    }

    void answered(HaltId halt) {
        answered.put(halt.value().toString(), System.nanoTime());
    }

    void liftAsked(HaltId halt) {
        liftAsked.putIfAbsent(halt.value().toString(), System.nanoTime());
    }

    Queue<Call> calls() {
        return calls;
    }

    /// Whether the withdrawal of this consent was in the log when the call began.
    boolean isAfterWithdrawal(String consent, Call call) {
        Long from = heard.get(consent);
        return from != null && from < call.began();
    }

    /// Whether somebody could rely on the halt when the call began.
    boolean isReliedOn(String halt, Call call) {
        Long from = answered.get(halt);
        Long until = liftAsked.get(halt);
        return from != null && from < call.began() && (until == null || call.began() < until);
    }
}
