package id.percaya.campaign.media.examination;

import java.io.IOException;

/// Stores the bytes that an examination made, while they are in memory.
@FunctionalInterface
public interface Keeping<T> {

    T keep(Examined examined) throws IOException;
}
