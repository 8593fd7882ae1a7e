/**
 * The workbench: the commission's web application, one package per screen or concern. Begin with
 * {@link org.endstate.web.Workbench}, {@link org.endstate.web.WorkbenchConfiguration} and
 * {@link org.endstate.web.Backstage}. Nothing here plans or assesses: that is asked of the backstage.
 */
@NullMarked
package org.endstate.web;

import org.jspecify.annotations.NullMarked;
