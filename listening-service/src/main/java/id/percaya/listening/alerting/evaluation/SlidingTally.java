package id.percaya.listening.alerting.evaluation;

import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/// The tally of a window that moves forward: each mention is added once and taken out once.
final class SlidingTally {

    private final Heard heard;
    private final int length;
    private final Instant storedAfter;

    private final Map<String, Integer> byAuthor = new HashMap<>();
    private final long[] bySentiment = new long[4];

    /// How many authors wrote so many of the counted mentions.
    private int[] authorsWith = new int[16];

    private int begin;
    private int end;
    private int counted;
    private int loudest;
    private int rated;
    private double stars;

    /// @param from the bin in which the first window begins
    /// @param storedAfter mentions that were stored earlier tell nothing
    SlidingTally(Heard heard, int length, int from, Instant storedAfter) {
        this.heard = heard;
        this.length = length;
        this.storedAfter = storedAfter;
        this.begin = heard.indexOf(from);
        this.end = begin;
    }

    /// The tally of the window that ends at this edge, which is not before the last one.
    Tally at(int edge) {
        for (; end < heard.size() && heard.get(end).bin() < edge; end++) {
            change(heard.get(end), 1);
        }
        for (; begin < end && heard.get(begin).bin() < edge - length; begin++) {
            change(heard.get(begin), -1);
        }
        while (loudest > 0 && authorsWith[loudest] == 0) {
            loudest--;
        }
        return new Tally(
                counted,
                bySentiment[0],
                bySentiment[1],
                bySentiment[2],
                bySentiment[3],
                byAuthor.size(),
                loudest,
                rated,
                stars);
    }

    private void change(HeardMention mention, int by) {
        if (!mention.storedAt().isAfter(storedAfter)) {
            return;
        }
        int sentiment =
                switch (mention.sentiment()) {
                    case POSITIVE -> 0;
                    case NEUTRAL -> 1;
                    case NEGATIVE -> 2;
                    case UNKNOWN -> 3;
                };
        bySentiment[sentiment] += by;
        if (!Double.isNaN(mention.rating())) {
            rated += by;
            stars += by * mention.rating();
        }
        if (mention.counted()) {
            counted += by;
            changeAuthor(mention.author(), by);
        }
    }

    private void changeAuthor(String author, int by) {
        int before = byAuthor.getOrDefault(author, 0);
        int now = before + by;
        if (now >= authorsWith.length) {
            authorsWith = Arrays.copyOf(authorsWith, 2 * authorsWith.length);
        }
        if (before > 0) {
            authorsWith[before]--;
        }
        if (now > 0) {
            authorsWith[now]++;
            byAuthor.put(author, now);
        } else {
            byAuthor.remove(author);
        }
        loudest = Math.max(loudest, now);
    }
}
