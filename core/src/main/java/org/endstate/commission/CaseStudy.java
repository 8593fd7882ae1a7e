package org.endstate.commission;

import org.endstate.oversight.Actuals;

/** A mission as known on its planning date, and what then happened. */
public record CaseStudy(Dossier dossier, Actuals actuals) {}
