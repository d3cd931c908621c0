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
                            "mood.MoodScore",
                            "text.Words")
                    .chapter(
                            "intake",
                            "author.AuthorSecret",
                            "author.AuthorSecrets",
                            "arrival.ArrivalEvent",
                            "arrival.ArrivalSize",
                            "arrival.SourceMentions",
                            "importing.ImportEvent",
                            "importing.ImportOutcome",
                            "importing.MentionMatcher",
                            "mention.Author",
                            "mention.Kind",
                            "mention.Link",
                            "mention.MentionContent",
                            "progress",
                            "shown.CorrectedMention",
                            "reading.CanonicalRowReader",
                            "reading.Format",
                            "row.Row",
                            "row.UnreadableFile",
                            "shown.MentionDetails",
                            "shown.MentionDetailsReader",
                            "mention.MentionFacts",
                            "stored.ErasedMarks",
                            "stored.MentionLock",
                            "stored.Rematching",
                            "mention.Sentiment",
                            "mention.Source",
                            "mention.TextState",
                            "stored.StoredMentionUpgrades",
                            "stored.StoredMentionsReader",
                            "site.Visits",
                            "understood.DecidedBy")
                    .chapter(
                            "sources",
                            "source.HaltReason",
                            "source.SourceEvent",
                            "source.SourceKind")
                    .chapter("formulas", "NonSocialReach", "ReachSum", "Share", "SocialReach")
                    .chapter("counting", "stored.CountedBins")
                    .chapter(
                            "matching",
                            "applying.MonitorsOfAuthor",
                            "monitor.MonitorDetails",
                            "monitor.MonitorState",
                            "monitor.MonitorViews",
                            "monitor.Role")
                    .chapter(
                            "work",
                            "mention.MentionEvent",
                            "mention.MonitorScope",
                            "mention.RemovalCause")
                    .chapter(
                            "figures",
                            "FigureViews",
                            "Figures",
                            "MentionSelection",
                            "summary.HourFigures",
                            "summary.MonitorDayEvent")
                    .chapter(
                            "alerting",
                            "alert.AlertEvent",
                            "alert.AlertEvidence",
                            "alert.AlertExplanation",
                            "alert.AlertScope",
                            "alertrule.AlertRuleViews",
                            "alertrule.Severity",
                            "terms")
                    .chapter(
                            "concern",
                            "concern.ConcernEvent",
                            "concern.ConcernScope",
                            "concern.ConcernCounts")
                    .chapter("announcing")
                    .rule();
}
