package org.endstate.web.provider;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestTemplate;

/** How the workbench speaks to the provider: never for long, and nowhere but where it was told to. */
final class Outside {

    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private Outside() {}

    /** Follows no redirects, so that the secret goes to no other address. */
    private static JdkClientHttpRequestFactory connections() {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(HttpClient.Redirect.NEVER)
                .build();
        JdkClientHttpRequestFactory factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(PATIENCE);
        return factory;
    }

    /** For its description. */
    static RestClient descriptions() {
        return RestClient.builder().requestFactory(connections()).build();
    }

    /** For its keys. */
    static RestTemplate keys() {
        return new RestTemplate(connections());
    }

    /** For tokens, as Spring Security reads them. */
    static RestClient tokens() {
        return RestClient.builder()
                .requestFactory(connections())
                .configureMessageConverters(converters -> converters
                        .addCustomConverter(new FormHttpMessageConverter())
                        .addCustomConverter(new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
