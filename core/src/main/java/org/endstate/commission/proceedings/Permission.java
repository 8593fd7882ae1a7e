package org.endstate.commission.proceedings;

import static org.endstate.agreement.Clause.State.AGREED_AD_REFERENDUM;
import static org.endstate.agreement.Clause.State.BRACKETED;
import static org.endstate.agreement.Clause.State.DRAFT;
import static org.endstate.agreement.Clause.State.OBJECTED;
import static org.endstate.agreement.Clause.State.RESERVED;
import static org.endstate.agreement.Clause.State.TABLED;
import static org.endstate.commission.proceedings.Role.CO_CHAIR;
import static org.endstate.commission.proceedings.Role.EXPERT;
import static org.endstate.commission.proceedings.Role.SECRETARIAT;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import org.endstate.agreement.Clause.State;

/**
 * Who may do what in which state. What is not on the record yet is a {@link State#DRAFT}; sessions are made, as items
 * are, from there.
 */
public final class Permission {

    private static final Map<Verb, Permission> TABLE = table();

    private final Set<Role> roles;
    private final Set<State> states;

    private Permission(Set<Role> roles, Set<State> states) {
        this.roles = roles;
        this.states = states;
    }

    private static Map<Verb, Permission> table() {
        Map<Verb, Permission> table = new EnumMap<>(Verb.class);
        Set<Role> chairs = EnumSet.of(CO_CHAIR);
        Set<Role> servants = EnumSet.of(CO_CHAIR, SECRETARIAT);
        Set<State> fresh = EnumSet.of(DRAFT);
        Set<State> moving = EnumSet.of(TABLED, AGREED_AD_REFERENDUM);
        Set<State> unsettled = EnumSet.of(TABLED, BRACKETED, AGREED_AD_REFERENDUM, OBJECTED);
        table.put(Verb.CONVENE, new Permission(servants, fresh));
        table.put(Verb.ATTEND, new Permission(EnumSet.of(SECRETARIAT), fresh));
        table.put(Verb.MINUTE, new Permission(EnumSet.of(SECRETARIAT), fresh));
        table.put(Verb.SUBMIT, new Permission(EnumSet.of(EXPERT), fresh));
        table.put(Verb.TABLE, new Permission(chairs, fresh));
        table.put(Verb.BRACKET, new Permission(chairs, EnumSet.of(TABLED, BRACKETED)));
        table.put(Verb.AGREE_AD_REFERENDUM, new Permission(chairs, EnumSet.of(TABLED)));
        table.put(Verb.AGREE, new Permission(chairs, moving));
        table.put(Verb.RESERVE, new Permission(chairs, moving));
        table.put(Verb.OBJECT, new Permission(chairs, EnumSet.of(TABLED, BRACKETED, AGREED_AD_REFERENDUM)));
        table.put(
                Verb.LIFT,
                new Permission(chairs, EnumSet.of(TABLED, BRACKETED, AGREED_AD_REFERENDUM, RESERVED, OBJECTED)));
        table.put(Verb.NOTE, new Permission(chairs, unsettled));
        table.put(Verb.DISPUTE, new Permission(chairs, unsettled));
        table.put(Verb.SILENCE, new Permission(chairs, moving));
        table.put(Verb.CLOSE_SILENCE, new Permission(servants, moving));
        table.put(Verb.ESCALATE, new Permission(chairs, EnumSet.of(TABLED, BRACKETED, RESERVED, OBJECTED)));
        table.put(Verb.LAPSE, new Permission(chairs, EnumSet.of(TABLED, BRACKETED, OBJECTED)));
        table.put(Verb.SEE, new Permission(EnumSet.allOf(Role.class), EnumSet.complementOf(EnumSet.of(DRAFT))));
        return table;
    }

    /** Whether this role may do this to what is in this state. */
    public static boolean allows(Role role, Verb verb, State state) {
        Permission row = TABLE.get(verb);
        return row != null && row.roles.contains(role) && row.states.contains(state);
    }
}
