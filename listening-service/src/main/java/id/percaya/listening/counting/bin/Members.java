package id.percaya.listening.counting.bin;

import org.jspecify.annotations.Nullable;

/// How many mentions of a bin each author and each story has, so that one that leaves can be taken
/// out of the number of distinct ones.
interface Members {

    /// The mentions of this member; null for none.
    @Nullable Integer get(String member);

    /// @param mentions null for none
    void put(String member, @Nullable Integer mentions);

    static String author(long hash) {
        return "a" + hash;
    }

    static String story(long hash) {
        return "s" + hash;
    }

    /// @param mentions 1 or -1
    /// @return how many more distinct members there are: 1, 0 or -1
    default int add(@Nullable String member, int mentions) {
        if (member == null) {
            return 0;
        }
        Integer before = get(member);
        int after = Math.max(0, (before == null ? 0 : before) + mentions);
        put(member, after == 0 ? null : after);
        return (after == 0 ? 0 : 1) - (before == null ? 0 : 1);
    }

    /// Puts a mention into a bin, or takes it out.
    ///
    /// @param times 1 or -1
    default Bin count(Bin bin, Counted mention, int times) {
        Long author = mention.author();
        Long story = mention.story();
        return bin.with(
                mention,
                times,
                add(author == null ? null : author(author), times),
                add(story == null ? null : story(story), times));
    }
}
