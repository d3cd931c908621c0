package id.percaya.campaign.publishing.account;

import id.percaya.campaign.Channel;
import id.percaya.campaign.Where;
import id.percaya.kit.problem.NotFound;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/// Reads the channel accounts of the current tenant.
@ApplicationScoped
public class ChannelAccountViews {

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

    /// Newest first, because ids are UUIDv7.
    List<ChannelAccountDetails> list(@Nullable Channel channel, @Nullable String after, int limit) {
        Where where =
                new Where()
                        .and("channel = :channel", "channel", channel)
                        .and("id < :after", "after", after == null ? null : UUID.fromString(after));
        return ChannelAccountRow.<ChannelAccountRow>find(where.orderBy("id desc"), where.values())
                .page(0, limit)
                .stream()
                .map(ChannelAccountRow::details)
                .toList();
    }

    public record OnChannel(AccountId id, Channel channel) {}
}
