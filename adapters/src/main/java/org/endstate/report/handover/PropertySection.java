package org.endstate.report.handover;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.endstate.requirements.AssetGroup;
import org.endstate.requirements.Gift;
import org.endstate.requirements.Inventory;

/** The inventory in counts, and the gifts. */
final class PropertySection {

    private final PackSubject subject;
    private final PackWords words;

    PropertySection(PackSubject subject) {
        this.subject = subject;
        this.words = subject.words();
    }

    List<Block> blocks() {
        Optional<Inventory> inventory = subject.stated().ground().inventory();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(inventory
                .map(counted -> words.of("property.head-on", words.date(counted.asOf())))
                .orElse(words.of("property.head"))));
        if (inventory.isEmpty()) {
            blocks.add(new Block.Paragraph(words.of("not-stated"), false));
            return blocks;
        }
        blocks.add(counts(inventory.get()));
        if (inventory.get().gifts().isEmpty()) {
            blocks.add(new Block.Paragraph(words.of("property.no-gifts"), false));
        } else {
            blocks.add(gifts(inventory.get().gifts()));
        }
        return blocks;
    }

    private Block counts(Inventory inventory) {
        List<List<String>> rows = new ArrayList<>(Arrays.stream(AssetGroup.values())
                .map(group -> List.of(words.of(group), group(inventory, group)))
                .toList());
        rows.add(List.of(
                words.of("property.contingent"), subject.count(inventory.held().contingentOwned())));
        rows.add(List.of(
                words.of("property.never"), subject.count(inventory.held().neverGifted())));
        rows.add(List.of(
                words.of("property.unrecorded"), subject.count(inventory.held().unrecorded())));
        return new Block.Grid(List.of(words.of("property.what"), words.of("property.items")), List.of(8, 2), rows);
    }

    private String group(Inventory inventory, AssetGroup group) {
        Integer count = inventory.groups().get(group);
        return subject.count(count == null ? OptionalInt.empty() : OptionalInt.of(count));
    }

    private Block gifts(List<Gift> gifts) {
        return new Block.Grid(
                List.of(words.of("property.gift"), words.of("property.class"), words.of("property.items")),
                List.of(5, 3, 2),
                gifts.stream()
                        .map(gift -> List.of(
                                words.name(gift.item()), words.of(gift.assetClass()), words.number(gift.count())))
                        .toList());
    }
}
