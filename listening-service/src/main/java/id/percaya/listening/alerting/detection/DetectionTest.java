package id.percaya.listening.alerting.detection;

/// A rule's test.
public sealed interface DetectionTest
        permits Absolute,
                AtMost,
                BurstScore,
                Deviations,
                Factor,
                LowRating,
                NbTail,
                Percent,
                Proportion,
                ShareShift,
                Silence,
                SingleItem {

    Finding judge(Situation situation);
}
