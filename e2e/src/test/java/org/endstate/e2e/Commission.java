package org.endstate.e2e;

import org.endstate.web.account.Role;

/** Those who act in a commission, each in a browser of their own. */
record Commission(Member iraq, Member coalition, Member expert, Member secretariat) {

    private static final String SESSIONS = Stage.MISSION + "/sessions";

    /** The administrator invites them, and they come. */
    static Commission gathers(Stage stage, Person administrator) {
        return new Commission(
                member(stage, administrator, Role.CO_CHAIR, "iraq", ""),
                member(stage, administrator, Role.CO_CHAIR, "coalition", ""),
                member(stage, administrator, Role.EXPERT, "iraq", "wg-threat"),
                member(stage, administrator, Role.SECRETARIAT, "", ""));
    }

    private static Member member(Stage stage, Person administrator, Role role, String party, String group) {
        String name = (administrator.say("role." + role) + " " + party).strip();
        return new Member(stage.invite(administrator, new Stage.Seat(name, role, party, group)));
    }

    /** Everybody makes a key; one co-chair draws up the charter, and both agree to it. */
    void constitutes() {
        iraq.makesKey();
        coalition.makesKey();
        expert.makesKey();
        secretariat.makesKey();
        iraq.person().opens(SESSIONS).examined("the form of a charter");
        iraq.person().presses("act.read").examined("what is read before it is signed");
        iraq.signsForGood().does("AGREE", "charter", "");
        coalition.person().opens(SESSIONS).reads("charter.waits");
        coalition.does("AGREE", "charter", "");
        secretariat.person().opens(SESSIONS).reads("charter.in-force");
    }
}
