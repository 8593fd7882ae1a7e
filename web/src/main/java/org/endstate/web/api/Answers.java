package org.endstate.web.api;

import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.ServerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers to programs. */
final class Answers {

    static final JsonMapper MAPPER = new JsonMapper();

    private Answers() {}

    static ServerResponse json(JsonNode value) {
        return json(200, value);
    }

    static ServerResponse json(int status, JsonNode value) {
        return ServerResponse.status(status)
                .contentType(MediaType.APPLICATION_JSON)
                .body(MAPPER.writeValueAsBytes(value));
    }

    static ServerResponse bytes(MediaType type, byte[] bytes) {
        return ServerResponse.ok().contentType(type).body(bytes);
    }

    static ServerResponse problem(Problem problem) {
        return ServerResponse.status(problem.kind().status())
                .contentType(Problem.TYPE)
                .body(MAPPER.writeValueAsBytes(problem.json()));
    }
}
