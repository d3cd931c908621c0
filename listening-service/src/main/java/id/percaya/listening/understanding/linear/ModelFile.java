package id.percaya.listening.understanding.linear;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.InflaterInputStream;

/// The file of a model: a head of properties, then the columns (idf, the high bytes and the low
/// bytes of each class's weights), deflated. The same model is the same bytes.
public final class ModelFile {

    private static final int MAGIC = 0x50434c4d;
    private static final int MOST_BUCKETS = 1 << 22;
    private static final int MOST_LABELS = 64;

    private ModelFile() {}

    public static void write(LinearModel model, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(MAGIC);
        Map<String, String> properties = new TreeMap<>(model.properties());
        out.writeInt(properties.size());
        for (Map.Entry<String, String> property : properties.entrySet()) {
            out.writeUTF(property.getKey());
            out.writeUTF(property.getValue());
        }
        out.writeInt(model.labels().size());
        for (String label : model.labels()) {
            out.writeUTF(label);
        }
        for (double bias : model.bias()) {
            out.writeDouble(bias);
        }
        out.writeDouble(model.unit());
        out.writeInt(model.idf().length);
        byte[] packed = deflated(columns(model));
        out.writeInt(packed.length);
        out.write(packed);
        out.flush();
    }

    public static LinearModel read(InputStream from) throws IOException {
        DataInputStream in = new DataInputStream(from);
        if (in.readInt() != MAGIC) {
            throw new IOException("This is no model file of listening-service.");
        }
        Map<String, String> properties = new TreeMap<>();
        int count = bounded(in.readInt(), MOST_LABELS);
        for (int at = 0; at < count; at++) {
            properties.put(in.readUTF(), in.readUTF());
        }
        int classes = bounded(in.readInt(), MOST_LABELS);
        List<String> labels = new ArrayList<>();
        for (int at = 0; at < classes; at++) {
            labels.add(in.readUTF());
        }
        double[] bias = new double[classes];
        for (int at = 0; at < classes; at++) {
            bias[at] = in.readDouble();
        }
        double unit = in.readDouble();
        int buckets = bounded(in.readInt(), MOST_BUCKETS);
        int length = in.readInt();
        byte[] packed = in.readNBytes(length);
        if (packed.length < length) {
            throw new IOException("The model file is cut off.");
        }
        byte[] columns = inflated(packed, buckets * (1 + 2 * classes));
        byte[] idf = Arrays.copyOf(columns, buckets);
        return new LinearModel(
                Map.copyOf(properties),
                List.copyOf(labels),
                idf,
                weights(columns, buckets, classes),
                unit,
                bias);
    }

    private static int bounded(int count, int most) throws IOException {
        if (count < 0 || count > most) {
            throw new IOException("The model file is damaged: it has a count of " + count + ".");
        }
        return count;
    }

    private static byte[] columns(LinearModel model) {
        int buckets = model.idf().length;
        int classes = model.labels().size();
        byte[] columns = Arrays.copyOf(model.idf(), buckets * (1 + 2 * classes));
        for (int each = 0; each < classes; each++) {
            int high = buckets * (1 + 2 * each);
            for (int bucket = 0; bucket < buckets; bucket++) {
                short weight = model.weights()[bucket * classes + each];
                columns[high + bucket] = (byte) (weight >> 8);
                columns[high + buckets + bucket] = (byte) weight;
            }
        }
        return columns;
    }

    private static short[] weights(byte[] columns, int buckets, int classes) {
        short[] weights = new short[buckets * classes];
        for (int each = 0; each < classes; each++) {
            int high = buckets * (1 + 2 * each);
            for (int bucket = 0; bucket < buckets; bucket++) {
                int low = columns[high + buckets + bucket] & 0xff;
                weights[bucket * classes + each] = (short) (columns[high + bucket] << 8 | low);
            }
        }
        return weights;
    }

    private static byte[] deflated(byte[] columns) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater)) {
            out.write(columns);
        } finally {
            deflater.end();
        }
        return packed.toByteArray();
    }

    private static byte[] inflated(byte[] packed, int length) throws IOException {
        try (InputStream in = new InflaterInputStream(new ByteArrayInputStream(packed))) {
            byte[] columns = in.readNBytes(length);
            if (columns.length < length) {
                throw new IOException("The model file is cut off.");
            }
            return columns;
        }
    }
}
