package org.endstate.web;

/**
 * What the workbench needs from the rest of Endstate.
 *
 * @param backstage reading missions, planning and reporting
 * @param databases where everything is kept
 * @param stocktaking what has happened to a mission, and where it stands
 */
public record Ports(Backstage backstage, Databases databases, Stocktaking stocktaking) {}
