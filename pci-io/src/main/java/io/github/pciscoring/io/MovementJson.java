package io.github.pciscoring.io;

import com.google.gson.stream.JsonWriter;
import io.github.pciscoring.insight.movement.ItemChange;
import io.github.pciscoring.insight.movement.Movement;
import io.github.pciscoring.insight.movement.SlotChange;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** Writes movements as JSON, as {@link TrendJson} says. */
final class MovementJson {
    private MovementJson() {}

    /** Writes a key of the object at hand, an array of movements. */
    static void write(String key, List<Movement> movements, JsonWriter json) throws IOException {
        json.name(key).beginArray();
        for (Movement movement : movements) {
            write(movement, json);
        }
        json.endArray();
    }

    private static void write(Movement movement, JsonWriter json) throws IOException {
        json.beginObject();
        json.name("indicator").value(movement.indicatorId());
        json.name(movement.account().personId().isPresent() ? "personId" : "customerId")
                .value(movement.accountId());
        json.name("points").jsonValue(Decimals.text(movement.points()));
        json.name("text").value(movement.text());
        SlotChange slot = movement.slot();
        json.name("slot").value(slot.slot().name());
        json.name("unit").value(slot.slot().unit());
        json.name("before").jsonValue(Decimals.text(slot.slot().value(slot.before())));
        json.name("after").jsonValue(Decimals.text(slot.slot().value(slot.after())));
        json.name("items").beginArray();
        for (ItemChange item : movement.items()) {
            json.beginObject();
            json.name("kind").value(item.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            json.name("month").value(item.item().month().toString());
            json.name("amount").jsonValue(Decimals.text(item.slot().value(item.amount())));
            json.name("text").value(item.text());
            json.endObject();
        }
        json.endArray().endObject();
    }
}
