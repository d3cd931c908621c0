package id.percaya.kit.people;

/// Where the names of a person come from.
enum PersonSource {
    /// The person's access token.
    TOKEN,
    /// A tenant administrator. Tokens do not change these names.
    ENTERED
}
