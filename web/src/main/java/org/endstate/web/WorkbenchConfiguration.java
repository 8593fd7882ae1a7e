package org.endstate.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.io.IOException;
import java.nio.file.Files;
import javax.sql.DataSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionTemplate;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/** The parts of the workbench, put together. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan
class WorkbenchConfiguration {

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.endstate.web.pages");
    }

    /** One file, written through to the disk with every commit. */
    @Bean
    DataSource database(WorkbenchSettings settings) throws IOException {
        Files.createDirectories(settings.data());
        SQLiteConfig config = new SQLiteConfig();
        config.setJournalMode(SQLiteConfig.JournalMode.WAL);
        config.setSynchronous(SQLiteConfig.SynchronousMode.FULL);
        config.setTransactionMode(SQLiteConfig.TransactionMode.IMMEDIATE);
        config.setBusyTimeout(10_000);
        config.enforceForeignKeys(true);
        SQLiteDataSource source = new SQLiteDataSource(config);
        source.setUrl("jdbc:sqlite:" + settings.data().resolve("workbench.db"));
        return source;
    }

    @Bean
    JdbcClient tables(DataSource database) {
        JdbcClient client = JdbcClient.create(database);
        Schema.make(client);
        return client;
    }

    /** What is written in one of these is written as a whole or not at all. */
    @Bean
    TransactionOperations together(DataSource database) {
        return new TransactionTemplate(new JdbcTransactionManager(database));
    }
}
