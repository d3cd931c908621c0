package id.percaya.campaign.media.examination;

import java.util.Arrays;
import java.util.Random;

/// Damages a file as a careless or hostile sender would.
final class Mutation {

    private static final byte[] EDGES = {0, 1, 0x7F, (byte) 0x80, (byte) 0xFF};

    private Mutation() {}

    static byte[] of(byte[] file, Random random) {
        byte[] mutated = file.clone();
        int changes = 1 + random.nextInt(6);
        for (int i = 0; i < changes && mutated.length > 16; i++) {
            mutated = changed(mutated, random);
        }
        return mutated;
    }

    private static byte[] changed(byte[] file, Random random) {
        int at = position(file, random);
        switch (random.nextInt(7)) {
            case 0 -> file[at] = (byte) random.nextInt(256);
            case 1 -> file[at] = (byte) (file[at] ^ (1 << random.nextInt(8)));
            case 2 -> file[at] = EDGES[random.nextInt(EDGES.length)];
            case 3 -> Arrays.fill(file, at, Math.min(file.length, at + 4), edge(random));
            case 4 -> {
                return Arrays.copyOf(file, at + 1);
            }
            case 5 -> {
                int count = Math.min(random.nextInt(40), file.length - at);
                System.arraycopy(file, random.nextInt(file.length - count + 1), file, at, count);
            }
            default -> {
                byte[] longer = Arrays.copyOf(file, file.length + 8);
                System.arraycopy(file, at, longer, at + 8, file.length - at);
                return longer;
            }
        }
        return file;
    }

    /// Most sizes stand near the start or the end.
    private static int position(byte[] file, Random random) {
        int near = Math.min(file.length, 800);
        return switch (random.nextInt(3)) {
            case 0 -> random.nextInt(near);
            case 1 -> file.length - 1 - random.nextInt(near);
            default -> random.nextInt(file.length);
        };
    }

    private static byte edge(Random random) {
        return EDGES[random.nextInt(EDGES.length)];
    }
}
