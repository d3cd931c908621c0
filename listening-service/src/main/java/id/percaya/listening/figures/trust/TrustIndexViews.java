package id.percaya.listening.figures.trust;

import id.percaya.listening.figures.FigureViews;
import id.percaya.listening.figures.Figures;
import id.percaya.listening.figures.MentionSelection;
import id.percaya.listening.figures.trust.TrustFormula.Moods;
import id.percaya.listening.figures.trust.TrustFormula.Ratings;
import id.percaya.listening.figures.trust.TrustIndex.Measured;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// Computes the trust index from the stored mentions. The past that it compares with ends where the
/// span begins.
@ApplicationScoped
class TrustIndexViews {

    private static final Duration MOODS_AND_ENGAGEMENT = Duration.ofDays(90);
    private static final Duration RATINGS = Duration.ofDays(365);

    private final FigureViews figures;
    private final ReactionsReader reactions;
    private final ComplaintsReader complaints;

    TrustIndexViews(FigureViews figures, ReactionsReader reactions, ComplaintsReader complaints) {
        this.figures = figures;
        this.reactions = reactions;
        this.complaints = complaints;
    }

    TrustIndex of(MentionSelection now) {
        MentionSelection before = before(now, MOODS_AND_ENGAGEMENT);
        Figures present = figures.of(now);
        Map<TrustPart, Measured> measured = new EnumMap<>(TrustPart.class);
        measured.put(TrustPart.SENTIMENT, sentiment(present, figures.of(before)));
        measured.put(TrustPart.RATINGS, ratings(now));
        measured.put(TrustPart.ENGAGEMENT, engagement(now, present, before));
        measured.put(TrustPart.RESPONSE, response(now));
        return TrustIndex.of(measured);
    }

    private static MentionSelection before(MentionSelection now, Duration span) {
        return new MentionSelection(now.monitorId(), now.from().minus(span), now.from());
    }

    private static Measured sentiment(Figures present, Figures past) {
        Moods now = new Moods(present.positive(), present.negative());
        Moods before = new Moods(past.positive(), past.negative());
        return new Measured(TrustFormula.sentiment(now, before), now.n());
    }

    private Measured ratings(MentionSelection now) {
        Ratings present = reactions.ratings(now);
        Ratings past = reactions.ratings(before(now, RATINGS));
        return new Measured(TrustFormula.ratings(present, past), present.n());
    }

    private Measured engagement(MentionSelection now, Figures present, MentionSelection before) {
        double engagement =
                reactions.engagement(now).values().stream().mapToDouble(each -> each).sum();
        Map<String, Figures> days = figures.byDay(before);
        Map<String, Double> engagements = reactions.engagement(before);
        List<Double> perDay =
                days.entrySet().stream()
                        .filter(day -> reach(day.getValue()) > 0)
                        .map(day ->
                                engagements.getOrDefault(day.getKey(), 0.0) / reach(day.getValue()))
                        .toList();
        return new Measured(
                TrustFormula.engagement(engagement, reach(present), perDay), present.mentions());
    }

    private static double reach(Figures figures) {
        return (double) figures.reachSocial() + figures.reachNonSocial();
    }

    private Measured response(MentionSelection now) {
        AnsweredComplaints answered = complaints.of(now);
        return new Measured(TrustFormula.response(answered), answered.complaints());
    }
}
