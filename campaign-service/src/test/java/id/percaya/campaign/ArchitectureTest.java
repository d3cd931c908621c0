package id.percaya.campaign;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import id.percaya.eventstore.testing.ChapterRules;
import id.percaya.eventstore.testing.ServiceRules;

@AnalyzeClasses(packages = "id.percaya.campaign", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest static final ArchTests RULES = ArchTests.in(ServiceRules.class);

    /// Each chapter uses only those before it. An aggregate's gateway takes its id and its
    /// commands, so these are exported with it where another chapter calls it.
    @ArchTest
    static final ArchRule CHAPTERS =
            ChapterRules.of("id.percaya.campaign")
                    .chapter("naming", "CodeNames", "NameList", "NamedCodes", "StemmedText")
                    .chapter(
                            "permission",
                            "CallWindow",
                            "GateLock",
                            "GatePlaces",
                            "PermittedCalls",
                            "consentstatus.ConsentStatusEvent",
                            "consentstatus.ConsentEnding",
                            "consentstatus.ConsentGrantViews",
                            "consentstatus.ConsentPermission",
                            "consentstatus.UnprocessedConsentEnds",
                            "halt.Exemptions",
                            "halt.HaltEvent",
                            "halt.HaltCause",
                            "halt.HaltInForce",
                            "halt.HaltTargets",
                            "halt.HaltViews",
                            "recovery.RecoveryGates")
                    .chapter(
                            "media",
                            "MediaFacts",
                            "MediaFinding",
                            "MediaKind",
                            "MediaReader",
                            "MediaType",
                            "MediaUses",
                            "NamedMedia",
                            "ShownPeople",
                            "download.MediaAddresses",
                            "download.MediaRendition",
                            "fitting.MediaFitting",
                            "fitting.MediaShape",
                            "storage.MediaPart",
                            "upload.MediaEvent",
                            "use.MediaNamings")
                    .chapter(
                            "planning",
                            "attachment.AttachMediumRequest",
                            "attachment.AttachedMedium",
                            "attachment.Shows",
                            "attachment.StoredFile",
                            "campaign.Campaigns",
                            "campaign.CampaignId",
                            "campaign.CampaignEvent",
                            "campaign.Campaign",
                            "campaign.PlanVersion",
                            "campaign.plan.Plan",
                            "campaign.plan.Segment",
                            "content.Contents",
                            "content.ContentId",
                            "content.ContentCommand",
                            "content.ContentEvent",
                            "content.Content",
                            "content.Manuscript",
                            "content.OpenChannels",
                            "content.CampaignContext",
                            "content.StatementShortForm",
                            "content.StatementText",
                            "rendition.Rendition",
                            "rendition.RenditionMedium",
                            "wording.ContentWords",
                            "wording.NamedHaltCodes")
                    .chapter(
                            "publishing",
                            "gate.ConsentReference",
                            "gate.HoldReason",
                            "publication.PublicationEvent",
                            "publication.PublicationState",
                            "publication.PublicationTarget")
                    .chapter("education", "request.EducationRequestEvent", "request.EducationBrief")
                    .chapter("directory", "entry.EntryEvent", "entry.EntryKey", "entry.Description")
                    .chapter("announcing")
                    .rule();

    /// All chapters share these types, so they come before the first chapter.
    @ArchTest
    static final ArchRule SHARED_TYPES_USE_NO_CHAPTER =
            noClasses()
                    .that()
                    .resideInAPackage("id.percaya.campaign")
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("id.percaya.campaign.*..");

    @ArchTest
    static final ArchRule PACKAGES_OF_A_CHAPTER_HAVE_NO_CYCLES =
            slices().matching("id.percaya.campaign.(*).(*)..").should().beFreeOfCycles();
}
