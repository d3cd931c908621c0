package id.percaya.campaign.publishing.publication;

import static org.assertj.core.api.Assertions.assertThat;

import id.percaya.campaign.Channel;
import id.percaya.campaign.ContentVersion;
import id.percaya.campaign.Grant;
import id.percaya.campaign.Identifiability;
import id.percaya.campaign.Kind;
import id.percaya.campaign.Medium;
import id.percaya.campaign.Purpose;
import id.percaya.campaign.ReceivedEvents;
import id.percaya.campaign.RegulatoryClass;
import id.percaya.campaign.Scope;
import id.percaya.campaign.Subject;
import id.percaya.campaign.media.KnownMedia;
import id.percaya.campaign.media.MediaType;
import id.percaya.campaign.media.upload.MediaCommand.EraseMedia;
import id.percaya.campaign.media.upload.MediaCommand.ReceiveMedia;
import id.percaya.campaign.media.upload.MediaId;
import id.percaya.campaign.media.upload.MediaItems;
import id.percaya.campaign.media.upload.ReceivedMedia;
import id.percaya.campaign.permission.consentstatus.ConsentId;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentGiven;
import id.percaya.campaign.permission.consentstatus.ConsentStatusCommand.HearConsentWithdrawn;
import id.percaya.campaign.permission.consentstatus.ConsentStatuses;
import id.percaya.campaign.permission.halt.HaltCause;
import id.percaya.campaign.permission.halt.HaltCommand.ImposeHalt;
import id.percaya.campaign.permission.halt.HaltCommand.LiftHalt;
import id.percaya.campaign.permission.halt.HaltId;
import id.percaya.campaign.permission.halt.Halts;
import id.percaya.campaign.planning.attachment.AttachedMedium;
import id.percaya.campaign.planning.campaign.CampaignCommand.AmendCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.ApproveAmendment;
import id.percaya.campaign.planning.campaign.CampaignCommand.ApproveCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.CancelCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.CompleteCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.DraftCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.PauseCampaign;
import id.percaya.campaign.planning.campaign.CampaignCommand.SubmitCampaign;
import id.percaya.campaign.planning.campaign.CampaignId;
import id.percaya.campaign.planning.campaign.Campaigns;
import id.percaya.campaign.planning.campaign.Plans;
import id.percaya.campaign.planning.campaign.plan.Plan;
import id.percaya.campaign.planning.content.CampaignContext;
import id.percaya.campaign.planning.content.Content;
import id.percaya.campaign.planning.content.ContentCommand.DraftContent;
import id.percaya.campaign.planning.content.ContentCommand.ReviewContent;
import id.percaya.campaign.planning.content.ContentCommand.ReviseContent;
import id.percaya.campaign.planning.content.ContentCommand.SubmitContent;
import id.percaya.campaign.planning.content.ContentCommand.WithdrawContent;
import id.percaya.campaign.planning.content.ContentId;
import id.percaya.campaign.planning.content.Contents;
import id.percaya.campaign.planning.content.Manuscript;
import id.percaya.campaign.planning.content.ShownMedia;
import id.percaya.campaign.planning.content.Step;
import id.percaya.campaign.planning.content.Verdict;
import id.percaya.campaign.publishing.account.AccountId;
import id.percaya.campaign.publishing.account.ChannelAccountCommand.CloseAccount;
import id.percaya.campaign.publishing.account.ChannelAccountCommand.RegisterAccount;
import id.percaya.campaign.publishing.account.ChannelAccounts;
import id.percaya.campaign.publishing.account.Delivery;
import id.percaya.campaign.publishing.account.Profile;
import id.percaya.campaign.publishing.gate.Hold;
import id.percaya.campaign.publishing.gate.HoldReason;
import id.percaya.campaign.publishing.gate.Window;
import id.percaya.campaign.publishing.publication.PublicationCommand.HoldPublication;
import id.percaya.campaign.publishing.publication.PublicationCommand.SchedulePublication;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.EventMetadata;
import id.percaya.eventstore.Refused;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Transactions;
import id.percaya.eventstore.Version;
import id.percaya.kit.egress.WebhookAddresses;
import id.percaya.kit.tenancy.Ids;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;

/// Sets up a tenant with an active campaign, an account and a story with a picture that shows one
/// patient. Its publications are due in an hour, so that no timer interferes, and consents are
/// known until then.
@ApplicationScoped
public class PublishingScenario {

    private static final String AUTHOR = "sari";

    private final Campaigns campaigns;
    private final Contents contents;
    private final ChannelAccounts accounts;
    private final Halts halts;
    private final ConsentStatuses statuses;
    private final Publications publications;
    private final GateParts parts;
    private final MediaItems media;
    private final ReceivedEvents received;
    private final Transactions transactions;

