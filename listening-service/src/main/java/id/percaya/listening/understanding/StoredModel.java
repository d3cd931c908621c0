package id.percaya.listening.understanding;

import id.percaya.listening.understanding.linear.LinearModel;
import id.percaya.listening.understanding.linear.ModelFile;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/// The model files of this release.
final class StoredModel {

    private StoredModel() {}

    static LinearModel read(String name) {
        String path = "/understanding/models/" + name + ".model";
        try (InputStream in = StoredModel.class.getResourceAsStream(path)) {
            if (in == null) {
                throw new IllegalStateException("This release has no model " + name + ".");
            }
            return ModelFile.read(new BufferedInputStream(in));
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }
}
