package org.endstate.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.agreement.Language;
import org.endstate.agreement.Standing;
import org.endstate.agreement.statement.JointStatement;
import org.endstate.agreement.statement.StatementHead;
import org.endstate.agreement.statement.StatementItem;

/** Items from memory, by file name; statements that say what is stated. */
final class FakeAgreement implements AgreementServices {

    static final Map<String, Standing> AGREED = Map.of("host", Standing.AGREED, "lead", Standing.AGREED);

    final Map<String, List<StatementItem>> files = new HashMap<>();
    final List<MissionReading.Problem> problems = new ArrayList<>();
    final List<String> complaints = new ArrayList<>();

    @Override
    public ReadItems read(Path file) {
        if (!problems.isEmpty()) {
            return new Unusable(problems);
        }
        StatementHead head = new StatementHead(
                List.of(signatory("host"), signatory("lead")), LocalDate.of(2024, 9, 27), Optional.empty(), Map.of());
        List<StatementItem> items = files.getOrDefault(String.valueOf(file.getFileName()), List.of());
        return new Usable(head, () -> items, List.of());
    }

    private static StatementHead.Signatory signatory(String id) {
        return new StatementHead.Signatory(id, Map.of(Language.EN, id, Language.AR, id));
    }

    @Override
    public List<String> render(JointStatement statement, Rendering.Sink sink) throws IOException {
        sink.file("statement.txt", statement.stated().toString().getBytes(StandardCharsets.UTF_8));
        return complaints;
    }
}
