package id.percaya.kit.bed;

import id.percaya.kit.bed.BedDecider.MakeBed;
import id.percaya.kit.messaging.ReceivedEvent;
import id.percaya.kit.messaging.receiving.Reaction;
import id.percaya.kit.tenancy.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

@ApplicationScoped
public class WhenWardOpenedThenMakeBed implements Reaction {

    private static final Queue<RuntimeException> FAILURES = new ConcurrentLinkedQueue<>();

    private final Beds beds;

    WhenWardOpenedThenMakeBed(Beds beds) {
        this.beds = beds;
    }

    public static void failNext(List<? extends RuntimeException> failures) {
        FAILURES.addAll(failures);
    }

    @Override
    public String eventType() {
        return "ward.opened.v1";
    }

    @Override
    public void on(ReceivedEvent heard) {
        beds.handle(Ids.next(), new MakeBed(heard.subject().toString()), heard.context());
        RuntimeException failure = FAILURES.poll();
        if (failure != null) {
            throw failure;
        }
    }
}
