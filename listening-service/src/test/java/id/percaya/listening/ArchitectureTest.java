package id.percaya.listening;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import id.percaya.eventstore.testing.ChapterRules;
import id.percaya.eventstore.testing.ServiceRules;

@AnalyzeClasses(packages = "id.percaya.listening", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests RULES = ArchTests.in(ServiceRules.class);

    @ArchTest
    static final ArchRule CHAPTERS =
            ChapterRules.of("id.percaya.listening")
                    .chapter(
                            "understanding",
                            "Reading",
                            "Understanding",
                            "mood.Mood",
                            "mood.MoodScore")
                    .chapter(
                            "intake",
                            "importing.ImportEvent",
                            "importing.ImportOutcome",
                            "importing.MentionMatcher",
                            "mention.Author",
                            "mention.Kind",
                            "mention.MentionContent",
                            "mention.MentionDetails",
                            "mention.MentionDetailsReader",
                            "mention.MentionFacts",
                            "mention.Sentiment",
                            "mention.Source",
                            "mention.StoredMentionsReader",
                            "site.Visits")
                    .chapter("formulas", "NonSocialReach", "Share", "SocialReach")
                    .chapter("matching", "monitor.MonitorDetails", "monitor.MonitorViews")
                    .chapter("figures", "FigureViews", "Figures", "MentionSelection")
                    .chapter(
                            "alerting",
                            "alert.AlertEvent",
                            "alert.AlertEvidence",
                            "alert.AlertScope",
                            "alertrule.Severity")
                    .chapter("announcing")
                    .rule();
}
