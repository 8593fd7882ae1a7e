package org.endstate.requirements.inspection;

import java.util.stream.Stream;
import org.endstate.requirements.inspection.Finding.Detail;

/** No weapon, ammunition, armoured vehicle or aircraft is gifted. */
final class GiftCheck implements Check {

    @Override
    public Stream<Finding> of(Subject subject) {
        return subject.stated().ground().inventory().stream()
                .flatMap(inventory -> inventory.gifts().stream())
                .filter(gift -> !gift.assetClass().mayBeGifted())
                .map(gift -> subject.finding(
                        Finding.Kind.PROHIBITED_GIFT,
                        new Detail.Term(gift.assetClass()),
                        new Detail.Named(gift.item()),
                        new Detail.Count(gift.count())));
    }
}
