package dev.gazette.trainer.model;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The weights of an ONNX file, readable and writable in place: the file keeps its size and its graph. Knows just as
 * much of the wire format as is needed to find them.
 */
public final class OnnxFile {
    private static final int GRAPH = 7;
    private static final int NODE = 1;
    private static final int INITIALIZER = 5;
    private static final int TENSOR_NAME = 8;
    private static final int FLOAT_DATA = 4;
    private static final int INT32_DATA = 5;
    private static final int RAW_DATA = 9;

    private final byte[] bytes;
    private final Map<String, Place> tensors = new HashMap<>();
    private final Map<String, String> weightOfOutput = new HashMap<>();

    /** Where the data of a tensor lie in the file, in bytes. */
    public record Place(int offset, int length) {}

    private record Field(int number, int offset, int length) {}

    private OnnxFile(byte[] bytes) {
        this.bytes = bytes;
        for (Field field : fields(new Field(0, 0, bytes.length))) {
            if (field.number == GRAPH) {
                readGraph(field);
            }
        }
    }

    /** Reads a file from the class path. */
    public static OnnxFile resource(String name) throws IOException {
        try (InputStream in = OnnxFile.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException("not on the class path: " + name);
            }
            return new OnnxFile(in.readAllBytes());
        }
    }

    /** Reads a file of the file system. */
    public static OnnxFile read(Path file) throws IOException {
        return new OnnxFile(Files.readAllBytes(file));
    }

    public boolean has(String tensor) {
        return tensors.containsKey(tensor);
    }

    /** The name of the weight that a matrix product reads, by the name of the product's output. */
    public String weightOf(String output) {
        String name = weightOfOutput.get(output);
        if (name == null) {
            throw new IllegalArgumentException("no matrix product has the output " + output);
        }
        return name;
    }

    /** A view of a tensor's bytes, little endian; what is put there is written to the file. */
    public ByteBuffer data(String tensor) {
        Place place = tensors.get(tensor);
        if (place == null) {
            throw new IllegalArgumentException("no tensor " + tensor);
        }
        return ByteBuffer.wrap(bytes, place.offset, place.length).slice().order(ByteOrder.LITTLE_ENDIAN);
    }

    public float[] floats(String tensor) {
        ByteBuffer data = data(tensor);
        float[] values = new float[data.remaining() / Float.BYTES];
        data.asFloatBuffer().get(values);
        return values;
    }

    public void write(Path file) throws IOException {
        Files.write(file, bytes);
    }

    private void readGraph(Field graph) {
        for (Field field : fields(graph)) {
            switch (field.number) {
                case NODE -> readNode(field);
                case INITIALIZER -> readTensor(field);
                default -> {}
            }
        }
    }

    private void readNode(Field node) {
        List<String> inputs = new ArrayList<>();
        String output = "";
        for (Field field : fields(node)) {
            switch (field.number) {
                case 1 -> inputs.add(text(field));
                case 2 -> output = text(field);
                default -> {}
            }
        }
        if (inputs.size() == 2) {
            weightOfOutput.put(output, inputs.get(1));
        }
    }

    private void readTensor(Field tensor) {
        String name = "";
        Place place = new Place(0, 0);
        for (Field field : fields(tensor)) {
            switch (field.number) {
                case TENSOR_NAME -> name = text(field);
                case FLOAT_DATA, INT32_DATA, RAW_DATA -> place = new Place(field.offset, field.length);
                default -> {}
            }
        }
        tensors.put(name, place);
    }

    private String text(Field field) {
        return new String(bytes, field.offset, field.length, StandardCharsets.UTF_8);
    }

    /** The fields of a message; numbers (wire types 0, 1 and 5) get the length zero or their own. */
    private List<Field> fields(Field message) {
        List<Field> fields = new ArrayList<>();
        Cursor cursor = new Cursor(message.offset);
        while (cursor.at < message.offset + message.length) {
            long tag = cursor.varint();
            int length = switch ((int) (tag & 7)) {
                case 0 -> {
                    cursor.varint();
                    yield 0;
                }
                case 1 -> Long.BYTES;
                case 2 -> (int) cursor.varint();
                case 5 -> Integer.BYTES;
                default -> throw new IllegalStateException("wire type " + (tag & 7) + " at byte " + cursor.at);
            };
            fields.add(new Field((int) (tag >>> 3), cursor.at, length));
            cursor.at += length;
        }
        return fields;
    }

    private final class Cursor {
        private int at;

        Cursor(int at) {
            this.at = at;
        }

        long varint() {
            long value = 0;
            for (int shift = 0; ; shift += 7) {
                byte next = bytes[at++];
                value |= (long) (next & 0x7f) << shift;
                if (next >= 0) {
                    return value;
                }
            }
        }
    }
}
