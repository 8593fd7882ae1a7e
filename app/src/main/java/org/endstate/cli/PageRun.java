package org.endstate.cli;

import static org.endstate.cli.Messages.text;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.record.Manifest;

/** A run whose result is printed and, where asked, written to a folder with a page in it. */
final class PageRun<R> {

    private final Desk desk;
    private final LongRun run;
    private final Work<R> work;

    PageRun(Desk desk, LongRun run, Work<R> work) {
        this.desk = desk;
        this.run = run;
        this.work = work;
    }

    /** What is computed, and how it is shown. */
    interface Work<R> {

        /** The result; empty where it was asked to stop. */
        Optional<R> compute(Progress progress);

        /** The files of the folder, one of which is the {@link #page}. */
        void render(R result, Rendering.Sink sink) throws IOException;

        String page();

        List<String> lines(R result, Paint paint);

        /** The machine-readable result; may be added to. */
        Map<String, Object> json(R result);
    }

    /** Computes and prints, and writes where a folder is given; the exit code says what came of it. */
    int run(Optional<Path> out) throws IOException {
        return out.isPresent()
                ? run.into(out.get(), folder -> {
                    Optional<R> result = compute();
                    return result.isPresent() ? write(result.get(), folder, out.get()) : Exit.INTERRUPTED;
                })
                : run.withoutFiles(() -> {
                    Optional<R> result = compute();
                    result.ifPresent(found -> print(found, Map.of()));
                    return result.isPresent() ? Exit.DONE : Exit.INTERRUPTED;
                });
    }

    private Optional<R> compute() {
        Optional<R> result = work.compute(run.progress());
        run.progress().end();
        return result;
    }

    private int write(R result, OutputFolder folder, Path shown) throws IOException {
        run.enter("writing");
        work.render(result, folder);
        Optional<Manifest> manifest = folder.publish();
        run.progress().end();
        if (manifest.isEmpty()) {
            return Exit.INTERRUPTED;
        }
        print(result, Json.output(shown.toString(), manifest.get()));
        if (!run.style().json()) {
            desk.result("");
            new WrittenFiles(shown, manifest.get()).lines().forEach(desk::result);
            desk.result(text("threat.page", shown.resolve(work.page())));
        }
        return Exit.DONE;
    }

    private void print(R result, Map<String, Object> output) {
        if (run.style().json()) {
            Map<String, Object> all = work.json(result);
            all.putAll(output);
            desk.result(Json.write(all));
        } else {
            work.lines(result, desk.resultPaint(run.style().color())).forEach(desk::result);
        }
    }
}
