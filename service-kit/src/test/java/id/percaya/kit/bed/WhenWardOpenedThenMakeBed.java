package id.percaya.kit.bed;

import id.percaya.kit.Heard;
import id.percaya.kit.Ids;
import id.percaya.kit.Reaction;
import id.percaya.kit.bed.BedDecider.MakeBed;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.atomic.AtomicInteger;

@ApplicationScoped
public class WhenWardOpenedThenMakeBed implements Reaction {

    private static final AtomicInteger FAILURES = new AtomicInteger();

    private final Beds beds;

    WhenWardOpenedThenMakeBed(Beds beds) {
        this.beds = beds;
    }

    public static void failNext(int times) {
        FAILURES.set(times);
    }

    @Override
    public String hears() {
        return "ward.opened.v1";
    }

    @Override
    public void on(Heard heard) {
        beds.handle(Ids.next(), new MakeBed(heard.subject().toString()), heard.intent());
        if (FAILURES.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
            throw new IllegalStateException("failing, as the test wants");
        }
    }
}
