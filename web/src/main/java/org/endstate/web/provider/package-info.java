/**
 * Signing in by an outside provider (OpenID Connect), where the workbench was started with one. Begin with
 * {@link org.endstate.web.provider.Departures} and {@link org.endstate.web.provider.ProviderReturn}: people are sent to
 * the provider by the one and come back through the other. Nothing here opens an account, and nothing outside is asked
 * before somebody wants to sign in.
 */
@NullMarked
package org.endstate.web.provider;

import org.jspecify.annotations.NullMarked;
