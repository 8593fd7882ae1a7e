package org.endstate.web;

/**
 * What the workbench needs from the rest of Endstate.
 *
 * @param backstage reading missions, planning and reporting
 * @param records where the records of commissions grow
 * @param qrCodes for cameras of telephones
 */
public record Ports(Backstage backstage, Records records, QrCodes qrCodes) {}
