package org.endstate.web.oversight;

import org.endstate.web.run.Background;
import org.endstate.web.run.Runs;
import org.springframework.stereotype.Component;

/** The long work of this screen. */
@Component
record Work(Stocks stocks, Runs runs, Background background) {}
