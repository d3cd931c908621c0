package id.percaya.listening.alerting.watching;

import id.percaya.listening.alerting.alert.AlertCommand.RaiseAlert;
import id.percaya.listening.alerting.alert.AlertCommand.RecountAlert;
import id.percaya.listening.alerting.alert.AlertEvidence;
import id.percaya.listening.alerting.alert.AlertExplanation;
import id.percaya.listening.alerting.alert.AlertExplanation.Moods;
import id.percaya.listening.alerting.alert.AlertScope;
import id.percaya.listening.alerting.alertrule.Severity;
import id.percaya.listening.alerting.detection.Finding;
import id.percaya.listening.alerting.evaluation.Silences;
import id.percaya.listening.alerting.terms.AlertRuleTerms;
import id.percaya.listening.alerting.watching.SilenceEvaluation.Case;
import id.percaya.listening.figures.Figures;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// Writes the evidence for a silence: its window is the time from the last mention until somebody
/// looked, its value the seconds of that time, its threshold those of `after`. Nothing is counted.
@ApplicationScoped
class SilenceEvidence {

    private final EvidenceReader reader;

    SilenceEvidence(EvidenceReader reader) {
        this.reader = reader;
    }

    /// @param first when it raises, as a back-test names it
    RaiseAlert raised(Case found, Instant heard, Instant first, Silences silences) {
        AlertScope scope =
                new AlertScope(
                        found.rule().id(), found.monitor(), reader.facilityOf(found.monitor()));
        return new RaiseAlert(scope, of(found, heard, first, silences), found.at());
    }

    RecountAlert worse(Case found, Instant heard, Instant first, Silences silences) {
        return new RecountAlert(of(found, heard, first, silences), found.at());
    }

    private static AlertEvidence of(Case found, Instant heard, Instant first, Silences silences) {
        AlertRuleTerms terms = found.rule().terms();
        Finding finding = silences.judge(heard, found.at());
        Severity severity = finding.severity().orElseThrow();
        return new AlertEvidence(
                severity,
                heard,
                found.at(),
                0,
                0,
                0,
                0,
                terms.minimum(),
                finding.threshold().orElseThrow(),
                0,
                0,
                null,
                List.of(),
                null,
                Figures.FORMULA_VERSION,
                new AlertExplanation(
                        found.rule().version(),
                        terms.metric(),
                        terms.test().kind(),
                        found.after(),
                        first,
                        0,
                        finding.observed(),
                        null,
                        null,
                        null,
                        false,
                        0,
                        0L,
                        new Moods(0, 0, 0, 0),
                        Map.of(),
                        0,
                        List.of(),
                        terms.route(),
                        EvidenceReader.notifyAt(terms, severity, 0, found.at())));
    }
}
