#!/usr/bin/env python3
"""Builds inputs/events.csv of this mission and prints the allotment of mission.yaml.

Reads two public tables derived from the UCDP Georeferenced Event Dataset (CC BY 4.0):
  ged19_1_iraq_1989-2018.csv.gz                 events with their governorate, to December 2018
  iraq_monthly_all_types_1989-01_2026-05.csv    deaths in the whole country by month
from $ENDSTATE_SHARED/data/threat, else ../../../shared/data/threat beside this file.
Cite: Sundberg & Melander 2013; Davies et al. (UCDP GED); Hegre et al. 2020 (candidate events).

Usage: python3 generate.py            writes inputs/events.csv, prints the allotment
       python3 generate.py --check    writes nothing, fails if inputs/events.csv differs
"""
import csv
import gzip
import os
import sys
from collections import defaultdict
from pathlib import Path

HERE = Path(__file__).resolve().parent
FIRST, LAST_LOCATED, LAST = "2010-01", "2018-12", "2024-12"
COARSEST_LOCATED = 4  # UCDP where_prec: 4 = first-level area known; 5 to 7 = region, country, or worse
SHARE_YEAR = "2018"
SMOOTHING = 6  # deaths a year added to every governorate, so that none has a share of zero

AREA_OF = {
    "Al Anbār province": "anbar",
    "Al Başrah province": "basra",
    "Al Muthanná province": "muthanna",
    "Al Qādisīyah province": "qadisiyah",
    "An Najaf province": "najaf",
    "Arbīl province": "erbil",
    "As Sulaymānīyah province": "sulaymaniyah",
    "At-Ta'mim province": "kirkuk",  # the governorate's name until 2006; the same area
    "Baghdād province": "baghdad",
    "Bābil province": "babil",
    "Dahūk province": "dohuk",
    "Dhī Qār province": "dhi-qar",
    "Diyālá province": "diyala",
    "Karbalā’ province": "karbala",
    "Kirkūk province": "kirkuk",
    "Maysān province": "maysan",
    "Nīnawá province": "ninewa",
    "Wāsiţ province": "wasit",
    "Şalāḩ ad Dīn province": "salah-al-din",
}
AREAS = sorted(set(AREA_OF.values()))


def shared():
    root = os.environ.get("ENDSTATE_SHARED") or HERE.parents[2] / "shared"
    return Path(root) / "data" / "threat"


def read_events():
    with gzip.open(shared() / "ged19_1_iraq_1989-2018.csv.gz", "rt", encoding="utf-8") as file:
        return [row for row in csv.DictReader(file) if FIRST <= row["date_start"][:7] <= LAST_LOCATED]


def area_of(row):
    """The governorate of an event, or * where UCDP knows it only coarsely."""
    name = " ".join(row["adm_1"].split())
    if int(row["where_prec"]) > COARSEST_LOCATED or not name:
        return "*"
    return AREA_OF[name]  # an unknown spelling must stop the script


def monthly(events):
    sums = defaultdict(lambda: [0, 0, 0, 0])
    for row in events:
        low, best, high = (int(row[key]) for key in ("low", "best", "high"))
        cell = sums[row["date_start"][:7], area_of(row)]
        for i, value in enumerate((min(low, best), best, max(best, high), 1)):
            cell[i] += value
    return sums


def country_months():
    with open(shared() / "iraq_monthly_all_types_1989-01_2026-05.csv", encoding="utf-8") as file:
        return {row["month"]: int(row["deaths_best_all_types"]) for row in csv.DictReader(file)}


def rows(events):
    located = [(month, area, *cell) for (month, area), cell in monthly(events).items()]
    # The country table holds no number of events; 1 stands for "one total", 0 for a month without deaths.
    country = [
        (month, "*", deaths, deaths, deaths, min(deaths, 1))
        for month, deaths in country_months().items()
        if LAST_LOCATED < month <= LAST
    ]
    return sorted(located + country)


def shares(events):
    """Deaths of SHARE_YEAR by governorate; those of no known governorate go where their dyad's located ones are."""
    located, unlocated, by_dyad = defaultdict(int), defaultdict(int), defaultdict(lambda: defaultdict(int))
    for row in events:
        if row["date_start"].startswith(SHARE_YEAR):
            area, best = area_of(row), int(row["best"])
            if area == "*":
                unlocated[row["dyad_name"]] += best
            else:
                located[area] += best
                by_dyad[row["dyad_name"]][area] += best
    deaths = {area: float(SMOOTHING + located[area]) for area in AREAS}
    for dyad, count in sorted(unlocated.items()):
        places = by_dyad[dyad] or located
        whole = sum(places.values())
        for area, part in places.items():
            deaths[area] += count * part / whole
    return rounded(deaths)


def rounded(deaths):
    """Shares in thousandths that sum to exactly 1: largest remainders, ties by name."""
    total = sum(deaths.values())
    exact = {area: 1000 * value / total for area, value in deaths.items()}
    parts = {area: int(value) for area, value in exact.items()}
    rest = 1000 - sum(parts.values())
    for area in sorted(exact, key=lambda a: (parts[a] - exact[a], a))[:rest]:
        parts[area] += 1
    return {area: parts[area] / 1000 for area in AREAS}


def main():
    events = read_events()
    lines = ["month,area,low,best,high,events"] + [",".join(map(str, row)) for row in rows(events)]
    text = "\n".join(lines) + "\n"
    target = HERE / "inputs" / "events.csv"
    if "--check" in sys.argv[1:]:
        if target.read_text(encoding="utf-8") != text:
            sys.exit("inputs/events.csv differs from what its sources give.\nMaybe run generate.py without --check.")
    else:
        target.write_text(text, encoding="utf-8")
    print("allotment:\n  shares:")
    for area, share in shares(events).items():
        print(f"    {area}: {share:.3f}")


if __name__ == "__main__":
    main()
