package id.percaya.listening.concern.emerging;

import java.util.HashMap;
import java.util.Map;

/// Finds the terms of a window that are too frequent for the windows before it. The usual count of
/// a term is an exponentially weighted mean with a half-life of 48 windows, per text, so that a
/// busy hour is no news. A term that was never heard is taken for one that is heard a little, the
/// less the more windows are known.
///
/// Source: listening-science.md 7.
public final class Emergence {

    /// With fewer windows before, nothing is usual yet.
    public static final int FEWEST_WINDOWS = 24;

    /// The least count of a term that emerges. It is also the least number of authors.
    public static final int FEWEST = 3;

    private static final double IMPROBABLE = 6;
    private static final double KEPT = Math.pow(0.5, 1.0 / 48);
    private static final double UNHEARD = 1.0;

    private final TermCounts window;
    private final Map<Long, Integer> candidates = new HashMap<>();
    private final Map<Long, Double> heard = new HashMap<>();
    private double texts;
    private double weight = 1;
    private int windows;

    public Emergence(TermCounts window) {
        this.window = window;
        for (int at = 0; at < window.keys().size(); at++) {
            if (window.counts().get(at) >= FEWEST) {
                candidates.put(window.keys().get(at), window.counts().get(at));
            }
        }
    }

    /// Takes the windows before, one after the other and the latest first. Of each only the counts
    /// of the window's frequent terms are kept.
    public void hear(TermCounts before) {
        windows++;
        texts += weight * before.texts();
        for (int at = 0; at < before.keys().size(); at++) {
            Long key = before.keys().get(at);
            if (candidates.containsKey(key)) {
                heard.merge(key, weight * before.counts().get(at), Double::sum);
            }
        }
        weight *= KEPT;
    }

    /// The emerging terms of the window by their keys, each with its −log10 p.
    public Map<Long, Double> terms() {
        Map<Long, Double> emerging = new HashMap<>();
        if (windows < FEWEST_WINDOWS) {
            return emerging;
        }
        double share = window.texts() / Math.max(texts, 1);
        candidates.forEach((key, count) -> {
            double mean = (heard.getOrDefault(key, 0.0) + UNHEARD) * share;
            double surprise = Surprise.of(mean, count);
            if (surprise >= IMPROBABLE) {
                emerging.put(key, surprise);
            }
        });
        return emerging;
    }
}