    PublishingScenario(
            Campaigns campaigns,
            Contents contents,
            ChannelAccounts accounts,
            Halts halts,
            ConsentStatuses statuses,
            Publications publications,
            GateParts parts,
            MediaItems media,
            ReceivedEvents received,
            Transactions transactions) {
        this.campaigns = campaigns;
        this.contents = contents;
        this.accounts = accounts;
        this.halts = halts;
        this.statuses = statuses;
        this.publications = publications;
        this.parts = parts;
        this.media = media;
        this.received = received;
        this.transactions = transactions;
    }

    /// @param content the story of all publications
    public record Stage(
            Tenant tenant,
            ConsentId consent,
            UUID patient,
            Instant dueAt,
            CampaignId campaign,
            ContentId content,
            AccountId account,
            List<PublicationId> all) {

        /// The file that the story shows.
        MediaId picture() {
            return new MediaId(Ids.derived(content.value(), "picture"));
        }

        CommandContext context() {
            return CommandContext.of(new EventMetadata(tenant, "test", Ids.next(), null, null));
        }
    }

    public Stage stage(Tenant tenant, int size) {
        Stage stage =
                new Stage(
                        tenant,
                        new ConsentId(Ids.next()),
                        Ids.next(),
                        Instant.now().plus(Duration.ofHours(1)),
                        new CampaignId(Ids.next()),
                        new ContentId(Ids.next()),
                        new AccountId(Ids.next()),
                        Stream.generate(() -> new PublicationId(Ids.next())).limit(size).toList());
        activateCampaign(stage);
        registerAccount(stage);
        give(stage);
        receivePicture(stage);
        ContentVersion content = story(stage);
        stage.all().forEach(id -> schedule(stage, content, id));
        received.consentsAreKnownUntil(stage.dueAt());
        return stage;
    }

    public void pass(Stage stage, PublicationId id) {
        run(stage, () -> gate(stage).pass(id, stage.dueAt(), stage.context()));
    }

    /// As a person releases it and the timer then brings it to the gate. A refused release changes
    /// nothing.
    public void releaseAndPass(Stage stage, PublicationId id) {
        try {
            run(stage, () -> gate(stage).release(id, stage.context()));
        } catch (Refused _) {
            // the gate will say so too
        }
        pass(stage, id);
    }

    /// Its clock stands still at the due time.
    private PublishGate gate(Stage stage) {
        return parts.gate(Clock.fixed(stage.dueAt(), ZoneOffset.UTC));
    }

    public Publication state(Stage stage, PublicationId id) {
        return run(stage, () -> publications.state(id, stage.tenant()));
    }

    /// Waits until the queue has brought it to the gate again, if it was claimed.
    public void awaitSent(Stage stage, PublicationId id) throws InterruptedException {
        long until = System.nanoTime() + Duration.ofMinutes(1).toNanos();
        while (state(stage, id) instanceof Publication.InDelivery) {
            assertThat(System.nanoTime()).as("it is not sent").isLessThan(until);
            Thread.sleep(Duration.ofMillis(20));
        }
    }

    public void impose(Stage stage, HaltId id, Scope scope) {
        ImposeHalt command = new ImposeHalt(scope, HaltCause.DECISION, null, null, Instant.now());
        run(stage, () -> halts.handle(id, command, stage.context()));
    }

    /// At a site that the campaign speaks for besides the one that leads it.
    public void haltOtherSite(Stage stage) {
        impose(stage, new HaltId(Ids.next()), Scope.ofFacility("melati-depok"));
    }

    public void lift(Stage stage, HaltId id) {
        run(stage, () -> halts.handle(id, new LiftHalt(Instant.now()), stage.context()));
    }

    public void withdraw(Stage stage) {
        run(stage, () -> hearWithdrawal(stage));
    }

    /// In the current transaction.
    Version hearWithdrawal(Stage stage) {
        HearConsentWithdrawn command = new HearConsentWithdrawn(stage.patient(), Instant.now());
        return statuses.handle(stage.consent(), command, stage.context());
    }

    /// As the reaction to an end of the consent does.
    void hold(Stage stage, PublicationId id, HoldReason reason) {
        HoldPublication command = new HoldPublication(Hold.because(reason), Instant.now());
        run(stage, () -> publications.handle(id, command, stage.context()));
    }

    public void withdrawContent(Stage stage) {
        run(stage, () -> contents.handle(stage.content(), new WithdrawContent(), stage.context()));
    }

    public void reviseContent(Stage stage) {
        ReviseContent command = new ReviseContent(manuscript(stage, "Berjalan lagi."), AUTHOR);
        run(stage, () -> contents.handle(stage.content(), command, stage.context()));
    }

    public void erasePicture(Stage stage) {
        EraseMedia command = new EraseMedia(Instant.now());
        run(stage, () -> media.handle(stage.picture(), command, stage.context()));
    }

    private void receivePicture(Stage stage) {
        ReceivedMedia picture =
                new ReceivedMedia(
                        MediaType.JPEG,
                        KnownMedia.sha256(stage.picture().value()),
                        1000,
                        1080,
                        1080,
                        null,
                        List.of(),
                        null,
                        List.of());
        ReceiveMedia command = new ReceiveMedia(picture, AUTHOR, Instant.now());
        run(stage, () -> media.handle(stage.picture(), command, stage.context()));
    }

