package id.percaya.listening.intake.ownpost;

import id.percaya.eventstore.Tenant;
import id.percaya.kit.view.Sql;
import id.percaya.listening.intake.mention.Kind;
import id.percaya.listening.intake.mention.Link;
import id.percaya.listening.intake.mention.Mention;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The table of own posts. A post is known by its canonical address. What people write below it may
/// have the same address, so a comment, a reply or anything with a parent is a mention, and so is
/// what has an id that the address does not have: exports do not say which rows are comments. To
/// miss an own post does less harm than to lose what people wrote below it.
@ApplicationScoped
public class OwnPosts {

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[/?&=#]+");

    private static final String ADD =
            """
            insert into own_post (publication_id, tenant_id, url, canonical_url)
            values (?, ?, ?, ?) on conflict do nothing
            """;
    private static final String OF =
            "select canonical_url from own_post where tenant_id = ? and canonical_url = any (?)";

    /// Those of the mentions that are own posts. The caller holds the lock of the tenant's
    /// mentions, so that none is added meanwhile.
    public Set<Mention> among(Tenant tenant, List<Mention> mentions, Connection connection)
            throws SQLException {
        Object[] addresses =
                mentions.stream()
                        .filter(OwnPosts::mayBeOwn)
                        .map(OwnPosts::address)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toArray();
        if (addresses.length == 0) {
            return Set.of();
        }
        Set<String> own = new HashSet<>();
        try (PreparedStatement statement = connection.prepareStatement(OF)) {
            statement.setString(1, tenant.id());
            statement.setArray(2, connection.createArrayOf("text", addresses));
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    own.add(row.getString(1));
                }
            }
        }
        return mentions.stream()
                .filter(OwnPosts::mayBeOwn)
                .filter(mention -> own.contains(address(mention)))
                .collect(Collectors.toSet());
    }

    /// False for what people write below a post.
    static boolean isPost(Kind kind) {
        return switch (kind) {
            case POST, ARTICLE, VIDEO, STORY_MENTION -> true;
            case COMMENT, REPLY, REPOST, REVIEW -> false;
        };
    }

    /// False for the id of a comment at the address of its post.
    static boolean isOfPage(@Nullable String externalId, String canonicalAddress) {
        return externalId == null
                || Arrays.asList(BETWEEN_NAMES.split(canonicalAddress)).contains(externalId);
    }

    void add(Tenant tenant, UUID publication, Link link, Connection connection)
            throws SQLException {
        Sql.write(connection, ADD, publication, tenant.id(), link.url(), link.canonical());
    }

    private static boolean mayBeOwn(Mention mention) {
        String address = address(mention);
        return isPost(mention.kind())
                && mention.particulars().parentExternalId() == null
                && address != null
                && isOfPage(mention.origin().externalId(), address);
    }

    private static @Nullable String address(Mention mention) {
        Link link = mention.origin().link();
        return link == null ? null : link.canonical();
    }
}
