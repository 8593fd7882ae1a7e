package org.endstate.formats.events;

import java.io.IOException;
import java.io.Reader;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;

/**
 * Text that another thread unpacks and decodes while this one understands it: unpacking takes as long as all the rest.
 * What is read does not depend on how the two keep pace, and only a few pieces are ahead at any time.
 */
final class ReadAhead extends Reader {

    private static final int PIECE = 1 << 16;
    private static final int PIECES = 8;

    private final BlockingQueue<Piece> ready = new ArrayBlockingQueue<>(PIECES);
    private final BlockingQueue<char[]> free = new ArrayBlockingQueue<>(PIECES + 2);
    private final Reader text;
    private final Thread worker;
    private Piece current = new Piece.Text(new char[PIECE], 0);
    private int position;
    private boolean ended;

    private sealed interface Piece {

        /** Text of this length; without any, the end. */
        record Text(char[] text, int length) implements Piece {}

        /** Reading went wrong here. */
        record Failure(IOException cause) implements Piece {}
    }

    ReadAhead(Reader text) {
        this.text = text;
        for (int i = 0; i < PIECES + 1; i++) {
            free.add(new char[PIECE]);
        }
        this.worker = Thread.ofPlatform().daemon().name("unpacking").start(this::work);
    }

    private void work() {
        try {
            Piece piece = new Piece.Text(new char[0], 0);
            do {
                piece = piece(free.take());
                ready.put(piece);
            } while (piece instanceof Piece.Text(char[] some, int length) && length > 0);
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private Piece piece(char[] into) {
        try {
            int length = text.read(into, 0, PIECE);
            return new Piece.Text(into, Math.max(0, length));
        } catch (IOException e) {
            return new Piece.Failure(e);
        } catch (RuntimeException e) {
            return new Piece.Failure(new IOException(e));
        }
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        if (!ended && current instanceof Piece.Text(char[] some, int end) && position == end) {
            free.offer(some);
            current = take();
            position = 0;
            ended = current instanceof Piece.Text(char[] last, int rest) && rest == 0;
        }
        return switch (current) {
            case Piece.Failure(IOException cause) -> throw cause;
            case Piece.Text(char[] some, int end) -> {
                int count = Math.min(length, end - position);
                System.arraycopy(some, position, into, offset, count);
                position += count;
                yield end == 0 ? -1 : count;
            }
        };
    }

    private Piece take() throws IOException {
        try {
            return ready.take();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while reading", e);
        }
    }

    @Override
    public void close() throws IOException {
        worker.interrupt();
        try {
            worker.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        text.close();
    }
}
