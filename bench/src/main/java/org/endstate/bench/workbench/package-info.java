/**
 * How long the pages of the workbench take while a commission works with it, beside a bare page of the same framework.
 * Begin with {@link org.endstate.bench.workbench.WorkbenchBenchmark} and {@link org.endstate.bench.workbench.Load}. The
 * server is a process of its own, started as people start it; this process only asks.
 */
@NullMarked
package org.endstate.bench.workbench;

import org.jspecify.annotations.NullMarked;
