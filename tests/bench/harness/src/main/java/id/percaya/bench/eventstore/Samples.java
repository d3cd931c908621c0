package id.percaya.bench.eventstore;

import id.percaya.bench.contestant.MentionCollected;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/// Prepared events, so that creating them is not measured.
final class Samples {

    private static final List<MentionCollected> MADE =
            LongStream.range(0, 4_096).mapToObj(MentionCollected::number).toList();

    private int at;

    List<MentionCollected> next(int count) {
        List<MentionCollected> next = new ArrayList<>(count);
        for (int taken = 0; taken < count; taken++) {
            next.add(MADE.get(at++ % MADE.size()));
        }
        return next;
    }
}