    public void pauseCampaign(Stage stage) {
        run(stage, () -> campaigns.handle(stage.campaign(), new PauseCampaign(), stage.context()));
    }

    public void completeCampaign(Stage stage) {
        run(
                stage,
                () -> campaigns.handle(stage.campaign(), new CompleteCampaign(), stage.context()));
    }

    public void cancelCampaign(Stage stage) {
        run(stage, () -> campaigns.handle(stage.campaign(), new CancelCampaign(), stage.context()));
    }

    /// Somebody else approves a period that is over, so that nothing is due in it.
    public void amendCampaign(Stage stage) {
        Plan over =
                Plans.until(Plans.of(RegulatoryClass.EDUCATION, null), LocalDate.of(2026, 1, 1));
        CampaignId id = stage.campaign();
        run(stage, () -> campaigns.handle(id, new AmendCampaign(over, AUTHOR), stage.context()));
        ApproveAmendment approve = new ApproveAmendment(2, "budi");
        run(stage, () -> campaigns.handle(id, approve, stage.context()));
    }

    public void closeAccount(Stage stage) {
        run(stage, () -> accounts.handle(stage.account(), new CloseAccount(), stage.context()));
    }

    private void give(Stage stage) {
        Grant grant =
                new Grant(
                        Purpose.EDUCATION,
                        Channel.INSTAGRAM,
                        Medium.PHOTO,
                        Identifiability.IDENTIFIABLE,
                        Set.of(),
                        Grant.WORLD,
                        Instant.now(),
                        stage.dueAt().plus(Duration.ofDays(1)));
        HearConsentGiven command = new HearConsentGiven(stage.patient(), 1, List.of(grant));
        run(stage, () -> statuses.handle(stage.consent(), command, stage.context()));
    }

    private void activateCampaign(Stage stage) {
        CampaignId id = stage.campaign();
        DraftCampaign draft =
                new DraftCampaign(Plans.of(RegulatoryClass.EDUCATION, null), AUTHOR, null);
        run(stage, () -> campaigns.handle(id, draft, stage.context()));
        run(stage, () -> campaigns.handle(id, new SubmitCampaign(), stage.context()));
        run(stage, () -> campaigns.handle(id, new ApproveCampaign("budi"), stage.context()));
        run(stage, () -> campaigns.activate(id, stage.context()));
    }

    private void registerAccount(Stage stage) {
        RegisterAccount register =
                new RegisterAccount(
                        new Profile(Channel.INSTAGRAM, "@melati", Delivery.MANUAL, null),
                        new WebhookAddresses(Set.of())::allows);
        run(stage, () -> accounts.handle(stage.account(), register, stage.context()));
    }

    private static Manuscript manuscript(Stage stage, String text) {
        AttachedMedium picture =
                ShownMedia.picture(stage.picture().value(), ShownMedia.subject(stage.patient()));
        return new Manuscript(
                Kind.SHORT_VIDEO,
                "Pulih",
                text,
                Set.of("physio"),
                Set.of(),
                Set.of(),
                List.of(new Subject(stage.patient(), Set.of(Medium.PHOTO), null)),
                Purpose.EDUCATION,
                null,
                List.of(picture));
    }

    private ContentVersion story(Stage stage) {
        ContentId id = stage.content();
        Manuscript manuscript = manuscript(stage, "Sudah berjalan lagi.");
        CampaignContext setting =
                new CampaignContext(
                        stage.campaign().value(), RegulatoryClass.EDUCATION, "melati-kemang");
        run(
                stage,
                () ->
                        contents.handle(
                                id,
                                new DraftContent(setting, manuscript, AUTHOR),
                                stage.context()));
        run(stage, () -> contents.handle(id, new SubmitContent(), stage.context()));
        String sha256 =
                ((Content.InReview) run(stage, () -> contents.state(id, stage.tenant()))).sha256();
        for (Step step : Step.values()) {
            ReviewContent review =
                    new ReviewContent(
                            step,
                            Verdict.APPROVE,
                            sha256,
                            null,
                            "dewi",
                            Set.of(stage.picture().value()));
            run(stage, () -> contents.handle(id, review, stage.context()));
        }
        return run(stage, () -> contents.state(id, stage.tenant()))
                .approvedVersion(id)
                .orElseThrow();
    }

    private void schedule(Stage stage, ContentVersion content, PublicationId id) {
        SchedulePublication command =
                new SchedulePublication(
                        PublicationTarget.of(content, stage.account().value(), Channel.INSTAGRAM),
                        new Window(stage.dueAt(), Duration.ofMinutes(10)),
                        null,
                        null,
                        Instant.now());
        run(stage, () -> publications.handle(id, command, stage.context()));
    }

    <T> T run(Stage stage, Supplier<T> work) {
        return transactions.retrying(stage.tenant(), work);
    }
}
