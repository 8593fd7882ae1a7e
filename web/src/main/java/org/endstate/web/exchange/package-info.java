/**
 * Mission folders in and out as ZIP archives. Begin with {@link org.endstate.web.exchange.Exchange}. An archive comes
 * from the other party or from nobody knows where: {@link org.endstate.web.exchange.ArchiveReader} writes nothing
 * outside the folder it is given, and no more than it is allowed.
 */
@NullMarked
package org.endstate.web.exchange;

import org.jspecify.annotations.NullMarked;
