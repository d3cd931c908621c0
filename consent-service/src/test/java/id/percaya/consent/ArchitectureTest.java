package id.percaya.consent;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import id.percaya.eventstore.testing.ChapterRules;
import id.percaya.eventstore.testing.ServiceRules;

@AnalyzeClasses(packages = "id.percaya.consent", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests RULES = ArchTests.in(ServiceRules.class);

    /// Each chapter uses only those before it. An aggregate's gateway takes its id and its
    /// commands, so these are exported with it.
    @ArchTest
    static final ArchRule CHAPTERS =
            ChapterRules.of("id.percaya.consent")
                    .chapter(
                            "person",
                            "Subjects",
                            "SubjectId",
                            "SubjectCommand",
                            "SubjectEvent",
                            "SubjectStatusViews",
                            "SubjectStatus",
                            "Capacity",
                            "Relation",
                            "Substitute")
                    .chapter(
                            "agreement",
                            "form.PublishedFormViews",
                            "form.PublishedForm",
                            "form.Controller",
                            "evidence.Evidences",
                            "evidence.EvidenceId",
                            "evidence.EvidenceCommand",
                            "evidence.StoredEvidenceViews",
                            "evidence.StoredEvidence",
                            "consent.Consents",
                            "consent.ConsentId",
                            "consent.ConsentCommand",
                            "consent.ConsentEvent",
                            "consent.ConsentState",
                            "consent.ConsentEvidence",
                            "consent.Terms",
                            "consent.Signer",
                            "consent.Authority")
                    .chapter(
                            "proof",
                            "printing.Representation",
                            "signing.Signatures",
                            "transparency.LeafIndexViews")
                    .chapter(
                            "use",
                            "placement.PlacementEvent",
                            "placement.TakedownCause",
                            "placement.TakedownOrder")
                    .chapter("erasure")
                    .chapter("announcing")
                    .rule();
}
