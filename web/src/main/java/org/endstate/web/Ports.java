package org.endstate.web;

/**
 * What the workbench needs from the rest of Endstate.
 *
 * @param backstage reading missions, planning and reporting
 * @param databases where everything is kept
 */
public record Ports(Backstage backstage, Databases databases) {}
