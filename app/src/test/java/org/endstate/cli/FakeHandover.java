package org.endstate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.endstate.commission.Dossier;
import org.endstate.commission.PlanResult;

/** Packs that hold what was asked for. */
final class FakeHandover implements HandoverServices {

    final List<Remark> remarks = new ArrayList<>();

    @Override
    public List<Remark> inspect(Dossier dossier) {
        return remarks;
    }

    @Override
    public void render(PlanResult result, Wanted wanted, Rendering.Sink sink) throws IOException {
        for (String site : wanted.sites()) {
            sink.file(site + ".en.pdf", (wanted.option() + " " + wanted.digits()).getBytes(StandardCharsets.UTF_8));
        }
    }
}
