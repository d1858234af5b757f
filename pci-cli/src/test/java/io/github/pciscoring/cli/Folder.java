package io.github.pciscoring.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;

/** A folder of facts that a test makes up. */
record Folder(Path path) {

    static Folder in(Path parent) {
        return new Folder(parent)
                .with(
                        "partners.csv",
                        "partner_id,name,scored",
                        "zeta,Zeta GmbH,yes",
                        "alpha,Alpha Ltd,yes",
                        "rival,Rival,no");
    }

    Folder with(String file, String... lines) {
        try {
            Files.writeString(path.resolve(file), String.join("\n", lines) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return this;
    }

    /** Adds a subscription with seats in one month. */
    Folder withSeats(String product, String channel, String month) {
        return with("tenants.csv", "tenant_id,customer_id", "t,c")
                .with(
                        "subscriptions.csv",
                        "subscription_id,tenant_id,product,channel,agreement_start",
                        "s,t," + product + "," + channel + ",")
                .with("seats.csv", "subscription_id,month,paid_seats", "s," + month + ",1");
    }

    /** Replaces bills, seats and users by those of the subscription in each of some months, which come to nothing. */
    Folder withMonths(String first, String last) {
        return with("billing.csv", months("subscription_id,month,kind,amount", first, last, ",CHARGE,0"))
                .with("seats.csv", months("subscription_id,month,paid_seats", first, last, ",0"))
                .with(
                        "usage.csv",
                        months("subscription_id,month,environment,active_users", first, last, ",PRODUCTION,0"));
    }

    private static String[] months(String header, String first, String last, String rest) {
        List<String> lines = new ArrayList<>(List.of(header));
        for (YearMonth month = YearMonth.parse(first);
                !month.isAfter(YearMonth.parse(last));
                month = month.plusMonths(1)) {
            lines.add("s," + month + rest);
        }
        return lines.toArray(String[]::new);
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
