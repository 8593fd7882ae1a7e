package org.endstate.web.timeline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.endstate.mission.Milestone;
import org.endstate.web.account.SignedIn;
import org.endstate.web.page.Grid;
import org.endstate.web.page.Written;
import org.endstate.web.screen.MissionPage;

/** The proposals that whoever is signed in may read, and the form by which a party drafts one. */
public final class ProposalsView {

    private final MissionPage on;
    private final SignedIn who;
    private final List<Tabling> all;

    ProposalsView(MissionPage on, SignedIn who, List<Tabling> all) {
        this.on = on;
        this.who = who;
        this.all = List.copyOf(all);
    }

    public MissionPage on() {
        return on;
    }

    /** Whether who is signed in may draft a proposal. */
    public boolean mayDraft() {
        return who.person().role().ofParty();
    }

    /** The dates that can be proposed. */
    public List<WhatIfView.DateField> dates() {
        return new WhatIfView(on, who, List.of()).dates();
    }

    private TablingView view(Tabling one) {
        return new TablingView(on, one, Optional.empty(), new TablingView.May(one.isOf(who), false), false);
    }

    /** What is on the table, whoever put it there. */
    public List<TablingView> tabled() {
        return all.stream()
                .filter(one -> one.tabled().isPresent())
                .map(this::view)
                .toList();
    }

    /** The drafts of the party of whoever is signed in. */
    public List<TablingView> drafts() {
        return all.stream()
                .filter(one -> one.tabled().isEmpty())
                .map(this::view)
                .toList();
    }

    /** What is on the table, milestone by milestone, side by side. */
    public Grid beside() {
        Written written = new Written(on.page().language());
        List<Tabling> tabled =
                all.stream().filter(one -> one.tabled().isPresent()).toList();
        List<String> columns = new ArrayList<>(List.of(on.say("timeline.column.milestone")));
        tabled.stream().map(this::view).forEach(view -> columns.add(view.party() + ": " + view.name()));
        List<List<String>> rows = new ArrayList<>();
        for (Milestone milestone : on.dossier().mission().milestones()) {
            List<String> row = new ArrayList<>(
                    List.of(milestone.name().in(on.page().language().code())));
            tabled.forEach(one -> row.add(cell(one, milestone.id(), written)));
            rows.add(row);
        }
        return new Grid("beside", on.say("timeline.tabled.beside"), columns, rows);
    }

    private String cell(Tabling one, String milestone, Written written) {
        if (!(one.draft().dates().get(milestone) instanceof LocalDate day)) {
            return Written.NOTHING;
        }
        return one.found().stream()
                .flatMap(found -> found.dates().stream())
                .filter(met -> met.milestone().equals(milestone))
                .findFirst()
                .map(met -> on.say("timeline.tabled.cell", written.date(day), written.probability(met.met())))
                .orElseGet(() -> written.date(day));
    }
}
