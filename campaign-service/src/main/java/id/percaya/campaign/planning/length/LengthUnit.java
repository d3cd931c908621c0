package id.percaya.campaign.planning.length;

import java.nio.charset.StandardCharsets;

/// The ways in which platforms count a text. Half a surrogate pair counts as the replacement
/// character U+FFFD, which stands for it in UTF-8.
enum LengthUnit {
    /// X: see [WeightedLength].
    WEIGHTED {
        @Override
        int count(String text) {
            return WeightedLength.of(text);
        }
    },
    /// Extended grapheme clusters of Unicode, as a reader sees characters.
    GRAPHEMES {
        @Override
        int count(String text) {
            return Graphemes.count(text);
        }
    },
    /// Graphemes, with 23 for a link and without the server of a mention; see [MastodonLength].
    MASTODON {
        @Override
        int count(String text) {
            return MastodonLength.of(text);
        }
    },
    /// Threads: an emoji counts its bytes in UTF-8, anything else its code points. The platform
    /// does not say which characters are emoji, so all that may be drawn as one are.
    EMOJI_AS_BYTES {
        @Override
        int count(String text) {
            return Graphemes.lengthWithEmojiAsBytes(text);
        }
    },
    UTF16 {
        @Override
        int count(String text) {
            return text.length();
        }
    },
    UTF8 {
        @Override
        int count(String text) {
            return text.getBytes(StandardCharsets.UTF_8).length;
        }
    };

    abstract int count(String text);

    int length(String text) {
        return count(wellFormed(text));
    }

    private static String wellFormed(String text) {
        StringBuilder whole = new StringBuilder(text.length());
        text.codePoints()
                .map(each -> isHalf(each) ? '\uFFFD' : each)
                .forEach(whole::appendCodePoint);
        return whole.toString();
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
}
