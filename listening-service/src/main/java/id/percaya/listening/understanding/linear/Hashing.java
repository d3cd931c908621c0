package id.percaya.listening.understanding.linear;

/// Hashes of words and of their parts, mixed well enough that the low bits choose a bucket.
public final class Hashing {

    public static final int START = 0x811c9dc5;
    private static final int PRIME = 0x01000193;

    private Hashing() {}

    public static int of(String word) {
        int hash = START;
        for (int at = 0; at < word.length(); at++) {
            hash = next(hash, word.charAt(at));
        }
        return hash;
    }

    public static int next(int hash, int value) {
        return (hash ^ value) * PRIME;
    }

    public static int mixed(int hash) {
        int mixed = hash ^ (hash >>> 16);
        mixed *= 0x85ebca6b;
        mixed ^= mixed >>> 13;
        mixed *= 0xc2b2ae35;
        return mixed ^ (mixed >>> 16);
    }
}
