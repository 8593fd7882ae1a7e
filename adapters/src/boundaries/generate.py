#!/usr/bin/env python3
"""Makes the boundaries that ship with Endstate: areas.csv, countries.csv and areas.topojson.gz.

Source: Natural Earth, Admin 1 - States, Provinces, 1:10m, in the public domain (naturalearthdata.com/about/terms-of-use),
as carried by the Debian package qgis-common, in /usr/share/qgis/resources/data/world_map.gpkg.
Codes: ISO 3166-2 from the npm packages iso-3166 (MIT) and cldr-subdivisions-full (Unicode-3.0), found by name. Where no
name agrees the code is made of the country's code, "x" and the name: XX-x-name.

  apt-get download qgis-common && dpkg-deb -x qgis-common_*.deb qgis
  npm install mapshaper@0.7.70 iso-3166@4.4.0 cldr-subdivisions-full@48.2.0
  ./generate.py qgis/usr/share/qgis/resources/data/world_map.gpkg node_modules OUTPUT-FOLDER

The output is the same, byte for byte, whenever the inputs are.
"""
import csv, gzip, hashlib, json, pathlib, re, sqlite3, struct, subprocess, sys, tempfile, unicodedata

SOURCE_SHA256 = "ff5cceefc4b27abea094fa82459d8aef9417023236c326a666978b62ffe85db2"
# Share of vertices kept, by effective area; and the steps of the grid that coordinates are rounded to.
SIMPLIFY, GRID = "15%", 60000
# Names where Natural Earth's are another area's, or nobody else's; by the name that GeoNames has for the area.
# ISO 3166-2 lists Crimea under Ukraine, Natural Earth under the power that holds it.
HOME = {"Avtonomna Respublika Krym": ("UA", "UKR", "Ukraine"), "Sevastopol City Municipality": ("UA", "UKR", "Ukraine")}
RENAMED = {("AF", "Panjshir"): "Panjshir", ("AF", "Wilayat-e Daykundi"): "Daykundi", ("IQ", "Muhafazat Kirkuk"): "Kirkuk",
           ("IQ", "Muhafazat Salah ad Din"): "Salah ad-Din"}
# Names that event data and reports use and the source has not.
MORE_NAMES = {
    "ET-GA": ["Gambella"], "ET-SN": ["SNNP", "SNNPR"],
    "IQ-AN": ["Anbar"], "IQ-BA": ["Basra"], "IQ-BB": ["Babylon"], "IQ-DA": ["Dahuk", "Duhok", "Dohuk"], "IQ-DQ": ["Thi-Qar"],
    "IQ-AR": ["Erbil"], "IQ-KA": ["Kerbala"], "IQ-MA": ["Missan"], "IQ-NI": ["Nineveh", "Ninewa"],
    "IQ-QA": ["Qadissiya", "Diwaniyah"], "IQ-SD": ["Salahuddin", "Salahaddin"], "IQ-SU": ["Sulaimaniya", "Slemani"],
    "IQ-WA": ["Wassit"],
    "LB-AS": ["North"], "LB-BI": ["Bekaa"], "LB-JA": ["South"], "LB-NA": ["Nabatieh", "El Nabatieh"],
    "SD-DC": ["Zalingei"], "SD-DE": ["East Darfur"], "SD-DS": ["South Darfur"], "SD-DW": ["West Darfur"],
    "SD-GZ": ["Al Gezira", "Gezeira"], "SD-KN": ["North Kordofan"], "SD-KS": ["South Kordofan"],
    "SO-GA": ["Galgudud"], "SO-HI": ["Hiran"], "SO-JD": ["Middle Juba"], "SO-JH": ["Lower Juba"],
    "SO-SD": ["Middle Shabelle"], "SO-SH": ["Lower Shabelle"], "SO-BN": ["Banadir"],
    "SY-DR": ["Daraa"], "SY-DY": ["Deir ez Zor", "Deir-ez-Zor"], "SY-HA": ["Al Hasakah", "Hasakah"], "SY-HI": ["Homs"],
    "SY-HM": ["Hama"], "SY-LA": ["Latakia"], "SY-RA": ["Raqqa"], "SY-RD": ["Rural Damascus"], "SY-SU": ["Sweida"],
}
# What UCDP, ACLED and others call countries, where neither Natural Earth nor ISO does.
COUNTRIES = {
    "ARE": ["UAE"], "BIH": ["Bosnia-Herzegovina"], "BFA": ["Burkina-Faso"], "BRN": ["Brunei"], "CAF": ["CAR"],
    "CIV": ["Ivory Coast", "Cote d'Ivoire"], "COD": ["DR Congo", "DRC", "Zaire", "Democratic Republic of Congo"],
    "COG": ["Congo", "Congo Republic", "Republic of Congo"], "CPV": ["Cape Verde"], "CZE": ["Czech Republic"],
    "GBR": ["UK", "Great Britain"], "GMB": ["Gambia"], "GNB": ["Guinea-Bissau"], "IRN": ["Iran"], "KOR": ["South Korea"],
    "LAO": ["Laos"], "MDA": ["Moldova"], "MKD": ["Macedonia, FYR", "Macedonia", "North Macedonia"],
    "MMR": ["Burma", "Myanmar"], "PRK": ["North Korea"], "PSE": ["Palestine", "West Bank and Gaza"],
    "ROU": ["Rumania"], "RUS": ["Russia"], "SSD": ["South Sudan", "S Sudan"], "SWZ": ["Kingdom of eSwatini", "Swaziland"],
    "SYR": ["Syria"], "TLS": ["East Timor"], "TUR": ["Turkey", "Türkiye"], "TZA": ["Tanzania"], "USA": ["United States", "US"],
    "VEN": ["Venezuela"], "VNM": ["Vietnam"], "YEM": ["Yemen"],
}
# Codes where names are too different to agree, and codes of provinces that the Congo divided in 2015.
CODES = {
    "AF": {"Panjshir": "PAN"},
    "CD": {"Bandundu": "BN", "Bas-Congo": "BC", "Kasaï-Occidental": "KW", "Katanga": "KA", "Orientale": "OR"},
    "ET": {"Addis Ababa": "AA", "Amhara": "AM", "Benshangul-Gumaz": "BE", "Gambela Peoples": "GA", "Harari People": "HA",
           "Somali": "SO", "Southern Nations, Nationalities and Peoples": "SN"},
    "IQ": {"Al-Anbar": "AN", "Al-Basrah": "BA", "Al-Muthannia": "MU", "Al-Qādisiyyah": "QA", "An-Najaf": "NA",
           "Arbil": "AR", "As-Sulaymaniyah": "SU", "Kirkuk": "KI", "Babil": "BB", "Baghdad": "BG", "Dhi-Qar": "DQ",
           "Dihok": "DA", "Diyala": "DI", "Karbala'": "KA", "Maysan": "MA", "Ninawa": "NI", "Salah ad-Din": "SD",
           "Wasit": "WA"},
    "UA": {"Crimea": "43", "Sevastopol": "40"},
    "SD": {"Blue Nile": "NB", "Central Darfur": "DC", "Eastern Darfur": "DE", "Southern Darfur": "DS",
           "Western Darfur": "DW", "North Darfur": "DN", "North Kordufan": "KN", "South Kordufan": "KS"},
}
RANKS = re.compile(r"\b(province|provincia|governorate|muhafazat|mohafazat|state|region|wilayat e|velayat e|gobolka|"
                   r"district|department|departement|oblast|county|prefecture|city|rayon|raionul|obstina|of|de|du|la|"
                   r"le|les|l|municipality|autonomous|republic|territory|parish|emirate|peoples|people)\b")
