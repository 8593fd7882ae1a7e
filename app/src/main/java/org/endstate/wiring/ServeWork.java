package org.endstate.wiring;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.endstate.cli.CommissionServices;
import org.endstate.cli.ServeServices;
import org.endstate.formats.mission.SignInFile;
import org.endstate.report.QrCode;
import org.endstate.web.OpenIdProvider;
import org.endstate.web.Ports;
import org.endstate.web.Reach;
import org.endstate.web.Workbench;
import org.endstate.web.WorkbenchSettings;

/** The workbench, as the command line wants it. */
final class ServeWork implements ServeServices {

    private static final String EXAMPLE = "missions/iraq-2024";

    private final String program;

    ServeWork(String program) {
        this.program = program;
    }

    @Override
    public Running start(Settings asked) throws IOException {
        WorkbenchDatabases databases = WorkbenchDatabases.of(
                Files.createDirectories(asked.data()),
                asked.store().database(),
                asked.store().password());
        Ports ports = new Ports(
                new WorkbenchServices(program),
                databases,
                new WorkbenchStatements(),
                new WorkbenchEvidence(),
                new WorkbenchData(),
                QrCode::svg,
                new WorkbenchStocktaking(program),
                new WorkbenchSites(program));
        WorkbenchSettings settings = new WorkbenchSettings(
                asked.data(),
                new WorkbenchSettings.Listening(
                        asked.listening().host(), asked.listening().port()),
                missions(asked),
                asked.threads(),
                new Reach(asked.listening().origin(), Reach.DIRECT.patience()),
                asked.provider().map(ServeWork::provider),
                new WorkbenchSettings.Watching(
                        asked.watching().log(), asked.watching().openMetrics()));
        return new Served(Workbench.start(settings, ports, Clock.systemUTC()));
    }

    @Override
    public CommissionServices.Outcome<Provider> provider(Path file, Map<String, String> environment) {
        return CommissionWork.outcome(
                SignInFile.read(file, environment),
                read -> new Provider(
                        read.issuer(),
                        read.client(),
                        read.secret(),
                        new Words(read.button().english(), read.button().arabic())));
    }

    private static OpenIdProvider provider(Provider asked) {
        return new OpenIdProvider(
                asked.issuer(),
                new OpenIdProvider.Client(asked.client(), asked.secret()),
                new OpenIdProvider.Button(
                        asked.button().english(), asked.button().arabic()));
    }

    private static List<Path> missions(Settings asked) {
        if (!asked.missions().isEmpty()) {
            return asked.missions();
        }
        Path example = Path.of(System.getProperty("endstate.home", "")).resolve(EXAMPLE);
        return Files.isDirectory(example) ? List.of(example) : List.of();
    }

    private record Served(Workbench workbench) implements Running {

        @Override
        public URI address() {
            return workbench.address();
        }

        @Override
        public Optional<URI> firstLink() {
            return workbench.firstLink();
        }

        @Override
        public void close() {
            workbench.close();
        }
    }
}
