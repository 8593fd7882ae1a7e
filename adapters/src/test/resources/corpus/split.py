"""Draws the split of the corpus by document; run with Python 3, prints the names of both halves."""
import random

missions = ['iraq', 'mali', 'kivu', 'somalia', 'darfur', 'lebanon', 'karsa', 'velmora', 'tamrit']
styles = ['agency', 'local-paper', 'ministry', 'mission', 'blog', 'broadcaster', 'letter', 'interview', 'briefing', 'analysis']
draw = random.Random(20261126)
plain = [f'{mission}-{style}' for mission in missions for style in styles]
draw.shuffle(plain)
plain = sorted(plain[:58])
html = [f'{mission}-posts' for mission in missions[:8]]
arabic = ['ar-' + name for name in (
    'iraq-agency iraq-ministry iraq-paper mali-agency mali-paper kivu-agency somalia-agency somalia-mission '
    'darfur-agency darfur-paper lebanon-agency lebanon-ministry lebanon-broadcaster tamrit-agency').split()]
rules, held_out = [], []
for group in (plain, html, arabic):
    group = list(group)
    draw.shuffle(group)
    half = len(group) // 2
    rules += sorted(group[:half])
    held_out += sorted(group[half:])
print('rules:', *rules)
print('held-out:', *held_out)
