package id.percaya.listening.intake.story;

import id.percaya.listening.intake.story.Stories.First;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// First members of stories by the bands of their signatures. Chains of numbers instead of maps and
/// lists, since each member has 32 bands: some 800 bytes a member in all.
final class Shelf {

    private static final long SPAN_SECONDS = Duration.ofDays(3).toSeconds();
    private static final int END = -1;
    private static final int FEWEST_CHAINS = 1 << 10;

    private final List<First> firsts = new ArrayList<>();

    /// The last entry of each chain; entry `member × 32 + band`.
    private int[] chains = empty(FEWEST_CHAINS);

    /// The entry before each in its chain.
    private int[] before = new int[FEWEST_CHAINS];

    int size() {
        return firsts.size();
    }

    void add(First first) {
        firsts.add(first);
        if (firsts.size() * Signature.BANDS > chains.length) {
            chains = empty(chains.length * 2);
            before = new int[chains.length];
            for (int member = 0; member < firsts.size(); member++) {
                chain(member);
            }
        } else {
            chain(firsts.size() - 1);
        }
    }

    private void chain(int member) {
        Signature signature = firsts.get(member).signature();
        for (int band = 0; band < Signature.BANDS; band++) {
            int chain = signature.band(band) & (chains.length - 1);
            int entry = member * Signature.BANDS + band;
            before[entry] = chains[chain];
            chains[chain] = entry;
        }
    }

    /// A member that is near.
    Optional<First> find(First text) {
        for (int band = 0; band < Signature.BANDS; band++) {
            int entry = chains[text.signature().band(band) & (chains.length - 1)];
            while (entry != END) {
                First first = firsts.get(entry / Signature.BANDS);
                if (isNear(first, text)) {
                    return Optional.of(first);
                }
                entry = before[entry];
            }
        }
        return Optional.empty();
    }

    private static boolean isNear(First first, First text) {
        long apart =
                Math.abs(
                        first.publishedAt().getEpochSecond() - text.publishedAt().getEpochSecond());
        return apart <= SPAN_SECONDS && first.signature().isNear(text.signature());
    }

    private static int[] empty(int chains) {
        int[] none = new int[chains];
        Arrays.fill(none, END);
        return none;
    }
}
