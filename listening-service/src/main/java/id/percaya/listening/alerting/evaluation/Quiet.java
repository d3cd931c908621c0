package id.percaya.listening.alerting.evaluation;

import id.percaya.listening.alerting.detection.Series;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.alerting.terms.Hysteresis;
import java.time.Duration;

/// Says whether an alert is over at an edge: enough windows in a row, as long as its own, were
/// quiet. Where the rule counts mentions, a quiet window holds less than a share of what the alert
/// counted; where it judges a value, its test does not raise in it. A single item is followed by
/// nothing.
final class Quiet {

    private final AlertRuleTerms terms;
    private final Hysteresis hysteresis;
    private final Heard heard;
    private final Judge judge;

    Quiet(AlertRuleTerms terms, Hysteresis hysteresis, Heard heard, Judge judge) {
        this.terms = terms;
        this.hysteresis = hysteresis;
        this.heard = heard;
        this.judge = judge;
    }

    /// A window in a row of an alert. Each is judged at rising edges.
    private record Place(Course course, int back) {}

    int windows() {
        return hysteresis.windows();
    }

    /// Ask for rising edges.
    boolean isOver(Course course, int edge) {
        for (int back = 0; back < windows(); back++) {
            if (!isQuiet(new Place(course, back), edge - back * course.length())) {
                return false;
            }
        }
        for (int back = 0; back < windows(); back++) {
            judge.forget(new Place(course, back));
        }
        return true;
    }

    private boolean isQuiet(Place place, int edge) {
        Course course = place.course();
        int start = edge - course.length();
        return switch (terms.metric()) {
            case MENTIONS, NEGATIVE_MENTIONS, CRITICAL_WORDS ->
                    heard.counted(start, edge, course.storedAfter())
                            < hysteresis.share() * course.counted();
            case NET_SENTIMENT, NEGATIVE_SHARE, RATING, REACH, AUTHORS -> {
                Duration window = Series.BIN.multipliedBy(course.length());
                yield !judge.judge(place, edge, window, course.storedAfter()).isRaised();
            }
            case SINGLE_ITEM -> true;
        };
    }
}
