package org.endstate.web;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import javax.sql.DataSource;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The parts of the workbench, put together. */
@SpringBootConfiguration(proxyBeanMethods = false)
@EnableAutoConfiguration
@ComponentScan
class WorkbenchConfiguration {

    @Bean
    TemplateEngine templates() {
        return TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.endstate.web.pages");
    }

    @Bean
    DataSource database(Databases databases) {
        return databases.tables();
    }

    @Bean
    JdbcClient tables(Databases databases) {
        JdbcClient client = JdbcClient.create(databases.tables());
        Schema.make(client, databases.make());
        return client;
    }
}
