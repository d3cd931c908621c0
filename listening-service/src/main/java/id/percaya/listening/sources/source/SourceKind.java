package id.percaya.listening.sources.source;

/// How a source is listened to.
public enum SourceKind {
    /// RSS or Atom at an address.
    FEED(Credential.NONE, ""),
    /// Comments and mentions of an Instagram account or a Facebook Page, sent by Meta.
    META_WEBHOOK(Credential.APP, "[0-9]{1,32}"),
    GOOGLE_REVIEWS(Credential.RENEWABLE_TOKEN, "accounts/[0-9]{1,32}/locations/[0-9]{1,32}"),
    /// Comments below the videos of a channel.
    YOUTUBE_COMMENTS(Credential.TOKEN, "UC[A-Za-z0-9_-]{1,60}"),
    /// Posts with a hashtag, as an instance knows them.
    MASTODON(Credential.TOKEN_IF_ANY, ""),
    /// Posts with all words of a query.
    BLUESKY(Credential.NONE, "");

    /// The secret of a source.
    public enum Credential {
        NONE,
        TOKEN_IF_ANY,
        TOKEN,
        /// An access token, or what renews it.
        RENEWABLE_TOKEN,
        /// The secret of the app, which signs, and the token that verifies the address.
        APP
    }

    private final Credential credential;

    /// Empty without an account.
    private final String account;

    SourceKind(Credential credential, String account) {
        this.credential = credential;
        this.account = account;
    }

    boolean hasAddress() {
        return this == FEED || this == MASTODON;
    }

    boolean hasAccount() {
        return !account.isEmpty();
    }

    boolean hasQuery() {
        return this == MASTODON || this == BLUESKY;
    }

    public Credential credential() {
        return credential;
    }

    boolean needsSecret() {
        return switch (credential) {
            case NONE, TOKEN_IF_ANY -> false;
            case TOKEN, RENEWABLE_TOKEN, APP -> true;
        };
    }

    /// False for one that sends by itself.
    public boolean isPolled() {
        return this != META_WEBHOOK;
    }

    boolean isAccount(String id) {
        return id.matches(account);
    }
}
