package org.endstate.web;

/**
 * What the workbench needs from the rest of Endstate.
 *
 * @param backstage reading missions, planning and reporting
 * @param databases where everything is kept
 * @param statements joint statements as documents
 * @param evidence in mission folders and documents
 * @param programData what programs are told
 * @param qrCodes for cameras of telephones
 * @param stocktaking what has happened to a mission, and where it stands
 * @param sites on the map, and their handover packs
 */
public record Ports(
        Backstage backstage,
        Databases databases,
        Statements statements,
        Evidence evidence,
        ProgramData programData,
        QrCodes qrCodes,
        Stocktaking stocktaking,
        Sites sites) {}
