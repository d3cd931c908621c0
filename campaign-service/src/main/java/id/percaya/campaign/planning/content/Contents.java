package id.percaya.campaign.planning.content;

import id.percaya.campaign.Channel;
import id.percaya.campaign.naming.CodeNames;
import id.percaya.campaign.permission.GateLock;
import id.percaya.campaign.planning.campaign.CampaignId;
import id.percaya.campaign.planning.campaign.Campaigns;
import id.percaya.campaign.planning.campaign.plan.Plan;
import id.percaya.campaign.planning.content.ContentCommand.AdoptStatement;
import id.percaya.campaign.planning.content.ContentCommand.DraftContent;
import id.percaya.campaign.planning.content.ContentCommand.ReviewContent;
import id.percaya.campaign.planning.content.ContentCommand.ReviseContent;
import id.percaya.campaign.planning.content.ContentCommand.SubmitContent;
import id.percaya.campaign.planning.content.ContentCommand.WithdrawContent;
import id.percaya.eventstore.CommandContext;
import id.percaya.eventstore.CommandHandler;
import id.percaya.eventstore.EventStore;
import id.percaya.eventstore.Recorded;
import id.percaya.eventstore.Tenant;
import id.percaya.eventstore.Version;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// The command gateway of contents.
@ApplicationScoped
public class Contents {

    private final ContentDecider decider = new ContentDecider();
    private final CommandHandler<ContentCommand, Content, ContentEvent> handler;
    private final EventStore store;
    private final GateLock lock;
    private final CodeNames names;
    private final Campaigns campaigns;

    Contents(EventStore store, GateLock lock, CodeNames names, Campaigns campaigns) {
        this.store = store;
        this.names = names;
        this.campaigns = campaigns;
        this.lock = lock;
        handler = new CommandHandler<>(decider, ContentEvent.TYPES, store);
    }

    /// A command that ends an approval takes the gate lock: the log then tells which calls to a
    /// channel came before it.
    public Version handle(ContentId id, ContentCommand command, CommandContext context) {
        switch (command) {
            case ReviseContent _, WithdrawContent _ -> lock.lockExclusive(context.tenant());
            case DraftContent _, SubmitContent _, ReviewContent _, AdoptStatement _ -> {}
        }
        return handler.handle(id.stream(), command, context);
    }

    /// Revises what stands: no other revision comes between reading it and the new version.
    public Version revise(
            ContentId id, Function<Content, Manuscript> revision, CommandContext context) {
        lock.lockExclusive(context.tenant());
        Manuscript revised = revision.apply(state(id, context.tenant()));
        return handle(id, new ReviseContent(revised, context.metadata().actor()), context);
    }

    /// Submits it with the names of the directory that its text has, for the channels of its
    /// campaign's plan.
    Version submit(ContentId id, CommandContext context) {
        SubmitContent command =
                switch (state(id, context.tenant())) {
                    case Content.Draft(AuthoredContent authored) ->
                            new SubmitContent(
                                    names.namedIn(authored.manuscript().words()),
                                    planned(authored.campaign(), context.tenant()));
                    case Content.Absent _,
                            Content.Revisable _,
                            Content.Adopted _,
                            Content.Withdrawn _ ->
                            new SubmitContent();
                };
        return handle(id, command, context);
    }

    private Set<Channel> planned(CampaignContext campaign, Tenant tenant) {
        return campaigns
                .state(new CampaignId(campaign.campaignId()), tenant)
                .planned()
                .map(Plan::channels)
                .orElse(Set.of());
    }

    public Content state(ContentId id, Tenant tenant) {
        return handler.state(tenant, id.stream());
    }

    /// The text of the version with this hash, be it approved or not, the latest or not.
    public Optional<Manuscript> version(String sha256, ContentId id, Tenant tenant) {
        Content content = decider.initial();
        for (Recorded<ContentEvent> recorded :
                store.read(tenant, id.stream(), ContentEvent.TYPES)) {
            content = decider.evolve(content, recorded.event());
            switch (content) {
                case Content.Draft(AuthoredContent authored)
                        when authored.sha256().equals(sha256) -> {
                    return Optional.of(authored.manuscript());
                }
                case Content.Adopted(StatementText text) when text.sha256().equals(sha256) -> {
                    return Optional.of(text.manuscript());
                }
                case Content.Absent _,
                        Content.Revisable _,
                        Content.Adopted _,
                        Content.Withdrawn _ -> {}
            }
        }
        return Optional.empty();
    }

    /// The text that was approved under this hash, even if a later version replaced it.
    public Optional<Manuscript> approvedText(String sha256, ContentId id, Tenant tenant) {
        Content content = decider.initial();
        for (Recorded<ContentEvent> recorded :
                store.read(tenant, id.stream(), ContentEvent.TYPES)) {
            content = decider.evolve(content, recorded.event());
            switch (content) {
                case Content.Approved(AuthoredContent authored, String hash)
                        when hash.equals(sha256) -> {
                    return Optional.of(authored.manuscript());
                }
                case Content.Adopted(StatementText text) when text.sha256().equals(sha256) -> {
                    return Optional.of(text.manuscript());
                }
                case Content.Absent _,
                        Content.Revisable _,
                        Content.Adopted _,
                        Content.Withdrawn _ -> {}
            }
        }
        return Optional.empty();
    }
}
