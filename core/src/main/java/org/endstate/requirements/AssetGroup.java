package org.endstate.requirements;

/**
 * What is to become of a property of the mission: the five groups of an asset disposal plan (Financial Regulation 5.14
 * of the United Nations).
 */
public enum AssetGroup {
    /** Goes to another mission, or into reserve. */
    I,
    /** Goes to another activity of the same organisation. */
    II,
    /** Is sold to agencies, other organisations or non-governmental ones. */
    III,
    /** Is sold commercially, or scrapped. */
    IV,
    /** Is installed, and its dismantling would set back the host: stays, against agreed compensation. */
    V
}
