/**
 * What programs are told: the interface under {@code /api/v1}, its tokens, and its description. Begin with
 * {@link org.endstate.web.api.Operations}, from which both the routes and the description
 * ({@link org.endstate.web.api.OpenApi}) are made, and {@link org.endstate.web.api.TokenCheck}. It must never answer to
 * a cookie, and tells nobody more than their role sees on the screens.
 */
@NullMarked
package org.endstate.web.api;

import org.jspecify.annotations.NullMarked;
