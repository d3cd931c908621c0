package id.percaya.campaign.publishing.account;

import id.percaya.campaign.Channel;
import id.percaya.campaign.planning.content.OpenChannels;
import id.percaya.kit.problem.NotFound;
import id.percaya.kit.view.RowQuery;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/// Reads the channel accounts of the current tenant.
@ApplicationScoped
public class ChannelAccountViews implements OpenChannels {

    @Override
    public Set<Channel> channels() {
        return ChannelAccountRow.<ChannelAccountRow>find("state", ChannelAccountState.OPEN).stream()
                .map(row -> row.channel)
                .collect(Collectors.toSet());
    }

    /// The open accounts on these channels, ordered by id.
    public List<OnChannel> open(Set<Channel> channels) {
        return ChannelAccountRow.<ChannelAccountRow>find(
                        "state = ?1 and channel in ?2 order by id",
                        ChannelAccountState.OPEN,
                        channels)
                .stream()
                .map(row -> new OnChannel(new AccountId(row.id), row.channel))
                .toList();
    }

    ChannelAccountDetails details(UUID id) {
        return ChannelAccountRow.<ChannelAccountRow>findByIdOptional(id)
                .map(ChannelAccountRow::details)
                .orElseThrow(NotFound::new);
    }

    /// Newest first.
    RowQuery<?, ChannelAccountDetails> list(ChannelAccountFilter filter) {
        return RowQuery.of(ChannelAccountRow.class, ChannelAccountRow::details)
                .in("state", filter.state)
                .in("channel", filter.channel)
                .equal("delivery", filter.delivery)
                .containing(filter.q, "handle")
                .descending("registeredAt", "id");
    }

    public record OnChannel(AccountId id, Channel channel) {}
}
