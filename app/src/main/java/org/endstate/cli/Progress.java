package org.endstate.cli;

import java.io.PrintWriter;
import java.util.Locale;
import org.endstate.commission.Watch;

/**
 * Shows how far a run has come: on a terminal a bar per stage, elsewhere one line when a stage has ended. Remembers
 * whether the run should stop.
 */
final class Progress implements Watch {

    private static final int BAR = 28;
    private static final double REDRAW_SECONDS = 0.1;

    /** How much to show. */
    enum Style {
        BARS,
        LINES,
        NOTHING
    }

    private final PrintWriter out;
    private final Style style;
    private final StageMeter meter;
    private String stage = "";
    private double drawnAt = -1;
    private volatile boolean stopped;

    Progress(PrintWriter out, Style style, StageMeter meter) {
        this.out = out;
        this.style = style;
        this.meter = meter;
    }

    /** Asks the run to stop; callable from any thread. */
    void stop() {
        stopped = true;
    }

    @Override
    public boolean stopped() {
        return stopped;
    }

    @Override
    public void progress(Stage at, long done, long total) {
        step(Messages.of("stage", at), done, total);
    }

    /** So much of a stage is done; callable from any thread. */
    synchronized void step(String at, long done, long total) {
        enter(at);
        double seconds = meter.stageSeconds();
        if (style == Style.BARS && !stopped && (drawnAt < 0 || seconds - drawnAt >= REDRAW_SECONDS)) {
            drawnAt = seconds;
            draw(total > 0 ? Math.min(1, (double) done / total) : 0, seconds);
        }
    }

    /** Ends the stage before and begins this one, unless it is the one that goes on. */
    synchronized void enter(String name) {
        if (name.equals(stage)) {
            return;
        }
        end();
        stage = name;
        drawnAt = -1;
        meter.begin();
    }

    /** Ends the last stage. */
    synchronized void end() {
        if (stage.isEmpty()) {
            return;
        }
        StageMeter.Measured ended = meter.end(stage);
        stage = "";
        if (style != Style.NOTHING && !stopped) {
            String line = String.format(Locale.ENGLISH, "%-22s %s", ended.stage(), Numbers.seconds(ended.seconds()));
            out.println((style == Style.BARS ? "\r  " + line + "\u001b[K" : "endstate: " + line));
            out.flush();
        }
    }

    private void draw(double share, double seconds) {
        int full = (int) Math.round(share * BAR);
        out.printf(
                Locale.ENGLISH,
                "\r  %-22s [%s%s] %3d %%  %s\u001b[K",
                stage,
                "#".repeat(full),
                ".".repeat(BAR - full),
                (int) Math.floor(share * 100),
                Numbers.seconds(seconds));
        out.flush();
    }
}
