package id.percaya.listening.alerting.evaluation;

import id.percaya.listening.alerting.evaluation.Watch.Memory;
import java.time.Duration;
import java.util.Random;

/// Prints how long a back-test of 90 days takes, without the database: run it by hand.
final class BacktestSpeed {

    private BacktestSpeed() {}

    public static void main(String[] args) {
        for (double anHour : new double[] {0.3, 3, 12}) {
            for (int round = 0; round < 3; round++) {
                print(anHour);
            }
        }
    }

    private static void print(double anHour) {
        int until = Streams.START + 154 * Streams.DAY;
        Streams stream = new Streams().noise(Streams.START, until, anHour, new Random(1));
        Heard heard = stream.heard();
        long begin = System.nanoTime();
        int raised =
                Watch.over(
                                until - 90 * Streams.DAY,
                                until,
                                Streams.nbTail(Duration.ofHours(6)),
                                heard,
                                stream.history(),
                                Memory.NONE)
                        .raised()
                        .size();
        System.out.printf(
                "%.1f an hour, %d mentions: %d alerts in %d ms%n",
                anHour, heard.size(), raised, (System.nanoTime() - begin) / 1_000_000);
    }
}
