package org.endstate.web.api;

import java.io.IOException;
import java.util.List;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Something that programs can ask for. Routes and description are made from the same operations, so that they are the
 * same.
 *
 * @param id by which the description and its words ({@code api.op.ID}) name it
 * @param scope that the token needs
 */
record Operation(String id, Scope scope, Address address, Answer answer, Handler handler) {

    /** All addresses begin with it. */
    static final String ROOT = "/api/v1";

    /**
     * Where it is asked for.
     *
     * @param path below the root, with variables in braces
     * @param query names of the parameters that are needed
     */
    record Address(HttpMethod method, String path, List<String> query) {
        Address {
            query = List.copyOf(query);
        }

        static Address get(String path, String... query) {
            return new Address(HttpMethod.GET, path, List.of(query));
        }

        static Address post(String path) {
            return new Address(HttpMethod.POST, path, List.of());
        }

        /** As it stands behind the name of the server. */
        String whole() {
            return ROOT + path;
        }
    }

    /**
     * What it is answered with.
     *
     * @param component of the description; empty for the bytes of a file
     */
    record Answer(int status, String component) {

        static Answer of(String component) {
            return new Answer(200, component);
        }

        MediaType type() {
            return component.isEmpty() ? MediaType.APPLICATION_OCTET_STREAM : MediaType.APPLICATION_JSON;
        }
    }

    /** Answers; throws a {@link Problem} where it cannot. */
    interface Handler {
        ServerResponse answer(ServerRequest request, Caller caller) throws IOException;
    }
}