ARTICLE = re.compile(r"^(al|an|ar|as|ash|at|ad|adh|az|el) (?=.)")


def bare(name):
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).lower()
    words = re.sub(r"[^\w]+", " ", re.sub(r"['’‘`]", "", plain)).strip()
    unranked = " ".join(RANKS.sub(" ", words).split())
    return ARTICLE.sub("", unranked or words)


def polygons(blob):
    """The rings of a GeoPackage geometry of type polygon or multipolygon."""
    envelope = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}[(blob[3] >> 1) & 7]
    at = 8 + envelope

    def read(form):
        nonlocal at
        values = struct.unpack_from(form, blob, at)
        at += struct.calcsize(form)
        return values

    def geometry():
        order = "<" if read("B")[0] == 1 else ">"
        kind, = read(order + "I")
        if kind % 1000 == 6:
            count, = read(order + "I")
            return [polygon for _ in range(count) for polygon in geometry()]
        assert kind % 1000 == 3, kind
        size = {0: 2, 1: 3, 2: 3, 3: 4}[kind // 1000]
        rings, count = [], read(order + "I")[0]
        for _ in range(count):
            points, = read(order + "I")
            flat = read(order + "%dd" % (points * size))
            rings.append([[flat[i], flat[i + 1]] for i in range(0, len(flat), size)])
        return [rings]

    return geometry()


def subdivisions(modules):
    """Codes by country and bare name, and the three-letter codes of countries."""
    program = "import('%s').then(m => console.log(JSON.stringify([m.iso31662, m.iso31661])))"
    index = (pathlib.Path(modules) / "iso-3166" / "index.js").resolve()
    out = subprocess.run(["node", "-e", program % index.as_uri()], check=True, capture_output=True, text=True).stdout
    regions, countries = json.loads(out)
    codes = {}
    for region in regions:
        codes.setdefault((region["code"][:2], bare(region["name"])), []).append(region["code"])
    known = {region["code"] for region in regions}
    cldr = pathlib.Path(modules) / "cldr-subdivisions-full" / "subdivisions" / "en" / "en.json"
    english = json.loads(cldr.read_text())["subdivisions"]["localeDisplayNames"]["subdivisions"]
    for key, name in english.items():
        code = f"{key[:2].upper()}-{key[2:].upper()}"
        if code in known:
            codes.setdefault((code[:2], bare(name)), []).append(code)
    return codes, {country["alpha2"]: country for country in countries}


def code_of(iso2, names, codes, used):
    own = CODES.get(iso2, {}).get(names[0])
    found = [f"{iso2}-{own}"] if own else [c for n in names for c in sorted(codes.get((iso2, bare(n)), []))]
    slug = f"{iso2}-x-" + (re.sub(r"[^a-z0-9]+", "-", bare(names[0])).strip("-") or "area")
    return next(c for c in found + [slug] + [f"{slug}-{i}" for i in range(2, 999)] if c not in used)


def main(source, modules, output):
    assert hashlib.sha256(pathlib.Path(source).read_bytes()).hexdigest() == SOURCE_SHA256, "another source"
    codes, countries = subdivisions(modules)
    rows = sqlite3.connect(source).execute(
        "select iso_a2, adm0_a3, admin, name, woe_name, gn_name, geom from states_provinces order by fid").fetchall()
    features, areas, used = [], [], set()
    for iso2, adm0, country, name, woe, gn, geom in rows:
        iso2, adm0, country = HOME.get(gn, (iso2, adm0, country))
        renamed = RENAMED.get((iso2, gn))
        first = renamed or name or gn or woe
        if not first or not re.fullmatch("[A-Z]{2}", iso2 or ""):
            continue
        names = list(dict.fromkeys(n for n in [first, name, woe, gn] if n))
        code = code_of(iso2, names, codes, used)
        used.add(code)
        areas.append([code, countries[iso2]["alpha3"] if iso2 in countries else adm0, country, names + MORE_NAMES.get(code, [])])
        features.append({"type": "Feature", "properties": {"id": code},
                         "geometry": {"type": "MultiPolygon", "coordinates": polygons(geom)}})
    titles = {country["alpha3"]: [country["name"]] for country in countries.values()}
    for _, iso3, title, _ in areas:
        titles.setdefault(iso3, []).insert(0, title)
    beside = write(features, modules, pathlib.Path(output))
    home = {code: iso3 for code, iso3, _, _ in areas}
    abroad = {}
    for code, others in beside.items():
        abroad.setdefault(home[code], set()).update(home[other] for other in others if home[other] != home[code])
    write_table(pathlib.Path(output) / "countries.csv", ["id", "name", "other_names", "neighbours"],
                sorted([iso3, names[0], "|".join(dict.fromkeys(names[1:] + COUNTRIES.get(iso3, []))),
                        "|".join(sorted(abroad.get(iso3, [])))]
                       for iso3, names in ((i, list(dict.fromkeys(n))) for i, n in titles.items())))
    write_table(pathlib.Path(output) / "areas.csv", ["id", "country", "name", "other_names", "neighbours"],
                sorted(row + ["|".join(sorted(beside[row[0]]))] for row in table(areas)))
    print(len(areas), "areas, of which", sum("-x-" in area[0] for area in areas), "have no ISO 3166-2 code")


def table(areas):
    """An area's other names must be no other area's: some of the source are a neighbour's, or the mother province's."""
    first = {(country, bare(names[0])): code for code, country, _, names in areas}
    owners = {}
    for code, country, _, names in areas:
        for name in names:
            owners.setdefault((country, bare(name)), set()).add(code)
    for code, country, _, names in areas:
        others = [n for n in names[1:] if first.get((country, bare(n)), code) == code
                  and (len(owners[country, bare(n)]) == 1 or first.get((country, bare(n))) == code)]
        yield [code, country, names[0], "|".join(dict.fromkeys(others))]


def write_table(path, header, rows):
    with open(path, "w", newline="", encoding="utf-8") as out:
        table = csv.writer(out, lineterminator="\n")
        table.writerow(header)
        table.writerows(rows)


def write(features, modules, output):
    with tempfile.TemporaryDirectory() as folder:
        shapes = pathlib.Path(folder) / "in.geojson"
        shapes.write_text(json.dumps({"type": "FeatureCollection", "features": features}))
        packed = pathlib.Path(folder) / "out.topojson"
        subprocess.run([str(pathlib.Path(modules) / ".bin" / "mapshaper-xl"), "6gb", "-i", str(shapes), "snap",
                        "name=areas", "-simplify", "weighted", SIMPLIFY, "keep-shapes", "-clean", "-o", str(packed), "format=topojson",
                        f"quantization={GRID}", "id-field=id", "drop-table"], check=True)
        beside = neighbours(json.loads(packed.read_text())["objects"]["areas"]["geometries"])
        with gzip.GzipFile(output / "areas.topojson.gz", "wb", 9, mtime=0) as out:
            out.write(packed.read_bytes())
    return beside


def neighbours(geometries):
    """Areas that share an arc share a border."""
    sides = {}

    def walk(part, code):
        if isinstance(part, int):
            sides.setdefault(part if part >= 0 else ~part, set()).add(code)
        else:
            for inner in part:
                walk(inner, code)

    for geometry in geometries:
        walk(geometry["arcs"], geometry["id"])
    beside = {geometry["id"]: set() for geometry in geometries}
    for codes in sides.values():
        for code in codes:
            beside[code] |= codes - {code}
    return beside


if __name__ == "__main__":
    main(*sys.argv[1:])
